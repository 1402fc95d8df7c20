import type { VerdictKind } from './verdict.ts';

/** What a manifest promises of a subject; the run must agree. */
export interface Expectation {
  readonly verdict: VerdictKind;
  readonly resource?: string;
  readonly findings?: readonly ExpectedFinding[];
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
  /** Paths that the copies share; restored before every run. */
  readonly state: readonly string[];
  /** Source files that may hold the line to blame. */
  readonly sources: readonly string[];
  readonly expected?: Expectation;
  /** Why the subject cannot be run here, in one sentence. */
  readonly skipped?: string;
}
