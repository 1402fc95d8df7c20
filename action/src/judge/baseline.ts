import { meetingPlaces } from '../model/evidence.ts';
import type { CopyRun, Observation } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import { median } from '../stats/median.ts';
import { roundsOf } from './select-observations.ts';

/** A copy among others may use this much more processor time than a lonely one: caches are shared. */
const cpuAllowance = 1.3;
/** And this much more for the looks that fall between two ticks of the sampler. */
const cpuSlack = 20;
/** A copy that computes so many times what a lonely one may does not only share caches: it spins. */
const spinning = 2;

/** Of three lonely lives or more one is an accident: this many times the next, while the others differ by less. */
const accident = 1.5;
const alike = 1.3;

/** What a copy does when it has the machine to itself. */
export interface Baseline {
  /** Median of wall time less run-queue time. */
  readonly life: Milliseconds;
  /** Largest processor time. */
  readonly cpu: Milliseconds;
  /** Largest time that a lonely copy stood still: its own sleeping, reading, waiting; accidents aside. */
  readonly ownStillness: Milliseconds;
  readonly longestWall: Milliseconds;
  /** Semaphores, mutexes, queues and FIFOs at which a lonely copy stood still. */
  readonly familiar: readonly string[];
}

/** Sums up the solo runs so far; at least one must have been made. */
export function baselineOf(observations: readonly Observation[]): Baseline {
  const rounds = roundsOf(observations, 'solo');
  const solos = rounds.flatMap((round) => round.copies);
  const usual = withoutAccident(solos);
  const traces = rounds.flatMap((round) => round.traces ?? []);
  const cpu = milliseconds(Math.max(...solos.map((run) => run.cpu)));
  return {
    life: milliseconds(Math.max(1, median(usual.map(ownTime)))),
    cpu,
    ownStillness: milliseconds(Math.max(...usual.map((run) => stillness(run, cpu)))),
    longestWall: milliseconds(Math.max(...solos.map((run) => run.wall))),
    familiar: [
      ...new Set(traces.filter(({ kind }) => meetingPlaces.includes(kind)).map(({ path }) => path)),
    ],
  };
}

/** The solo runs without the one that took far longer than all others, which are alike. */
function withoutAccident(solos: readonly CopyRun[]): readonly CopyRun[] {
  const sorted = solos.toSorted((one, other) => ownTime(one) - ownTime(other));
  const others = sorted.slice(0, -1);
  const [shortest, longest, odd] = [others[0], others.at(-1), sorted.at(-1)];
  if (shortest === undefined || longest === undefined || odd === undefined) return solos;
  const isOdd = ownTime(odd) > accident * ownTime(longest);
  const areAlike = others.length >= 2 && ownTime(longest) <= alike * ownTime(shortest);
  return isOdd && areAlike ? others : solos;
}

/** Wall time less the time in which a copy wanted a processor and had none. */
export function ownTime({ wall, runQueue }: CopyRun): Milliseconds {
  return milliseconds(wall - runQueue);
}

/**
 * The time a copy neither computed, nor wanted to, nor slept on the disk. Processor time beyond that
 * of a lonely copy counts as standing still, or spinning waiters would be invisible. So does, for a copy
 * that clearly spins, the part of the run queue in which it wanted to, or it would be invisible on a busy
 * machine.
 */
export function stillness(run: CopyRun, soloCpu: Milliseconds): Milliseconds {
  const work = workOf(run, soloCpu);
  return milliseconds(Math.max(0, run.wall - queuedForWork(run, soloCpu) - work - run.diskSleep));
}

/** The time in which a copy wanted a processor for its own work, not to spin, and had none. */
export function queuedForWork(run: CopyRun, soloCpu: Milliseconds): Milliseconds {
  const work = workOf(run, soloCpu);
  const spins = run.cpu > 0 && run.cpu >= spinning * work;
  return spins ? milliseconds(run.runQueue * (work / run.cpu)) : run.runQueue;
}

function workOf(run: CopyRun, soloCpu: Milliseconds): number {
  return Math.min(run.cpu, cpuAllowance * soloCpu + cpuSlack);
}
