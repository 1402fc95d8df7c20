import type { RunName } from './run-name.ts';
import type { Probe, Round } from './run.ts';
import type { Expectation } from './subject.ts';
import type { Milliseconds } from './units.ts';
import type { Verdict } from './verdict.ts';

/** The line that opened what the others wait for, as the rule reports it. Lines and columns count from 1. */
export interface OpenedAt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly messageId: string;
  readonly message: string;
  /** The text of the line. */
  readonly sourceLine: string;
  /** Other lines of the same file that the message names, such as that of the slow call. */
  readonly related: readonly RelatedLine[];
  /** Stays the same when lines above change: `primaryLocationLineHash` of code scanning. */
  readonly fingerprint: string;
  /** The first change that the rule suggests; absent when it has none. */
  readonly suggestion?: Suggestion;
}

/** A line that has to do with a report. Lines count from 1. */
export interface RelatedLine {
  readonly line: number;
  readonly sourceLine: string;
}

/** A change of the source that cures what was reported. */
export interface Suggestion {
  /** What it does, in a few words. */
  readonly title: string;
  /** The hunks of a unified diff, without the names of files. */
  readonly diff: string;
}

/** The line to blame, or why there is none. */
export type Location =
  | { readonly kind: 'found'; readonly openedAt: OpenedAt; readonly others: readonly OpenedAt[] }
  | { readonly kind: 'silent'; readonly because: string };

/** How a run differs from what its manifest promises, one sentence each. */
export interface Disagreement {
  readonly message: string;
}

export interface SubjectReport {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly verdict: Verdict;
  readonly expected?: Expectation;
  readonly disagreements: readonly Disagreement[];
  readonly location: Location;
  readonly rounds: readonly Round[];
  readonly probes: readonly Probe[];
  readonly elapsed: Milliseconds;
  /** The earlier run that measured it, when it was not measured now because nothing has changed. */
  readonly measuredIn?: RunName;
}

export interface Machine {
  readonly cores: number;
  /** One-minute load average at the start. */
  readonly load: number;
  readonly os: string;
  readonly node: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lockjam'; readonly version: string };
  readonly machine: Machine;
  readonly subjects: readonly SubjectReport[];
}
