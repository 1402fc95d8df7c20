import type { Place } from '../model.ts';
import type { Run } from './run.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { isLive, remember } from './world.ts';

/** The state after a use: the slow operations before it were between two uses, if there was one before. */
export function use(world: World, place: Place, run: Run): World {
  if (!isLive(world) || !isStrong(world.relations.get(place))) return world;
  return useNow(world, run);
}

/** What a lock file protects may be anything that is reached while it is held. */
export function touch(world: World, run: Run): World {
  return run.focus.library.protects === true && isLive(world) ? useNow(world, run) : world;
}

/** The same, for a step that certainly needs the handle. */
export function useNow(world: World, run: Run): World {
  const { used, pending } = world.history;
  for (const operation of pending) {
    const work = run.findings.slow.get(operation);
    if (work !== undefined) work.usedAfter = true;
  }
  return used && pending.size === 0 ? world : remember(world, { used: true, pending: new Set() });
}
