import type { SubjectReport } from '../model/report.ts';

/** A verdict in English: data first, words last. Plain text, not yet escaped for any format. */
export interface Explanation {
  /** A few words for a table, for example `runs one after the other`. */
  readonly headline: string;
  /** One or two sentences with this run's numbers. */
  readonly why: string;
  /** What to do about it; absent when nothing needs doing. */
  readonly advice?: string;
}

/** The one place where a verdict becomes English. */
export function explain(report: SubjectReport): Explanation {
  return { headline: report.verdict.kind, why: '' };
}
