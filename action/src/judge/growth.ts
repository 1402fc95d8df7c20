import type { Observation } from '../model/run.ts';
import type { Baseline } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';
import { roundsOf } from './select-observations.ts';
import { slopeOf, stepsOf } from './serial-share.ts';

/** A price that grows by less than this share of a life per copy is no queue. */
const leastSlope = 0.1;

/**
 * Whether company costs the more, the more copies there are, as a queue does. Finish times that rise
 * like stairs in every round show it; otherwise a round of two must be compared, and until there is one
 * nothing is known. Two copies in all can only be taken for a queue.
 */
export function growthOf(
  observations: readonly Observation[],
  { copies }: JudgeSettings,
  baseline: Baseline,
): 'grows' | 'constant' | 'unknown' {
  const screens = roundsOf(observations, 'screen');
  const many = screens.at(-1);
  if (copies <= 2 || many === undefined) return 'grows';
  if (screens.every((round) => stepsOf(round, baseline) >= leastSlope)) return 'grows';
  const [pair] = roundsOf(observations, 'pair');
  if (pair === undefined) return 'unknown';
  return slopeOf(many, pair, baseline) >= leastSlope ? 'grows' : 'constant';
}
