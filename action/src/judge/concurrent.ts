import type { CopyRun, Observation, Round } from '../model/run.ts';
import type { Concurrent, ConcurrentNote } from '../model/verdict.ts';
import { coveredBy } from '../stats/spans.ts';
import { ownTime, type Baseline } from './baseline.ts';
import { judgeProbe } from './judge-probe.ts';
import { probesOf, roundsOf } from './select-observations.ts';

/** A copy that ends well before this share of a life has not done its work. */
const earlyEnd = 0.3;
/** Shorter lives vary as much as that by themselves. */
const leastLife = 100;
/** Copies that waited for one result and used it take no longer together than this, in lives. */
const oneLife = 1.3;

/** Copies that share the work of one are all done within this part of a life. */
const sharedWork = 0.6;
/** A copy that starts in the middle of another, and uses its result, is done within this part of a life. */
const usesResult = 0.75;
/** A copy that is stopped stops others when so many freezes show it. */
const stallsToTell = 2;
/** A wait is long from this part of a life on. */
const longWait = 0.2;

/** The copies ran side by side; what is odd about it is noted. */
export function concurrent(
  observations: readonly Observation[],
  baseline: Baseline,
  serialShare: number,
): Concurrent {
  const findings = probesOf(observations).map((probe) => judgeProbe(probe, baseline));
  const passedProbes = findings.filter((finding) => finding.kind === 'passed').length;
  const stalls = findings.filter(({ kind }) => kind === 'wanted-result' || kind === 'held').length;
  const note =
    noteShared(observations, baseline) ??
    noteHandedOver(observations, baseline) ??
    noteStalled(observations, baseline, stalls);
  return { kind: 'concurrent', serialShare, passedProbes, ...(note === undefined ? {} : { note }) };
}

/** In every round all copies ended early and well: they shared what one does alone. */
function noteShared(
  observations: readonly Observation[],
  { life }: Baseline,
): ConcurrentNote | undefined {
  const screens = roundsOf(observations, 'screen');
  const shortest = shortestLife(observations);
  const isShared = screens.every(({ copies }) =>
    copies.every((run) => isWell(run) && run.wall < shortest),
  );
  const lives = Math.max(...screens.map(makespanOf)) / shortest;
  return isShared && life >= leastLife && lives < sharedWork
    ? { kind: 'work-stealing', copies: copiesOf(screens), lives }
    : undefined;
}

/**
 * Some copies ended early in every round: a single instance, a cron guard. One that took a whole life by the
 * clock is none of them: the run queue of a copy is the sum over its threads, which on a busy machine is more
 * time than the copy lost. Nor is one that only beats a lonely copy that was slow to start.
 */
function noteHandedOver(
  observations: readonly Observation[],
  { life }: Baseline,
): ConcurrentNote | undefined {
  const screens = roundsOf(observations, 'screen');
  const shortest = shortestLife(observations);
  const early = screens.map(({ copies }) =>
    copies
      .filter((run) => isWell(run) && run.wall < shortest)
      .map(ownTime)
      .filter((own) => own < earlyEnd * shortest),
  );
  if (screens.length === 0 || life < leastLife || early.some((ends) => ends.length === 0)) {
    return undefined;
  }
  return {
    kind: 'single-instance',
    early: Math.min(...early.map((ends) => ends.length)),
    copies: copiesOf(screens),
    after: Math.max(...early.flat()) / life,
  };
}

/** Copies waited for one that stood frozen, or in the kernel's line, and yet take no longer than one alone. */
function noteStalled(
  observations: readonly Observation[],
  { life }: Baseline,
  stalls: number,
): ConcurrentNote | undefined {
  const screens = roundsOf(observations, 'screen');
  const lives = Math.min(...screens.map(makespanOf)) / life;
  if (lives > oneLife) return undefined;
  const told = { copies: copiesOf(screens), lives };
  if (stalls === 0) {
    return screens.every((round) => usesOthers(round, life))
      ? { kind: 'single-flight', ...told }
      : undefined;
  }
  const lateOnes = roundsOf(observations, 'staggered').flatMap(({ copies }) => copies.slice(-1));
  if (lateOnes.every((run) => ownTime(run) <= usesResult * life)) {
    return { kind: 'single-flight', ...told };
  }
  if (stalls < stallsToTell) return undefined;
  const isServed = probesOf(observations).some(({ standstills }) =>
    standstills.some(({ at }) => at === 'socket'),
  );
  return { kind: isServed ? 'leader' : 'exit-barrier', ...told };
}

/**
 * Whether a copy stood in the kernel's line behind another for long, and then had little left to do: one
 * that did its whole work all the same has used nobody's result.
 */
function usesOthers({ copies, waits }: Round, life: number): boolean {
  return copies.some((run) => {
    const own = waits.filter((wait) => wait.copy === run.copy && wait.holderCopy !== undefined);
    const waited = coveredBy(own);
    return waited >= longWait * life && ownTime(run) - waited <= usesResult * life;
  });
}

function isWell({ ending }: CopyRun): boolean {
  return ending.kind === 'exited' && ending.code === 0;
}

function shortestLife(observations: readonly Observation[]): number {
  return Math.min(...roundsOf(observations, 'solo').flatMap(({ copies }) => copies.map(ownTime)));
}

function makespanOf({ copies }: Round): number {
  return Math.max(...copies.map(ownTime));
}

function copiesOf(rounds: readonly Round[]): number {
  return rounds[0]?.copies.length ?? 0;
}
