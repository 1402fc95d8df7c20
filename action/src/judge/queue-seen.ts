import type { CopyRun, Hold, LockSighting, Round } from '../model/run.ts';
import { clip, coveredBy, type Span } from '../stats/spans.ts';
import { stillness, type Baseline } from './baseline.ts';
import { isOfFamily, weightOf } from './held-while-frozen.ts';

/** A copy that waited for less than this part of a life was not kept waiting. */
const leastWait = 0.15;
/** When the first copy is later than a lonely one by more than this part of a life, it waited as well. */
const mostPrice = 0.3;
/** The table must account for this part of a wait: pollers oversleep the release. */
const leastExplained = 0.6;
/** A lonely copy must hold the lock for this part of its life, or the queue is the machine's doing. */
const leastHold = 0.2;

/** A queue that the lock table shows from its beginning to its end. */
export interface QueueSeen {
  /** What the copies waited for, as the first of them held it, or the one that was frozen. */
  readonly held: Hold;
  /** How many copies ran at a time. */
  readonly capacity: number;
}

/**
 * Whether the lock table explains a round by itself: every copy that was kept waiting stood meanwhile in
 * the kernel's line behind another, or took at the end what others had kept until then by records that
 * exclude its own. Says nothing when a wait is left unexplained, or when it is not clear how many ran at
 * a time. The solo runs tell when a lonely copy takes the same lock.
 */
export function queueSeen(
  round: Round,
  solos: readonly Round[],
  baseline: Baseline,
): QueueSeen | undefined {
  const excesses = round.copies.map((run) => stillness(run, baseline.cpu) - baseline.ownStillness);
  // What even the first copy paid is the price of company, and no wait.
  const price = Math.max(0, Math.min(...excesses));
  if (price > mostPrice * baseline.life) return undefined;
  const excessOf = (run: CopyRun): number => (excesses[round.copies.indexOf(run)] ?? 0) - price;
  const waiting = round.copies.filter((run) => excessOf(run) >= leastWait * baseline.life);
  const locks = waiting.map((run) => lockWaitedFor(run.copy, excessOf(run), round, solos));
  const [lock] = locks;
  if (lock === undefined || locks.includes(undefined)) return undefined;
  if (heldAlone(lock, solos) < leastHold * baseline.life) return undefined;
  const holds = round.holds.filter((hold) => excludes(hold, lock));
  const first = holds.find(({ copy }) => copy === round.holderTest?.copy) ?? holds[0];
  const capacity = capacityOf(round, lock, new Set(waiting.map(({ copy }) => copy)));
  return first === undefined || capacity === undefined ? undefined : { held: first, capacity };
}

/** The shortest time for which a lonely copy held what excludes the lock. */
function heldAlone(lock: LockSighting, solos: readonly Round[]): number {
  return Math.min(
    ...solos.map(({ holds }) => coveredBy(holds.filter((hold) => isOfFamily(hold, lock)))),
  );
}

/** The record for which a copy waited, when the table accounts for most of its wait. */
function lockWaitedFor(
  copy: number,
  excess: number,
  round: Round,
  solos: readonly Round[],
): LockSighting | undefined {
  const inLine = round.waits.filter(
    (wait) => wait.copy === copy && wait.holderCopy !== undefined && wait.holderCopy !== copy,
  );
  const taken = longestOf(round.holds.filter((hold) => hold.copy === copy && weightOf(hold) > 0));
  const wanted = [longestOf(inLine), taken].filter((each) => each !== undefined);
  return wanted.find((lock) => {
    const stood = inLine.filter(({ path }) => path === lock.path);
    const kept = lock === taken ? keptFrom(copy, lock, round, solos) : [];
    return coveredBy([...stood, ...kept]) >= leastExplained * excess;
  });
}

/** When others kept what a copy took later, from the moment at which a lonely copy takes it. */
function keptFrom(
  copy: number,
  taken: LockSighting,
  round: Round,
  solos: readonly Round[],
): readonly Span[] {
  const alone = solos.flatMap(({ holds }) => holds.filter((hold) => excludes(hold, taken)));
  const usual = alone.length === 0 ? 0 : Math.min(...alone.map((hold) => hold.from));
  return round.holds
    .filter((hold) => hold.copy !== copy && excludes(hold, taken))
    .flatMap((hold) => clip(hold, { from: usual, to: taken.from }));
}

/**
 * One at a time when all but one copy waited. When several did not, they must have held locks of the same
 * family side by side, each its own.
 */
function capacityOf(
  round: Round,
  lock: LockSighting,
  waiting: ReadonlySet<number>,
): number | undefined {
  const ahead = round.copies.filter(({ copy }) => !waiting.has(copy));
  if (ahead.length <= 1) return ahead.length === 1 ? 1 : undefined;
  const family = ahead.map(({ copy }) =>
    longestOf(round.holds.filter((hold) => hold.copy === copy && isOfFamily(hold, lock))),
  );
  const isBeside = family.every((one, index) =>
    family
      .slice(index + 1)
      .every((other) => one && other && !excludes(one, other) && clip(one, other).length > 0),
  );
  return isBeside ? ahead.length : undefined;
}

/** Whether two records on one file cannot be held by two copies at the same time. */
function excludes(one: LockSighting, other: LockSighting): boolean {
  return (
    one.path === other.path &&
    (one.mechanism === other.mechanism ||
      (one.mechanism !== 'flock' && other.mechanism !== 'flock')) &&
    (one.access === 'write' || other.access === 'write') &&
    one.start <= other.end &&
    other.start <= one.end &&
    weightOf(one) > 0 &&
    weightOf(other) > 0
  );
}

function longestOf<Sighting extends LockSighting>(
  sightings: readonly Sighting[],
): Sighting | undefined {
  return sightings.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
}
