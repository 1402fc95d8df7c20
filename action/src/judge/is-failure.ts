import type { SubjectReport } from '../model/report.ts';
import type { VerdictKind } from '../model/verdict.ts';

/**
 * Whether a subject fails the run: one with an expectation fails when it does not meet it, any other
 * when its verdict is one of `failOn`. A subject that does not even work alone always fails; a queue that
 * no freeze could test never does.
 */
export function isFailure(report: SubjectReport, failOn: readonly VerdictKind[]): boolean {
  if (report.expected !== undefined) return report.disagreements.length > 0;
  const { verdict } = report;
  if (verdict.kind === 'serialized' && verdict.by === 'unknown') return false;
  return verdict.kind === 'broken' || failOn.includes(verdict.kind);
}
