import type { SubjectReport } from '../model/report.ts';

/** Whether a subject could not be run here. */
export function isSkipped({ verdict }: Pick<SubjectReport, 'verdict'>): boolean {
  return verdict.kind === 'inconclusive' && verdict.reason.kind === 'skipped';
}
