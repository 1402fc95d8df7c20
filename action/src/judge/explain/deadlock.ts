import type { SubjectReport } from '../../model/report.ts';
import type { Deadlock } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { where } from './where.ts';
import { listed, nameResource, sentences } from './words.ts';

/** Copies waited for each other in a ring. */
export function explainDeadlock({ ring, resource }: Deadlock, report: SubjectReport): Explanation {
  const names = ring.map((copy) => `copy ${copy}`);
  return {
    headline: 'copies wait for each other in a ring',
    why: sentences(
      `Of ${listed(names)} each waited for a lock that another of them held, and none could go on.`,
      resource === undefined ? undefined : `One of them waited for ${nameResource(resource)}.`,
      where(report),
    ),
    advice:
      resource?.detail?.startsWith('SQLite') === true
        ? 'Begin with `BEGIN IMMEDIATE` when you are going to write, so that no two copies hold a read lock and want more.'
        : 'Let every copy take its locks in the same order, or take one lock that stands for all.',
  };
}
