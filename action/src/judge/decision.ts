import type { Step } from '../model/run.ts';
import type { MeasureSettings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';

/** What the judge works with. */
export interface JudgeSettings extends MeasureSettings {
  /** Resources are named relative to this folder. */
  readonly cwd: string;
  /** Whether the subject has a check of its own, which looks at what every copy left behind. */
  readonly hasCheck?: boolean;
  /** Whether this system has no way to stop a process; then natural rounds must do. */
  readonly cannotFreeze?: boolean;
  /** How many cores the machine has; more than one when absent. */
  readonly cores?: number;
  /** Whether the subject names what its copies share, so that they can start without it. */
  readonly hasState?: boolean;
}

/** The next thing to find out, or the end. */
export type Decision =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };
