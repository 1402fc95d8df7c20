import type { HistoryEntry, Trend } from '../model/history.ts';
import type { SubjectReport } from '../model/report.ts';

/** What the runs before this one said of its subjects. Subjects that none of them knew are left out. */
export function trendOf(entry: HistoryEntry, subjects: readonly SubjectReport[]): Trend {
  const rows = subjects.map(({ name, verdict }) => ({
    name,
    now: verdict.kind,
    past: entry.runs.flatMap((run) => run.subjects.filter((each) => each.name === name)),
  }));
  return {
    runs: entry.runs.map(({ run }) => run),
    rows: rows.filter(({ past }) => past.length > 0),
  };
}
