import type { Operation } from '../model.ts';
import { isStrong } from './relations.ts';
import type { History, World } from './world.ts';
import { withRelations } from './world.ts';

/** All the states that are possible at one point, no two alike. */
export type Worlds = readonly World[];

export const noWorlds: Worlds = [];

/** The possible states, joined where they are the same. */
export function gather(worlds: Worlds): Worlds {
  if (worlds.length < 2) return worlds;
  const gathered: World[] = [];
  for (const world of worlds) addTo(gathered, world);
  return gathered;
}

/** Both sets of states. */
export function union(left: Worlds, right: Worlds): Worlds {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const both = [...left];
  for (const world of right) addTo(both, world);
  return both;
}

/** Adds a state to a list, which stays free of states that are alike. */
export function addTo(list: World[], world: World): void {
  for (let index = 0; index < list.length; index++) {
    const known = list[index];
    if (known === undefined || !isAlike(known, world)) continue;
    list[index] = meet(known, world);
    return;
  }
  list.push(world);
  if (list.length > MOST_WORLDS) condense(list);
}

/** True when the second set tells nothing that the first does not. */
export function covers(known: Worlds, more: Worlds): boolean {
  return more.every((world) =>
    known.some(
      (before) =>
        isAlike(before, world, (left, right) => right.includes(left)) &&
        knows(before.history, world.history),
    ),
  );
}

/** Beyond this number, states that differ only in what is known of conditions are joined. */
const MOST_WORLDS = 48;

/** Where the handle is stays apart, what is known of other values is kept if it is known in all. */
function condense(list: World[]): void {
  const all = list.splice(0);
  const facts = all[0]?.relations.only((_, relation) => !isStrong(relation));
  const shared = facts?.only((place, fact) =>
    all.every((world) => world.relations.get(place) === fact),
  );
  for (const world of all) {
    const relations = world.relations.only(
      (place, relation) => isStrong(relation) || shared?.get(place) === relation,
    );
    const lesser = withRelations(world, relations);
    const at = list.findIndex((known) => isAlike(known, lesser));
    const known = list[at];
    if (known === undefined) list.push(lesser);
    else list[at] = meet(known, lesser);
  }
}

function isAlike(
  left: World,
  right: World,
  match: (left: World['relations'], right: World['relations']) => boolean = same,
): boolean {
  if (left === right) return true;
  if (left.status !== right.status || left.section !== right.section) return false;
  return match(left.relations, right.relations);
}

const same = (left: World['relations'], right: World['relations']): boolean => left.equals(right);

function meet(left: World, right: World): World {
  const [a, b] = [left.history, right.history];
  if (a === b || knows(a, b)) return left;
  const via = rank(b.via) > rank(a.via) ? b.via : a.via;
  const escape = a.escape ?? b.escape;
  const pending = join(a.pending, b.pending);
  const used = a.used || b.used;
  const history = { used, pending, ...(via && { via }), ...(escape && { escape }) };
  return { ...left, history };
}

function join(left: ReadonlySet<Operation>, right: ReadonlySet<Operation>): ReadonlySet<Operation> {
  if (right.size === 0 || left === right) return left;
  return left.size === 0 ? right : new Set([...left, ...right]);
}

function knows(known: History, more: History): boolean {
  if (more.used && !known.used) return false;
  if (more.escape !== undefined && known.escape === undefined) return false;
  if (rank(more.via) > rank(known.via)) return false;
  for (const operation of more.pending) if (!known.pending.has(operation)) return false;
  return true;
}

/** What tells most of two ways out: one that the program means, then one that is not a failed opening. */
function rank(via: Operation | undefined): number {
  if (via === undefined) return 0;
  if (via.deliberate === true) return 3;
  return 'library' in via ? 1 : 2;
}
