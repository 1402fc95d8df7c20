import type { SubjectReport } from '../../model/report.ts';
import { duration } from './words.ts';

/** Below this part of a life the want of cores explains nothing. */
const leastPart = 0.2;

/** How long the last copy was ready to run while no core was free; absent when that was little. */
export function crowded({ rounds }: Pick<SubjectReport, 'rounds'>): string | undefined {
  const copies = rounds.find(({ purpose }) => purpose === 'screen')?.copies ?? [];
  const [last] = copies.toSorted((one, other) => other.wall - one.wall);
  return last === undefined || last.runQueue < leastPart * last.wall
    ? undefined
    : `For ${duration(last.runQueue)} of it a copy was ready and no core was free.`;
}
