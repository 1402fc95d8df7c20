import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { EngineContext } from './context.ts';
import { findRing } from './find-ring.ts';
import { StandoffFinder } from './find-standoff.ts';
import { lostToQueue } from './lost-to-queue.ts';
import { LockObserver, type CurrentWait } from './observe-locks.ts';
import { TraceObserver } from './observe-traces.ts';
import { refuseForeign } from './refuse-foreign.ts';
import type { Copy } from './start-copy.ts';
import { WaitTeller } from './tell-waits.ts';

const lookEvery = milliseconds(20);
/** The process table is read at 5 Hz, and at every look while a program starts up, if a process began since. */
const fullLookEvery = 10;
const startUpLooks = 10;
/** The lock table is read at 25 Hz, and in a long round less often: its readers hold up whoever locks. */
const lockLookEvery = 30;
const lockLookPart = 0.01;
const longestLockPause = 200;
/** What copies stand still at is looked for at 10 Hz. */
const traceLookEvery = 5;
/** A ring that lasts longer than this does not come apart by itself. */
const ringLasts = milliseconds(250);

/** Watches copies until it is disposed. */
export interface Watch extends Disposable {
  readonly locks: LockObserver;
  readonly traces: TraceObserver;
  /** Looks once more, for what happened since the last look. Throws what made looking fail. */
  lookNow(): readonly CurrentWait[];
  /**
   * Resolves with the copies that wait for each other in a ring; pending for ever otherwise. Rejects
   * when looking fails.
   */
  readonly ring: Promise<readonly number[]>;
}

/**
 * Starts watching; times count from `copies[0]`'s release. Files and folders that come and go are looked
 * for in `places`, none when there are none. Copies that keep each other out by asking again and again are
 * looked for when it is said how long nothing must have changed.
 */
export function watchCopies(
  context: EngineContext,
  copies: readonly Copy[],
  places: readonly string[] = [],
  stuckFor?: Milliseconds,
): Watch {
  let onRing: (found: readonly number[]) => void = () => undefined;
  let onFailure: (error: unknown) => void = () => undefined;
  let failure: { readonly error: unknown } | undefined;
  const ring = new Promise<readonly number[]>((resolve, reject) => {
    onRing = resolve;
    onFailure = reject;
  });
  ring.catch(() => undefined);
  const watcher = createWatcher(context, copies, onRing, stuckFor);
  const traces = new TraceObserver(context, copies, places);
  const elapsed = (): Milliseconds => copies[0]?.elapsed() ?? milliseconds(0);
  let tick = 0;
  let nextLockLook = 0;
  const look = (): void => {
    watcher.consume(tick < startUpLooks || tick % fullLookEvery === 0);
    if (context.clock() >= nextLockLook) {
      nextLockLook = context.clock() + lockPauseAt(elapsed());
      watcher.lookAtLocks();
      if (places.length > 0) traces.lookAtPlaces(elapsed());
    }
    if (tick % traceLookEvery === 0) traces.lookAtCopies(elapsed());
    tick++;
  };
  const timer = everyTick(look, (error) => {
    failure = { error };
    onFailure(error);
  });
  return {
    locks: watcher.locks,
    traces,
    ring,
    lookNow() {
      if (failure !== undefined) throw failure.error;
      return watcher.lookAtLocks();
    },
    [Symbol.dispose]() {
      timer[Symbol.dispose]();
      try {
        if (failure === undefined) watcher.consume(false);
      } finally {
        watcher[Symbol.dispose]();
      }
    },
  };
}

/**
 * Looks when the copies have been released, and then again and again until it is disposed or fails. A timer
 * that repeats costs two thirds of one that is made anew for every look.
 */
function everyTick(look: () => void, onFailure: (error: unknown) => void): Disposable {
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const once = (): void => {
    if (isOver) return;
    try {
      look();
    } catch (error) {
      end();
      onFailure(error);
    }
  };
  const timer = setInterval(once, lookEvery);
  queueMicrotask(once);
  return { [Symbol.dispose]: end };
}

/** How long the lock table is left alone, by the age of the round; in milliseconds. */
function lockPauseAt(age: number): number {
  return Math.min(longestLockPause, Math.max(lockLookEvery, lockLookPart * age));
}

interface Watcher extends Disposable {
  readonly locks: LockObserver;
  consume(full: boolean): void;
  lookAtLocks(): readonly CurrentWait[];
}

function createWatcher(
  context: EngineContext,
  copies: readonly Copy[],
  onRing: (ring: readonly number[]) => void,
  stuckFor: Milliseconds | undefined,
): Watcher {
  const { evidence, clock } = context;
  const locks = new LockObserver(evidence, copies);
  const teller = new WaitTeller(context, copies, locks);
  const meters = copies.map((copy) => ({ copy, meter: evidence.meter() }));
  /** What the threads of each copy have waited for a core in all, at the last look. */
  const queued = new Map<Copy, number>();
  const standoffs =
    stuckFor === undefined ? undefined : new StandoffFinder(copies, locks, stuckFor);
  let ringSince: number | undefined;
  let lastLook = clock();
  let births: string | undefined;
  return {
    locks,
    consume(full) {
      const passed = clock() - lastLook;
      lastLook = clock();
      const before = births;
      if (full) births = evidence.births();
      const isNew = full && (births === undefined || births !== before);
      const table = isNew ? evidence.processes() : undefined;
      for (const { copy, meter } of meters) {
        if (table !== undefined) {
          copy.tree.refresh(table);
          refuseForeign(copy.tree.pids());
        }
        const { cpu, runQueue, isOnDisk } = meter.read(copy.tree.pids(), isNew);
        copy.spent.cpu = cpu;
        copy.spent.runQueue += lostToQueue(runQueue - (queued.get(copy) ?? 0), passed);
        queued.set(copy, runQueue);
        copy.spent.diskSleep += isOnDisk ? passed : 0;
      }
    },
    lookAtLocks() {
      const waits = locks.look(copies[0]?.elapsed() ?? milliseconds(0));
      teller.follow(waits);
      const standoff = standoffs?.look(clock());
      if (standoff !== undefined) onRing(standoff);
      const ring = findRing(waits);
      ringSince = ring === undefined ? undefined : (ringSince ?? clock());
      if (ring !== undefined && ringSince !== undefined && clock() - ringSince > ringLasts) {
        onRing(ring);
      }
      return waits;
    },
    [Symbol.dispose]() {
      for (const { meter } of meters) {
        meter[Symbol.dispose]();
      }
    },
  };
}
