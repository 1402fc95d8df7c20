import type { Observation, Step } from '../model/run.ts';
import { baselineOf } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';
import { screenStep } from './limits.ts';
import { cutRoundOf, roundsOf } from './select-observations.ts';

/** The next round of all copies; the first may be cut short. */
export function nextScreen(observations: readonly Observation[], settings: JudgeSettings): Step {
  const isFirst =
    cutRoundOf(observations) === undefined && roundsOf(observations, 'screen').length === 0;
  return screenStep(settings, baselineOf(observations), isFirst);
}
