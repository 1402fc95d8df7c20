import { setTimeout as delay } from 'node:timers/promises';
import type { CopyRun, Ending, HolderTest, Round, Step } from '../model/run.ts';
import type { Milliseconds } from '../model/units.ts';
import type { EngineContext } from './context.ts';
import { endCopies, settle, withLimit } from './end-copies.ts';
import { startCopies } from './start-copies.ts';
import type { Copy } from './start-copy.ts';
import { placesOf } from './temporary-paths.ts';
import { testHolder, type RoundSoFar } from './test-holder.ts';
import { watchCopies } from './watch-copies.ts';

export type RoundStep = Extract<Step, { kind: 'round' }>;

/** Releases copies together and watches them until each is done, has run out of time, or is stuck. */
export async function runRound(
  context: EngineContext,
  step: RoundStep,
  folder: string,
): Promise<Round> {
  const copies = await startCopies(context, step.copies, folder);
  try {
    return await watchRound(context, step, copies, placesOf(context.subject, folder));
  } finally {
    endCopies(context, copies);
  }
}

async function watchRound(
  context: EngineContext,
  step: RoundStep,
  copies: readonly Copy[],
  places: readonly string[],
): Promise<Round> {
  using watch = watchCopies(context, copies, places, step.stuckFor);
  const runs = new Map<Copy, CopyRun>();
  const home = new Set<number>();
  const done = copies.map(async (copy) => {
    await (context.until === 'exit' ? copy.exited : copy.printed);
    await settle([copy]);
    if (home.has(copy.number)) return;
    const run = copy.describe({ kind: 'printed' });
    runs.set(copy, run);
    context.emit({ kind: 'copy-ended', name: context.subject.name, copy: copy.number, run });
  });
  const over = new AbortController();
  const released = release(copies, step.stagger, over.signal);
  const isDone = (copy: Copy): boolean => runs.has(copy);
  const so = { copies, watch, firstDone: Promise.race(done), over: over.signal, isDone };
  const test = testAndSendHome(context, step, so, home);
  test.catch(() => undefined); // It is awaited at the end of the round.
  const allDone = Promise.all([released, ...done]).then(() => undefined);
  let ring: readonly number[] | undefined;
  try {
    ring = await withLimit(Promise.race([allDone, watch.ring]), step.limit, context.signal);
  } finally {
    over.abort();
    await test;
  }
  watch.lookNow();
  const late: Ending = { kind: 'timed-out', limit: step.limit };
  const holderTest = await test;
  return {
    kind: 'round',
    purpose: step.purpose,
    copies: copies
      .filter(({ number }) => !home.has(number))
      .map((copy) => runs.get(copy) ?? copy.describe(late)),
    holds: watch.locks.holds(),
    waits: watch.locks.waits(),
    traces: watch.traces.traces(),
    activities: watch.traces.activities(),
    ...(holderTest === undefined ? {} : { holderTest }),
    ...(ring === undefined ? {} : { ring }),
  };
}

/** Lets the copies go, together or a while after one another; those that are left stay when it is over. */
async function release(
  copies: readonly Copy[],
  stagger: Milliseconds | undefined,
  over: AbortSignal,
): Promise<void> {
  for (const copy of copies) {
    if (stagger !== undefined && copy !== copies[0]) {
      await delay(stagger, undefined, { signal: over }).catch(() => undefined);
    }
    if (over.aborted) return;
    copy.release();
  }
}

/** Makes the test of the step, if it has one, and ends those that it sends home. */
async function testAndSendHome(
  context: EngineContext,
  { holderTest }: RoundStep,
  round: RoundSoFar,
  home: Set<number>,
): Promise<HolderTest | undefined> {
  if (holderTest === undefined || context.evidence.silentBecause !== undefined) return undefined;
  const found = await testHolder(context, holderTest, round);
  for (const copy of found?.sentHome ?? []) home.add(copy);
  const leaving = round.copies.filter(({ number }) => home.has(number));
  endCopies(context, leaving);
  for (const { number } of leaving) {
    context.emit({ kind: 'copy-sent-home', name: context.subject.name, copy: number });
  }
  return found;
}
