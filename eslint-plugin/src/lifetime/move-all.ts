import type { Outcome } from './outcome.ts';
import { Ends } from './outcome.ts';
import { move } from './plain-steps.ts';
import type { Run } from './run.ts';
import type { Worlds } from './worlds.ts';

/** What a plain step does to all states. */
export function moveAll(step: Parameters<typeof move>[0], worlds: Worlds, run: Run): Outcome {
  const ends = new Ends();
  for (const world of worlds) {
    const after = move(step, world, run, (exit, gone) => {
      ends.add(exit, gone);
    });
    if (after !== undefined) ends.add('normal', after);
  }
  return ends.outcome();
}
