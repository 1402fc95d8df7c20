import type { SubjectReport } from './report.ts';
import type { RunName } from './run-name.ts';
import type { VerdictKind } from './verdict.ts';

/** What a step does with earlier results of the default branch. */
export const historyModes = ['off', 'trend', 'skip-unchanged'] as const;
export type HistoryMode = (typeof historyModes)[number];

/** What a run of the default branch said of a subject. */
export interface PastVerdict {
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly serialShare: number;
}

/** What a run of the default branch measured. */
export interface PastRun {
  readonly run: RunName;
  readonly subjects: readonly PastVerdict[];
}

/** A subject that passed, and everything that it depends on, as a digest. */
export interface StoredPass {
  readonly fingerprint: string;
  readonly run: RunName;
  readonly report: SubjectReport;
}

/** What one step remembers of earlier runs of the default branch. */
export interface HistoryEntry {
  readonly kind: 'lockjam-history';
  readonly schemaVersion: 1;
  /** The oldest first. */
  readonly runs: readonly PastRun[];
  /** The newest first. */
  readonly passes: readonly StoredPass[];
}

/** How the default branch fared in the runs before this one. */
export interface Trend {
  /** The oldest first. */
  readonly runs: readonly RunName[];
  readonly rows: readonly {
    readonly name: string;
    readonly now: VerdictKind;
    /** The oldest first; at least one. */
    readonly past: readonly PastVerdict[];
  }[];
}
