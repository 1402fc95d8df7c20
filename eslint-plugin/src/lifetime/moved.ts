import type { World } from './world.ts';

/** A state after a step, and the way in which the step ended there. */
export interface Moved {
  readonly exit: 'normal' | 'return' | 'throw';
  readonly world: World;
}

/** The single normal way on. */
export function normally(world: World): readonly Moved[] {
  return [{ exit: 'normal', world }];
}
