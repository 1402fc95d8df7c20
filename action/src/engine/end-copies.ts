import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import type { Milliseconds } from '../model/units.ts';
import type { EngineContext } from './context.ts';
import { endTree } from './end-tree.ts';
import type { Copy } from './start-copy.ts';

/** A pipe's last text may come after the exit. Waiting for its end would wait for daemons as well. */
const pipeDelay = 10;

/** Ends copies with all that descends from them, whatever state they are in. */
export function endCopies(context: EngineContext, copies: readonly Copy[]): void {
  for (const copy of copies) {
    endTree(copy.tree, context.evidence);
    context.watchdog.tell({ kind: 'group-ended', group: copy.tree.root });
  }
}

/** Gives the last text of copies the time to arrive; none is to come from those whose pipes are closed. */
export async function settle(copies: readonly Pick<Copy, 'closed'>[]): Promise<void> {
  const over = new AbortController();
  const timer = delay(pipeDelay, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([Promise.all(copies.map((copy) => copy.closed)), timer]);
  over.abort();
  // On a busy machine the timer may be due before what lies in the pipes was looked at: one turn more.
  await setImmediate();
  await setImmediate();
}

/**
 * What `work` comes to, or nothing when the limit is reached first.
 * Throws the signal's reason when it is aborted.
 */
export async function withLimit<Value>(
  work: Promise<Value>,
  limit: Milliseconds,
  signal: AbortSignal,
): Promise<Value | undefined> {
  signal.throwIfAborted();
  const over = new AbortController();
  const stop = (): void => {
    over.abort();
  };
  signal.addEventListener('abort', stop);
  try {
    const timer = delay(limit, undefined, { signal: over.signal }).catch(() => undefined);
    return await Promise.race([work, timer]);
  } finally {
    over.abort();
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
  }
}
