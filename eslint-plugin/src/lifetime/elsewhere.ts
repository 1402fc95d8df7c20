import type { Body, Destination, Place, Step } from '../model.ts';
import { closing, overwriting } from './closers.ts';
import { combine, derive } from './relate.ts';
import type { Interpret, Run } from './run.ts';
import { use } from './use.ts';
import type { Relation } from './relations.ts';
import { Relations, isStrong } from './relations.ts';
import type { World } from './world.ts';
import { freshHistory, isLive, relate, remember } from './world.ts';

type ClosureStep = Extract<Step, { kind: 'closure' }>;
type KeepStep = Extract<Step, { kind: 'keep' }>;
type Field = Extract<Destination, { kind: 'field' }>;

/** A function as a value: it closes the handle (`guard`), or merely needs it (`capture`), or neither. */
export function makeClosure(
  step: ClosureStep,
  world: World,
  run: Run,
  interpret: Interpret,
): World {
  if (!isLive(world) || run.closures.includes(step.body)) return world;
  if (!mentionsHandle(step.body, world)) return world;
  const answer = closing(step.body, { ...world, status: 'open' }, run, interpret);
  const relation = answer === 'never' ? 'capture' : 'guard';
  const isHalf = typeof answer === 'object' && answer.isDropped !== true;
  if (isHalf) run.findings.halfGuard ??= answer;
  return relate(world, step.into, combine(world.relations.get(step.into), relation) ?? relation);
}

/** A value is stored beyond the body: somebody there closes it, or nobody does. */
export function keep(step: KeepStep, world: World, run: Run, interpret: Interpret): World {
  const relation = world.relations.get(step.place);
  if (relation === undefined || !isLive(world) || run.probing) return world;
  if (relation === 'capture' || relation === 'derived') {
    return remember(world, { escape: world.history.escape ?? step.at });
  }
  if (!KEPT.has(relation) || isInside(step.destination, run)) return world;
  if (step.destination.kind === 'unknown')
    return { ...use(world, step.place, run), status: 'lent' };
  // That the file ends is no need of the handle; that others can reach it is one.
  const needed = step.destination.kind === 'file' ? world : use(world, step.place, run);
  return stored(step, needed, relation, run, interpret);
}

const KEPT: ReadonlySet<Relation> = new Set(['guard', 'handle', 'holder', 'promise', 'trapped']);

function stored(
  step: KeepStep,
  world: World,
  relation: Relation,
  run: Run,
  interpret: Interpret,
): World {
  const { destination } = step;
  const isClosed = isClosedAt(destination, relation, run, interpret);
  if (relation === 'guard') run.findings.guarded = true;
  if (destination.kind === 'field' && run.self !== undefined) {
    const inside = isClosed ? derive(relation, 'holder') : 'trapped';
    return relate(world, run.self, combine(world.relations.get(run.self), inside));
  }
  if (destination.kind === 'field') noteRenewals(step, destination, run, interpret);
  const { self } = run.root;
  if (isClosed && destination.kind === 'field' && self !== undefined)
    return relate(world, self, combine(world.relations.get(self), derive(relation, 'holder')));
  if (isClosed) return { ...world, status: 'given' };
  if (isGuardedElsewhere(world, step)) return world;
  run.findings.kept ??= { destination, at: step.at };
  return { ...world, status: 'given' };
}

function isClosedAt(
  destination: Destination,
  relation: Relation,
  run: Run,
  interpret: Interpret,
): boolean {
  if (destination.kind !== 'field' && destination.kind !== 'variable') return false;
  const { place } = destination;
  const { library } = run.focus;
  const world = kept(place, relation === 'promise' ? 'handle' : relation);
  const probe: Run = { ...run, focus: { kind: 'place', place, library } };
  // Every body is asked, because each may hold a transaction too long.
  const answers = destination.closers().map((body) => closing(body, world, probe, interpret));
  const half = answers.find((answer) => typeof answer === 'object');
  if (half !== undefined && !answers.includes('always')) run.findings.halfClosed ??= half;
  return answers.some((answer) => answer !== 'never');
}

/** A field that has been open from the start, and that a method fills again. */
function noteRenewals(
  { renews }: KeepStep,
  destination: Field,
  run: Run,
  interpret: Interpret,
): void {
  const { place } = destination;
  const world = kept(place, 'handle');
  const probe: Run = { ...run, focus: { kind: 'place', place, library: run.focus.library } };
  const isAtBirth = run.root.kind === 'initializer' || run.root.self !== undefined;
  const others = isAtBirth ? destination.closers().filter((body) => body !== run.root) : [];
  const bodies = renews === true ? [run.root] : others;
  for (const body of bodies) {
    const at = overwriting(body, world, probe, interpret);
    if (at !== undefined) run.findings.overwritten ??= at;
  }
}

/** An open handle that is in one place. */
function kept(place: Place, relation: Relation): World {
  return { status: 'open', relations: Relations.none.with(place, relation), history: freshHistory };
}

function mentionsHandle(body: Body, world: World): boolean {
  for (const place of body.mentions()) if (isStrong(world.relations.get(place))) return true;
  return false;
}

/** A variable of a body that the interpretation is inside of is no outer variable. */
function isInside(destination: Destination, run: Run): boolean {
  if (destination.kind !== 'variable') return false;
  return !run.root.outer.includes(destination.place.home) && !destination.lasting;
}

function isGuardedElsewhere(world: World, { place: stored, destination }: KeepStep): boolean {
  const target = 'place' in destination ? destination.place : undefined;
  return world.relations.some(
    (place, relation) => relation === 'guard' && place !== stored && place !== target,
  );
}
