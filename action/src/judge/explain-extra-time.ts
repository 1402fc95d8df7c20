import type { CopyRun, Observation } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import type { Concurrent, Slower } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import { concurrent } from './concurrent.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';

/** A price below this share of a life is not worth a verdict of its own. */
const worthTelling = 0.5;
/** And so much of it is paid in every round, or long lives met in one by accident. */
const leastPrice = 0.25;

/** The copies wait now and then, but for nothing that one of them holds: what was the time spent on? */
export function explainExtraTime(
  observations: readonly Observation[],
  baseline: Baseline,
  serialShare: number,
): Concurrent | Slower {
  const rounds = [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
  const runs = rounds.flatMap((round) => round.copies);
  // A price is paid by every copy; one long life among short ones is none.
  const prices = rounds.map((round) => queueingOf(round, baseline).waits[0] ?? 0);
  const extra = milliseconds(median(prices));
  const isPaidAlways = Math.min(...prices) >= leastPrice * baseline.life;
  if (extra < worthTelling * baseline.life || !isPaidAlways) {
    return concurrent(observations, baseline, serialShare);
  }
  return { kind: 'slower', serialShare, spentOn: spentOn(runs, extra, baseline), extra };
}

/** Most of the extra time decides: computing or ready to, asleep on the disk, or for reasons unknown. */
function spentOn(runs: readonly CopyRun[], extra: number, { cpu }: Baseline): Slower['spentOn'] {
  const computed = median(runs.map((run) => run.cpu - cpu + run.runQueue));
  if (computed > extra / 2) return 'cpu';
  return median(runs.map((run) => run.diskSleep)) > extra / 2 ? 'io' : 'unknown';
}
