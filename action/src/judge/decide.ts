import type { Observation } from '../model/run.ts';
import { decideAlone } from './decide-alone.ts';
import { decideCut } from './decide-cut.ts';
import { decideFailures } from './decide-failures.ts';
import { decideFresh } from './decide-fresh.ts';
import { decideQueue } from './decide-queue.ts';
import { decideStaggered } from './decide-staggered.ts';
import type { Decision, JudgeSettings } from './decision.ts';

/**
 * Looks at everything that was observed and says what to do next. A pure function: the same
 * observations give the same answer. First: does the program work alone? Then: do copies fail
 * together? Then: do they queue, and behind what? Last: do they when they start
 * from nothing, and one after the other?
 */
export function decide(observations: readonly Observation[], settings: JudgeSettings): Decision {
  const decision =
    decideAlone(observations, settings) ??
    decideCut(observations, settings) ??
    decideFailures(observations, settings) ??
    decideQueue(observations, settings);
  const isCalm =
    decision.kind === 'verdict' &&
    (decision.verdict.kind === 'concurrent' || decision.verdict.kind === 'slower');
  if (!isCalm) return decision;
  return decideFresh(observations, settings) ?? decideStaggered(observations, settings) ?? decision;
}
