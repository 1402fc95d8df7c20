import { setTimeout as delay } from 'node:timers/promises';
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

/** 50 looks a second at four Node processes cost 1.2 % of a core. */
const lookEvery = milliseconds(20);
/** The process table is read at 5 Hz, and at every look while a program starts up. */
const fullLookEvery = 10;
const startUpLooks = 10;
/** The lock table is read at 25 Hz. */
const lockLookEvery = 2;
/** What copies stand still at is looked for at 10 Hz. */
const traceLookEvery = 5;
/** A ring that lasts longer than this does not come apart by itself. */
const ringLasts = milliseconds(250);

/** Watches copies until it is disposed. */
export interface Watch extends AsyncDisposable {
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
  const ended = new AbortController();
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
  const loop = (async () => {
    for (let tick = 0; !ended.signal.aborted; tick++) {
      watcher.consume(tick < startUpLooks || tick % fullLookEvery === 0);
      if (tick % lockLookEvery === 0) {
        watcher.lookAtLocks();
        if (places.length > 0) traces.lookAtPlaces(elapsed());
      }
      if (tick % traceLookEvery === 0) {
        traces.lookAtCopies(elapsed());
      }
      await delay(lookEvery, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  })();
  const over = loop.catch((error: unknown) => {
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
    async [Symbol.asyncDispose]() {
      ended.abort();
      try {
        await over;
        watcher.consume(false);
      } finally {
        watcher[Symbol.dispose]();
      }
    },
  };
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
  return {
    locks,
    consume(full) {
      const passed = clock() - lastLook;
      lastLook = clock();
      const table = full ? evidence.processes() : undefined;
      for (const { copy, meter } of meters) {
        if (table !== undefined) {
          copy.tree.refresh(table);
          refuseForeign(copy.tree.pids());
        }
        const { cpu, runQueue } = meter.read(copy.tree.pids(), full);
        copy.spent.cpu = cpu;
        copy.spent.runQueue += lostToQueue(runQueue - (queued.get(copy) ?? 0), passed);
        queued.set(copy, runQueue);
        const onDisk = evidence.identify(copy.tree.root)?.state === 'D';
        copy.spent.diskSleep += onDisk ? passed : 0;
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
