import { milliseconds, type Milliseconds } from '../model/units.ts';

/**
 * How much of the time that passed between two looks a copy can have lost to the run queue. `queued` is
 * the sum over its threads, which wait side by side: four threads that wait 10 ms each within 15 ms have
 * cost the copy 15 ms at most, not 40. Never negative: a thread that ended takes its sum with it.
 */
export function lostToQueue(queued: number, passed: number): Milliseconds {
  return milliseconds(Math.max(0, Math.min(queued, passed)));
}
