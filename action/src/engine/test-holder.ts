import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { HolderTest, HolderTestStep } from '../model/run.ts';
import type { EngineContext } from './context.ts';
import { freeze, thaw } from './freeze.ts';
import type { Copy } from './start-copy.ts';
import type { Watch } from './watch-copies.ts';

/** The lock table is asked so often, in milliseconds. */
const lookEvery = 20;

/** What a test of the holder needs to know of the round in which it is made. */
export interface RoundSoFar {
  readonly copies: readonly Copy[];
  readonly watch: Watch;
  /** Resolves when the first copy is done. */
  readonly firstDone: Promise<unknown>;
  /** Aborted when the round is over. */
  readonly over: AbortSignal;
  readonly isDone: (copy: Copy) => boolean;
}

/**
 * Waits until a copy is done while others are not, and freezes for a moment the one that keeps them out by
 * what the lock table says: do those behind it stand still? Says nothing when nobody is seen to keep
 * anybody out. Never fails the round: it is over when the round is.
 */
export async function testHolder(
  context: EngineContext,
  step: HolderTestStep,
  round: RoundSoFar,
): Promise<HolderTest | undefined> {
  const { over, copies, isDone } = round;
  await Promise.race([round.firstDone, abortOf(over)]);
  await delay(step.after, undefined, { signal: over }).catch(() => undefined);
  while (!over.aborted) {
    const found = findHolder(round);
    if (found !== undefined) return await freezeHolder(context, step, round, found);
    if (copies.every(isDone)) return undefined;
    await delay(lookEvery, undefined, { signal: over }).catch(() => undefined);
  }
  return undefined;
}

function abortOf(signal: AbortSignal): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : once(signal, 'abort');
}

interface Found {
  readonly holder: Copy;
  readonly behind: readonly Copy[];
}

/** The copy behind which most others are, in the kernel's line or by a record on a file that they have open. */
function findHolder({ copies, watch, isDone }: RoundSoFar): Found | undefined {
  const live = copies.filter((copy) => !copy.hasExited());
  const waits = watch.lookNow();
  const found = live.map((holder) => ({
    holder,
    behind: live.filter(
      (copy) =>
        copy !== holder &&
        !isDone(copy) &&
        (waits.some((wait) => wait.copy === copy.number && wait.holder === holder.number) ||
          watch.locks.keptOutOf(copy, holder) !== undefined),
    ),
  }));
  const [best] = found.toSorted((one, other) => other.behind.length - one.behind.length);
  return best === undefined || best.behind.length === 0 ? undefined : best;
}

async function freezeHolder(
  { evidence, emit, subject }: EngineContext,
  { freezeFor, sendsHome }: HolderTestStep,
  { over, isDone }: RoundSoFar,
  { holder, behind }: Found,
): Promise<HolderTest> {
  const told = { name: subject.name, copy: holder.number };
  await freeze(holder.tree, evidence);
  const at = holder.elapsed();
  emit({ kind: 'copy-frozen', ...told, at });
  await delay(freezeFor, undefined, { signal: over }).catch(() => undefined);
  const passed = behind.filter((copy) => isDone(copy)).map(({ number }) => number);
  thaw(holder.tree, evidence);
  emit({ kind: 'copy-thawed', ...told, at: holder.elapsed() });
  const home = sendsHome && passed.length === 0 ? behind.filter((copy) => !isDone(copy)) : [];
  return {
    copy: holder.number,
    at,
    lasted: freezeFor,
    behind: behind.map(({ number }) => number),
    passed,
    sentHome: home.map(({ number }) => number),
  };
}
