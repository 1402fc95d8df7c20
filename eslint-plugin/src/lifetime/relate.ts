import type { Derivation } from '../model/derivation.ts';
import type { Operation, Place } from '../model.ts';
import type { Run } from './run.ts';
import type { Relation } from './relations.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { isLive, relate } from './world.ts';

/** What a value is to the handle when it follows from one that is `relation` to it. */
export function derive(relation: Relation | undefined, as: Derivation): Relation | undefined {
  return relation === undefined ? undefined : DERIVED[as](relation);
}

/**
 * Puts a value into a place. When the place had the last reference to the open handle, the handle is
 * lost: that is noted, and the lost handle is not looked at any further.
 */
export function assign(
  world: World,
  place: Place,
  relation: Relation | undefined,
  run: Run,
  at: Operation,
): World {
  const next = relate(world, place, relation);
  const isLost = noteLoss(world, next, place, run, at);
  return isLost && !run.probing ? { ...next, status: 'given' } : next;
}

/** Notes that a place had the last reference to the open handle; a question notes it of its own place only. */
export function noteLoss(
  before: World,
  after: World,
  place: Place,
  run: Run,
  at: Operation,
): boolean {
  const { focus } = run;
  const isAsked = !run.probing || (focus.kind === 'place' && focus.place === place);
  if (run.probing && isAsked && before.relations.get(place) === 'handle' && isLive(before))
    run.findings.replaced ??= at;
  if (!isAsked || !losesHandle(before, after, place, run)) return false;
  run.findings.overwritten ??= at;
  return true;
}

/** True when a named place, a container or a stack still leads to the handle. */
export function isReachable(world: World, { chart }: Run): boolean {
  return world.relations.some(
    (place, relation) => place.name !== '' && LEADING.has(relation) && !chart.isFunction(place),
  );
}

const LEADING: ReadonlySet<Relation> = new Set(['guard', 'handle', 'holder', 'promise', 'trapped']);

const DERIVED: Readonly<Record<Derivation, (relation: Relation) => Relation | undefined>> = {
  same: (relation) => relation,
  recalled: (relation) => relation,
  awaited: (relation) => {
    if (relation === 'promise') return 'handle';
    return relation === 'pending' || relation === 'capture' ? undefined : relation;
  },
  member: (relation) => MEMBERS[relation],
  holder: (relation) => HOLDERS[relation],
  guard: (relation) => (LEADING.has(relation) ? 'guard' : undefined),
  reader: (relation) => (relation === 'derived' ? relation : undefined),
  generator: (relation) => (isStrong(relation) ? 'derived' : undefined),
  work: (relation) => (isStrong(relation) ? 'capture' : undefined),
  collected: (relation) => (relation === 'holder' || relation === 'guard' ? relation : undefined),
  method: (relation) => METHODS[relation],
};

const METHODS: Partial<Record<Relation, Relation>> = {
  capture: 'capture',
  derived: 'derived',
  guard: 'guard',
  handle: 'capture',
  holder: 'holder',
  transaction: 'derived',
};

const MEMBERS: Partial<Record<Relation, Relation>> = {
  capture: 'capture',
  guard: 'guard',
  holder: 'handle',
  trapped: 'handle',
};

const HOLDERS: Partial<Record<Relation, Relation>> = {
  capture: 'capture',
  derived: 'derived',
  guard: 'guard',
  handle: 'holder',
  holder: 'holder',
  pending: 'pending',
  promise: 'holder',
  transaction: 'derived',
  trapped: 'trapped',
};

/** Of two things in one container, the one that counts: what closes before what merely needs. */
const STRENGTH: readonly Relation[] = [
  'guard',
  'holder',
  'derived',
  'trapped',
  'pending',
  'capture',
];

/** What a container is to the handle after one more thing was put into it. */
export function combine(
  known: Relation | undefined,
  more: Relation | undefined,
): Relation | undefined {
  if (known === 'handle' || known === 'promise') return known;
  return STRENGTH.find((relation) => relation === known || relation === more) ?? known;
}

function losesHandle(before: World, after: World, place: Place, run: Run): boolean {
  if (before.status !== 'open' || place.name === '' || before === after) return false;
  const was = before.relations.get(place);
  if (was !== 'handle' && was !== 'promise') return false;
  return isLive(after) && !isReachable(after, run);
}
