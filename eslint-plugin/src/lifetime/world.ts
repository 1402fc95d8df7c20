import type { Operation, Place } from '../model.ts';
import type { Relation, Relations } from './relations.ts';

/** What has become of the handle; `lent` is open, but a stranger has seen it and may have kept it. */
export type Status = 'closed' | 'given' | 'lent' | 'open' | 'unopened';

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
  readonly relations: Relations;
  /** The operation that opened the transaction which is now open. */
  readonly section?: Operation | undefined;
  readonly history: History;
}

export const freshHistory: History = { used: false, pending: new Set() };

/** True while the handle is open, as far as this body knows. */
export function isLive(world: World): boolean {
  return world.status === 'open' || world.status === 'lent';
}

/** The same world without the transaction that was open. */
export function endSection({ status, relations, history }: World): World {
  return { status, relations, section: undefined, history };
}

/** The same world with another relation at one place. */
export function relate(world: World, place: Place, relation: Relation | undefined): World {
  return withRelations(world, world.relations.with(place, relation));
}

/** The same world with other relations. */
export function withRelations(world: World, relations: Relations): World {
  if (relations === world.relations) return world;
  const { status, section, history } = world;
  return { status, relations, section, history };
}

/** The same world with more history. */
export function remember(world: World, more: Partial<History>): World {
  return { ...world, history: { ...world.history, ...more } };
}

/** The state as it leaves the normal course by an operation; the first such operation is kept. */
export function left(world: World, via: Operation): World {
  return isLive(world) && world.history.via === undefined ? remember(world, { via }) : world;
}
