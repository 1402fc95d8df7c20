import type { SubjectReport } from '../../model/report.ts';
import type { Deadlock } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { where } from './where.ts';
import { listed, nameResource, sentences } from './words.ts';

/** Copies waited for each other in a ring. */
export function explainDeadlock({ ring, resource }: Deadlock, report: SubjectReport): Explanation {
  const names = listed(ring.map((copy) => `copy ${copy}`)).replace(/^c/, 'C');
  const how =
    ring.length === 2
      ? 'waited for each other: each held a lock that the other needed, and neither could go on.'
      : 'waited for each other in a ring: each held a lock that another needed, and none could go on.';
  return {
    headline: 'copies wait for each other in a ring',
    why: sentences(
      `${names} ${how}`,
      resource === undefined ? undefined : `One of them waited for ${nameResource(resource)}.`,
      where(report),
    ),
    advice:
      resource?.detail?.startsWith('SQLite') === true
        ? 'Begin with `BEGIN IMMEDIATE` when you are going to write, so that no two copies hold a read lock and want more.'
        : 'Let every copy take its locks in the same order, or take one lock that stands for all.',
  };
}
