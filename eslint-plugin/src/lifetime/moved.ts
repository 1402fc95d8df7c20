import type { Operation } from '../model.ts';
import type { World } from './world.ts';
import { isLive, remember } from './world.ts';

/** A state after a step, and the way in which the step ended there. */
export interface Moved {
  readonly exit: 'normal' | 'return' | 'throw';
  readonly world: World;
}

/** The single normal way on. */
export function normally(world: World): readonly Moved[] {
  return [{ exit: 'normal', world }];
}

/** The state as it leaves the normal course by an operation; the first such operation is kept. */
export function left(world: World, via: Operation): World {
  return isLive(world) && world.history.via === undefined ? remember(world, { via }) : world;
}
