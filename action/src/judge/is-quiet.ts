import type { Observation } from '../model/run.ts';
import type { Baseline } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';

/** Waits below this are the noise of a busy machine, in milliseconds. */
const leastExcess = 30;
/** A round is quiet below this part of the threshold. */
const quietPart = 0.8;

/** Whether every round so far in which copies started together ran without a wait worth the name. */
export function isQuiet(
  observations: readonly Observation[],
  baseline: Baseline,
  { threshold }: Pick<JudgeSettings, 'threshold'>,
): boolean {
  return roundsOf(observations, 'screen')
    .map((round) => queueingOf(round, baseline))
    .every(({ share, excess }) => share < quietPart * threshold || excess < leastExcess);
}
