import type { Report, SubjectReport } from '../model/report.ts';
import type { VerdictKind } from '../model/verdict.ts';
import { isFailure } from './is-failure.ts';

/** What a subject means for the run; `broken` is a subject that fails alone although nobody expects it. */
export type Outcome = 'passed' | 'failed' | 'broken' | 'skipped';

/** Says what a subject means for the run. */
export function outcomeOf(report: SubjectReport, failOn: readonly VerdictKind[]): Outcome {
  const { verdict, expected } = report;
  if (verdict.kind === 'inconclusive' && verdict.reason.kind === 'skipped') return 'skipped';
  if (!isFailure(report, failOn)) return 'passed';
  return verdict.kind === 'broken' && expected?.verdict !== 'broken' ? 'broken' : 'failed';
}

/**
 * The exit code of a run: 0 when nothing failed, 1 when something did, 2 when a subject fails alone
 * or none was measured at all.
 */
export function exitCodeOf({ subjects }: Report, failOn: readonly VerdictKind[]): 0 | 1 | 2 {
  const outcomes = subjects.map((subject) => outcomeOf(subject, failOn));
  if (outcomes.includes('broken')) return 2;
  if (outcomes.includes('failed')) return 1;
  return outcomes.every((outcome) => outcome === 'skipped') ? 2 : 0;
}
