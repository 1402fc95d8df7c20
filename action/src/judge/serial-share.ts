import type { CopyRun, Round } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import { median } from '../stats/median.ts';
import { ownTime, queuedForWork, stillness, type Baseline } from './baseline.ts';

/** A queue for this share of a life leaves little that could be due to lives that differ. */
const mostOfALife = 0.6;
/** A turn is shorter or longer than the others by this part at most. */
const unevenTurn = 0.5;
/** Of turns at even distances none is shorter than this part of the longest, which is this part of a life. */
const evenTurn = 0.4;
const wholeTurn = 0.3;
/** A price is mostly computed when this part of it is processor time. */
const computedPart = 0.5;

/** How much longer than any lonely copy the copies of a round stood still. */
export interface Queueing {
  /** 1: the last copy waited for all others' whole lives. 0: nobody waited. */
  readonly share: number;
  /** The longest wait. */
  readonly excess: Milliseconds;
  /** Every copy's wait, shortest first. */
  readonly waits: readonly Milliseconds[];
}

/**
 * The serial share of a round: (largest stillness - largest solo stillness) / lives of the others. One that
 * computes while it holds something holds it for longer when it has no processor: to a life belongs as much
 * of the time in which it wanted one as a lonely copy computes of its own.
 * A critical section of length c gives c / life. Pollers that back off give more than they held.
 */
export function queueingOf(round: Round, baseline: Baseline): Queueing {
  const { cpu, life, ownStillness } = baseline;
  const computes = Math.min(1, cpu / life);
  const copies = round.copies
    .map((run) => ({
      wait: milliseconds(Math.max(0, stillness(run, cpu) - ownStillness)),
      lifeHere: life + computes * queuedForWork(run, cpu),
    }))
    .toSorted((one, other) => one.wait - other.wait);
  const waits = copies.map(({ wait }) => wait);
  const excess = waits.at(-1) ?? milliseconds(0);
  const others = copies.slice(0, -1).reduce((sum, { lifeHere }) => sum + lifeHere, 0);
  return { share: excess / Math.max(life, others), excess, waits };
}

/**
 * How steeply the finish times of one round rise from the second to the last: (w_n - w_2) / ((n - 2)
 * x life). 1 for copies that run one after the other; 0 for a price that all pay alike, and for turns
 * so short that all finish together. `NaN` for fewer than three copies.
 */
export function stepsOf(round: Round, { life }: Baseline): number {
  const finished = finishTimes(round);
  return (
    ((finished.at(-1) ?? Number.NaN) - (finished[1] ?? Number.NaN)) / ((finished.length - 2) * life)
  );
}

/**
 * Whether every copy waited for one more of the others than the copy before it, for most of their lives:
 * only copies that are taken one by one do so. Says no of fewer than three.
 */
export function risesByTurns({ share, excess, waits }: Queueing): boolean {
  const turn = excess / (waits.length - 1);
  return (
    waits.length >= 3 &&
    share >= mostOfALife &&
    waits.every((wait, index) => Math.abs(wait - index * turn) <= unevenTurn * turn)
  );
}

/**
 * Whether copies finished one by one at even distances, whatever a lonely one takes: of two that run at a
 * time two finish together. Says no of fewer than three.
 */
export function finishOneByOne(round: Round, { life }: Baseline): boolean {
  const finished = finishTimes(round);
  const turns = finished.slice(1).map((time, index) => time - (finished[index] ?? 0));
  const longest = Math.max(...turns);
  return (
    turns.length >= 2 && longest >= wholeTurn * life && Math.min(...turns) >= evenTurn * longest
  );
}

/**
 * How steeply the makespan grows with the number of copies: (M_n - M_2) / ((n - 2) x life).
 * About 0 for a price that is the same whatever n, 1 for copies that run one after the other. Where the
 * price is mostly computed, the processor time must grow as well: too few cores alone make it last longer.
 */
export function slopeOf(many: Round, two: Round, baseline: Baseline): number {
  const cpu = (run: CopyRun): number => run.cpu;
  const growth = (pick: (run: CopyRun) => number): number =>
    Math.max(...many.copies.map(pick)) - Math.max(...two.copies.map(pick));
  const price = median(many.copies.map(ownTime)) - baseline.life;
  const isComputed = median(many.copies.map(cpu)) - baseline.cpu > computedPart * price;
  const grown = isComputed ? Math.min(growth(ownTime), growth(cpu)) : growth(ownTime);
  return grown / (Math.max(1, many.copies.length - two.copies.length) * baseline.life);
}

function finishTimes({ copies }: Round): readonly number[] {
  return copies.map(ownTime).toSorted((one, other) => one - other);
}
