import type { World } from './world.ts';

/** Tells that a state leaves the normal course at a step. */
export type Leave = (exit: 'return' | 'throw', world: World) => void;
