import type { CopyRun, Ending, Round, Step } from '../model/run.ts';
import type { EngineContext } from './context.ts';
import { endCopies, settle, withLimit } from './end-copies.ts';
import { startCopies } from './start-copies.ts';
import type { Copy } from './start-copy.ts';
import { placesOf } from './temporary-paths.ts';
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
  await using watch = watchCopies(context, copies, places);
  const runs = new Map<Copy, CopyRun>();
  const done = copies.map(async (copy) => {
    await (context.until === 'exit' ? copy.exited : copy.printed);
    await settle();
    const run = copy.describe({ kind: 'printed' });
    runs.set(copy, run);
    context.emit({ kind: 'copy-ended', name: context.subject.name, copy: copy.number, run });
  });
  copies.forEach((copy) => {
    copy.release();
  });
  const allDone = Promise.all(done).then(() => undefined);
  const ring = await withLimit(Promise.race([allDone, watch.ring]), step.limit, context.signal);
  watch.lookNow();
  const late: Ending = { kind: 'timed-out', limit: step.limit };
  return {
    kind: 'round',
    purpose: step.purpose,
    copies: copies.map((copy) => runs.get(copy) ?? copy.describe(late)),
    holds: watch.locks.holds(),
    waits: watch.locks.waits(),
    traces: watch.traces.traces(),
    ...(ring === undefined ? {} : { ring }),
  };
}
