import type { Observation } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import type { Concurrent, Slower } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import { concurrent } from './concurrent.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';

/** A price below this share of a life is not worth a verdict of its own. */
const worthTelling = 0.5;

/** The copies wait now and then, but for nothing that one of them holds: what was the time spent on? */
export function explainExtraTime(
  observations: readonly Observation[],
  baseline: Baseline,
  serialShare: number,
): Concurrent | Slower {
  const rounds = [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
  const runs = rounds.flatMap((round) => round.copies);
  // A price is paid by every copy; one long life among short ones is none.
  const extra = median(rounds.map((round) => queueingOf(round, baseline).waits[0] ?? 0));
  const onDisk = median(runs.map((run) => run.diskSleep));
  if (extra < worthTelling * baseline.life) {
    return concurrent(observations, baseline, serialShare);
  }
  const spentOn = onDisk > extra / 2 ? 'io' : 'unknown';
  return { kind: 'slower', serialShare, spentOn, extra: milliseconds(extra) };
}
