import type { Observation, Round } from '../model/run.ts';
import type { Concurrent, ConcurrentNote } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import { judgeProbe } from './judge-probe.ts';
import { probesOf, roundsOf } from './select-observations.ts';

/** A copy that ends well before this share of a life has not done its work. */
const earlyEnd = 0.3;
/** Shorter lives vary as much as that by themselves. */
const leastLife = 100;
/** Copies that waited for one result and used it take no longer together than this, in lives. */
const oneLife = 1.3;

/** The copies ran side by side; what is odd about it is noted. */
export function concurrent(
  observations: readonly Observation[],
  baseline: Baseline,
  serialShare: number,
): Concurrent {
  const findings = probesOf(observations).map((probe) => judgeProbe(probe, baseline));
  const passedProbes = findings.filter((finding) => finding.kind === 'passed').length;
  const waited = findings.some(
    (finding) => finding.kind === 'wanted-result' || finding.kind === 'held',
  );
  const screens = roundsOf(observations, 'screen');
  const note =
    noteHandedOver(screens, baseline) ?? (waited ? noteShared(screens, baseline) : undefined);
  return { kind: 'concurrent', serialShare, passedProbes, ...(note === undefined ? {} : { note }) };
}

/**
 * Some copies ended early in every round: a single instance, a cron guard, a shared heap of work. One that
 * took a whole life by the clock is none of them: the run queue of a copy is the sum over its threads, which
 * on a busy machine is more time than the copy lost.
 */
function noteHandedOver(screens: readonly Round[], { life }: Baseline): ConcurrentNote | undefined {
  const early = screens.map(({ copies }) =>
    copies
      .filter(({ ending }) => ending.kind === 'exited' && ending.code === 0)
      .filter(({ wall }) => wall < life)
      .map((run) => run.wall - run.runQueue)
      .filter((own) => own < earlyEnd * life),
  );
  const [first] = screens;
  if (first === undefined || life < leastLife || early.some((ends) => ends.length === 0))
    return undefined;
  return {
    kind: 'single-instance',
    early: Math.min(...early.map((ends) => ends.length)),
    copies: first.copies.length,
    after: Math.max(...early.flat()) / life,
  };
}

function noteShared(screens: readonly Round[], { life }: Baseline): ConcurrentNote | undefined {
  const makespans = screens.map(({ copies }) =>
    Math.max(...copies.map((run) => run.wall - run.runQueue)),
  );
  const lives = median(makespans) / life;
  const copies = screens[0]?.copies.length ?? 0;
  return lives <= oneLife ? { kind: 'single-flight', copies, lives } : undefined;
}
