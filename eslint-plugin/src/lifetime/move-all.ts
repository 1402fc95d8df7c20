import type { Leave } from './outcome.ts';
import { move } from './plain-steps.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';
import { addTo } from './worlds.ts';

/** What a plain step does to all states: where it ends normally, and what is told to `leave`. */
export function moveAll(
  step: Parameters<typeof move>[0],
  worlds: Worlds,
  run: Run,
  leave: Leave,
): Worlds {
  const next: World[] = [];
  for (const world of worlds) {
    const after = move(step, world, run, leave);
    if (after !== undefined) addTo(next, after);
  }
  return next;
}
