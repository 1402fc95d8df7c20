import type { CopyRun, Observation, Round } from '../model/run.ts';
import { median } from '../stats/median.ts';
import { stillness, type Baseline } from './baseline.ts';
import { probesOf, roundsOf } from './select-observations.ts';

/** A copy stands out when it stands still for longer than every lonely one by this part of a life. */
const margin = 0.1;
/** Times are alike when they differ by no more than this part of their median. */
const tolerance = 0.25;
/** A lonely life is clearly shorter below this part of a life in company. */
const clearPart = 0.5;
/** And one that did another's work as well below this part. */
const clearPartOfTwo = 0.75;

/**
 * Whether in every round of all copies at least so many stood still for longer than any copy that nobody
 * kept waiting. Lives that merely differ do so now and then, the longest of many more often than not; hardly
 * ever do several of every round. Says no of none.
 */
export function standsOut(
  observations: readonly Observation[],
  baseline: Baseline,
  atLeast: number,
): boolean {
  const undisturbed = [
    ...lonelyTimes(observations, baseline),
    ...frozenTimes(observations, baseline),
  ];
  const longest = Math.max(...undisturbed) + margin * baseline.life;
  return companies(observations).every(
    ({ copies }) =>
      atLeast > 0 &&
      copies.filter((run) => stillness(run, baseline.cpu) > longest).length >= atLeast,
  );
}

/**
 * Whether the longest stillness of all rounds is alike, and no lonely copy stands still half as long: then
 * what one copy of every round is kept for is no accident of its own.
 */
export function isAlike(observations: readonly Observation[], baseline: Baseline): boolean {
  const longest = companies(observations).map(({ copies }) =>
    Math.max(...copies.map((run) => stillness(run, baseline.cpu))),
  );
  const [least, most] = [Math.min(...longest), Math.max(...longest)];
  return (
    most - least <= tolerance * median(longest) &&
    Math.max(...lonelyTimes(observations, baseline)) <= clearPart * least &&
    Math.max(...frozenTimes(observations, baseline)) <= clearPartOfTwo * least
  );
}

/** How long copies stood still that had the machine to themselves, or ran beside one that stood frozen. */
function lonelyTimes(observations: readonly Observation[], { cpu }: Baseline): readonly number[] {
  const ownTime = (run: CopyRun): number => stillness(run, cpu);
  const solos = roundsOf(observations, 'solo').flatMap(({ copies }) => copies.map(ownTime));
  const beside = probesOf(observations, 1).flatMap(({ outcome, other }) =>
    outcome === 'passed' && other !== undefined ? [ownTime(other)] : [],
  );
  return [...solos, ...beside];
}

/** The same of copies that were frozen, less that time: they may have got the work of the others to do. */
function frozenTimes(observations: readonly Observation[], { cpu }: Baseline): readonly number[] {
  return probesOf(observations, 1).map(
    ({ frozen, frozenFor }) => stillness(frozen, cpu) - frozenFor,
  );
}

function companies(observations: readonly Observation[]): readonly Round[] {
  return [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
}
