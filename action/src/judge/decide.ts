import type { Observation } from '../model/run.ts';
import { decideAlone } from './decide-alone.ts';
import { decideCut } from './decide-cut.ts';
import { decideFailures } from './decide-failures.ts';
import { decideQueue } from './decide-queue.ts';
import type { Decision, JudgeSettings } from './decision.ts';

/**
 * Looks at everything that was observed and says what to do next. A pure function: the same
 * observations give the same answer. First: does the program work alone? Then: do copies fail
 * together? Last: do they queue, and behind what?
 */
export function decide(observations: readonly Observation[], settings: JudgeSettings): Decision {
  return (
    decideAlone(observations, settings) ??
    decideCut(observations, settings) ??
    decideFailures(observations, settings) ??
    decideQueue(observations, settings)
  );
}
