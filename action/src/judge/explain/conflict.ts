import type { SubjectReport } from '../../model/report.ts';
import type { Conflict } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { where } from './where.ts';
import { capital, duration, nameHolder, nameResource, quoted, sentences } from './words.ts';

/** Copies failed that do not fail alone. */
export function explainConflict(verdict: Conflict, report: SubjectReport): Explanation {
  const { failed, copies, errorLine, failedAfter } = verdict;
  const said =
    errorLine === '' ? ', without a word on standard error' : `, saying ${quoted(errorLine)}`;
  return {
    headline: `${failed} of ${copies} copies fail in company`,
    why: sentences(
      `Alone it works; of ${copies} copies released together ${failed} failed within ${duration(failedAfter)}${said}.`,
      held(verdict),
      where(report),
    ),
    advice: adviceFor(verdict),
  };
}

function held({ resource, holder }: Conflict): string | undefined {
  if (resource === undefined) return undefined;
  const who =
    holder === undefined
      ? 'A copy that got through'
      : `${capital(nameHolder(holder))} got through and`;
  return `${who} held ${nameResource(resource)}.`;
}

function adviceFor({ resource }: Conflict): string {
  return resource?.detail?.startsWith('SQLite') === true
    ? 'Commit and close before slow work begins, and set a busy time-out so that a copy waits its turn.'
    : 'Close it before slow work begins; where two copies may still meet, wait and try again, or give each copy its own folder.';
}
