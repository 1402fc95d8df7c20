import type { HistoryEntry, StoredPass } from '../model/history.ts';
import type { RunName } from '../model/run-name.ts';
import type { SubjectReport } from '../model/report.ts';

/** As many as fit a glance; older ones say little of the program of today. */
const mostRuns = 20;

/** What a step found out, and what of it is to be shown again. */
export interface Remembered {
  readonly run: RunName;
  /** What was measured now. */
  readonly measured: readonly SubjectReport[];
  /** Those that passed, now or, where they were shown again, in an earlier run. */
  readonly passes: readonly StoredPass[];
}

/** The entry for the runs after this one. A run that was tried again stands for its last attempt. */
export function nextEntry(
  before: HistoryEntry | undefined,
  { run, measured, passes }: Remembered,
): HistoryEntry {
  const earlier = (before?.runs ?? []).filter((past) => past.run.id !== run.id);
  const subjects = measured.map(({ name, verdict }) => ({
    name,
    verdict: verdict.kind,
    serialShare: Math.round(verdict.serialShare * 1_000) / 1_000,
  }));
  const runs = subjects.length === 0 ? earlier : [...earlier, { run, subjects }];
  return { kind: 'lockjam-history', schemaVersion: 1, runs: runs.slice(-mostRuns), passes };
}
