import type { VerdictKind } from './verdict.ts';

/** Ways to be concurrent that need a word of explanation. */
export const notes = [
  'single-flight',
  'single-instance',
  'exit-barrier',
  'work-stealing',
  'leader',
] as const;

export type Note = (typeof notes)[number];

/** What company can cost besides waiting. */
export const prices = ['cpu', 'io'] as const;

/** What a manifest promises of a subject; the run must agree. */
export interface Expectation {
  readonly verdict: VerdictKind;
  readonly resource?: string;
  /** Why copies that wait now and then are concurrent all the same. */
  readonly note?: Note;
  /** How many copies of a serialized program run at a time; 1 when absent. */
  readonly capacity?: number;
  /** What the extra time of a slower program goes into. */
  readonly spentOn?: (typeof prices)[number];
  /** Whether it shows on fresh state alone. */
  readonly coldStart?: true;
  /** Whether it shows only when copies start one after the other. */
  readonly staggered?: true;
  readonly findings?: readonly ExpectedFinding[];
  /** Why the rule reports what the run finds harmless, or the reverse, in one sentence. */
  readonly differs?: string;
}

/** A report of the rule: its class, and a text that the reported line contains. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: string;
}

/** A program to judge. Paths are absolute, except in `label` fields. */
export interface Subject {
  readonly name: string;
  /** Program and arguments, run without a shell. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Run in the same folder after a round; it fails when what the copies share is damaged. */
  readonly verify?: readonly [string, ...string[]];
  /** Paths that the copies share; restored before every run. */
  readonly state: readonly string[];
  /** Source files that may hold the line to blame. */
  readonly sources: readonly string[];
  readonly expected?: Expectation;
  /** Why the subject cannot be run here, in one sentence. */
  readonly skipped?: string;
}
