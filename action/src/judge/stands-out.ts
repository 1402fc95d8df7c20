import type { CopyRun, Observation, Round } from '../model/run.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import { probesOf, roundsOf } from './select-observations.ts';

/** A copy stands out when it lives longer than every lonely one by this part of a life. */
const margin = 0.1;
/** Times agree when they differ by no more than this part of their median. */
const tolerance = 0.25;

/**
 * Whether in every round of all copies at least so many lived longer than any copy that nobody kept
 * waiting. Lives that merely differ do so now and then, the longest of many more often than not; hardly
 * ever do several of every round. Says no of none.
 */
export function standsOut(
  observations: readonly Observation[],
  { life }: Baseline,
  atLeast: number,
): boolean {
  const longest = Math.max(...lonelyLives(observations)) + margin * life;
  return companies(observations).every(
    ({ copies }) => atLeast > 0 && copies.filter((run) => ownTime(run) > longest).length >= atLeast,
  );
}

/**
 * Whether solo runs are all alike, the longest lives of all rounds are as well, and no lonely copy lives
 * nearly as long: then what one copy of every round is kept for is no accident of its own.
 */
export function isAlike(observations: readonly Observation[]): boolean {
  const longest = companies(observations).map(({ copies }) => Math.max(...copies.map(ownTime)));
  const solos = roundsOf(observations, 'solo').flatMap(({ copies }) => copies.map(ownTime));
  const lonely = Math.max(...lonelyLives(observations));
  return agree(longest) && agree(solos) && lonely <= (1 - tolerance) * Math.min(...longest);
}

/** The times of copies that had the machine to themselves, or ran beside one that stood frozen. */
function lonelyLives(observations: readonly Observation[]): readonly number[] {
  const solos = roundsOf(observations, 'solo').flatMap(({ copies }) => copies.map(ownTime));
  const probes = probesOf(observations, 1).flatMap(({ outcome, frozen, frozenFor, other }) => {
    const beside = outcome === 'passed' && other !== undefined ? [ownTime(other)] : [];
    return [...beside, ownTime(frozen) - frozenFor];
  });
  return [...solos, ...probes];
}

function companies(observations: readonly Observation[]): readonly Round[] {
  return [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
}

function ownTime({ wall, runQueue }: CopyRun): number {
  return wall - runQueue;
}

function agree(times: readonly number[]): boolean {
  return Math.max(...times) - Math.min(...times) <= tolerance * median(times);
}
