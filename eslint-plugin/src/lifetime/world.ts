import type { Operation, Place } from '../model.ts';

/** What has become of the handle; `lent` is open, but a stranger has seen it and may have kept it. */
export type Status = 'closed' | 'given' | 'lent' | 'open' | 'unopened';

/** What a place is to the handle. Places without a relation have nothing to do with it. */
export type Relation =
  /** Null, undefined or false. */
  | 'absent'
  /** A function, or an object with one, that uses the handle and cannot close it. */
  | 'capture'
  /** A statement, an iterator or another object that needs the handle open. */
  | 'derived'
  /** Closes the handle when it is closed or called: a stack, a function, a wrapper. */
  | 'guard'
  | 'handle'
  /** An object or array with the handle inside. */
  | 'holder'
  /** A promise for something that the handle is still working on. */
  | 'pending'
  /** Something else that is true. */
  | 'present'
  /** A promise of the handle itself. */
  | 'promise'
  /** An object with the handle inside, whose class never closes it. */
  | 'trapped';

/** What happened on the way here: joined when ways meet, never a reason to keep them apart. */
export interface History {
  readonly used: boolean;
  /** The slow operations since the last use. */
  readonly pending: ReadonlySet<Operation>;
  /** The operation that left the normal course while the handle was open. */
  readonly via?: Operation;
  /** Where something that needs the handle was let go. */
  readonly escape?: Operation;
}

/** One of the states that the program can be in, as far as one handle is concerned. */
export interface World {
  readonly status: Status;
  readonly relations: ReadonlyMap<Place, Relation>;
  /** The operation that opened the transaction which is now open. */
  readonly section?: Operation;
  readonly history: History;
}

/** All the states that are possible at one point, by their key. */
export type Worlds = ReadonlyMap<string, World>;

export const noWorlds: Worlds = new Map();

export const freshHistory: History = { used: false, pending: new Set() };

/** True while the handle is open, as far as this body knows. */
export function isLive(world: World): boolean {
  return world.status === 'open' || world.status === 'lent';
}

/** True when the place has the handle, or something that needs it. */
export function isStrong(relation: Relation | undefined): boolean {
  return relation !== undefined && relation !== 'absent' && relation !== 'present';
}

/** The possible states, joined where they are the same. */
export function gather(worlds: Iterable<World>): Worlds {
  const gathered = joined(worlds);
  return gathered.size > MOST_WORLDS ? joined(widened(gathered.values())) : gathered;
}

/** Both sets of states. */
export function union(left: Worlds, right: Worlds): Worlds {
  if (left.size === 0) return right;
  return right.size === 0 ? left : gather([...left.values(), ...right.values()]);
}

/** True when the second set tells nothing that the first does not. */
export function covers(known: Worlds, more: Worlds): boolean {
  for (const [key, world] of more) {
    const before = known.get(key);
    if (before === undefined || !knows(before.history, world.history)) return false;
  }
  return true;
}

/** The same world with another relation at one place. */
export function relate(world: World, place: Place, relation: Relation | undefined): World {
  if (world.relations.get(place) === relation) return world;
  const relations = new Map(world.relations);
  if (relation === undefined) relations.delete(place);
  else relations.set(place, relation);
  return { ...world, relations };
}

/** The same world with more history. */
export function remember(world: World, more: Partial<History>): World {
  return { ...world, history: { ...world.history, ...more } };
}

function joined(worlds: Iterable<World>): Map<string, World> {
  const gathered = new Map<string, World>();
  for (const world of worlds) {
    const key = keyOf(world);
    const known = gathered.get(key);
    gathered.set(key, known === undefined ? world : meet(known, world));
  }
  return gathered;
}

/** Beyond this number, what is known about unrelated conditions is dropped: paths double with each. */
const MOST_WORLDS = 48;

function* widened(worlds: Iterable<World>): Generator<World> {
  for (const world of worlds) {
    const relations = [...world.relations].filter(([, relation]) => isStrong(relation));
    const kept = relations.filter(
      ([place, relation]) => relation !== 'pending' && (place.name !== '' || relations.length < 4),
    );
    yield { ...world, relations: new Map(kept) };
  }
}

function keyOf(world: World): string {
  const parts = [...world.relations].map(([place, relation]) => `${place.id}${relation}`);
  const section = world.section === undefined ? '' : `${world.section.start.line}`;
  return `${world.status} ${section} ${parts.sort().join(' ')}`;
}

function meet(left: World, right: World): World {
  const [a, b] = [left.history, right.history];
  if (a === b || (knows(a, b) && knows(b, a))) return left;
  const via = a.via ?? b.via;
  const escape = a.escape ?? b.escape;
  const history = {
    used: a.used || b.used,
    pending: new Set([...a.pending, ...b.pending]),
    ...(via && { via }),
    ...(escape && { escape }),
  };
  return { ...left, history };
}

function knows(known: History, more: History): boolean {
  if (more.used && !known.used) return false;
  if (more.escape !== undefined && known.escape === undefined) return false;
  for (const operation of more.pending) if (!known.pending.has(operation)) return false;
  return true;
}
