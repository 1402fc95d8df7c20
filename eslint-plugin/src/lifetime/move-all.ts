import type { Exit, Outcome } from './outcome.ts';
import { move } from './plain-steps.ts';
import type { Run } from './run.ts';
import type { World, Worlds } from './world.ts';
import { gather } from './world.ts';

/** What a plain step does to all states. */
export function moveAll(step: Parameters<typeof move>[0], worlds: Worlds, run: Run): Outcome {
  const ways = new Map<Exit, World[]>();
  for (const world of worlds.values()) {
    for (const moved of move(step, world, run)) {
      const way = ways.get(moved.exit);
      if (way === undefined) ways.set(moved.exit, [moved.world]);
      else way.push(moved.world);
    }
  }
  return new Map([...ways].map(([exit, list]) => [exit, gather(list)]));
}
