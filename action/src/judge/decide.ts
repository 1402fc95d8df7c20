import type { Observation, Step } from '../model/run.ts';
import type { MeasureSettings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { decideAlone } from './decide-alone.ts';
import { decideFailures } from './decide-failures.ts';
import { decideQueue } from './decide-queue.ts';

/** What the judge works with. */
export interface JudgeSettings extends MeasureSettings {
  /** Resources are named relative to this folder. */
  readonly cwd: string;
}

/** The next thing to find out, or the end. */
export type Decision =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/**
 * Looks at everything that was observed and says what to do next. A pure function: the same
 * observations give the same answer. First: does the program work alone? Then: do copies fail
 * together? Last: do they queue, and behind what?
 */
export function decide(observations: readonly Observation[], settings: JudgeSettings): Decision {
  return (
    decideAlone(observations, settings) ??
    decideFailures(observations, settings) ??
    decideQueue(observations, settings)
  );
}
