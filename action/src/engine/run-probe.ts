import { setTimeout as delay } from 'node:timers/promises';
import type { Ending, Probe, Step } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { EngineContext } from './context.ts';
import { endCopies, settle, withLimit } from './end-copies.ts';
import { freeze, thaw } from './freeze.ts';
import { startCopies } from './start-copies.ts';
import type { Copy } from './start-copy.ts';
import { watchCopies, type Watch } from './watch-copies.ts';

export type ProbeStep = Extract<Step, { kind: 'probe' }>;

const lookEvery = milliseconds(10);
/** A waiter that is queued in the kernel behind a stopped process stays; this long rules out a blink. */
const queuedLasts = milliseconds(80);

/**
 * Freezes copy 1 in the middle of its life and lets copy 2 try to finish. A frozen copy uses no
 * processor, no disk and no memory bandwidth: only what it holds can stall the other.
 */
export async function runProbe(
  context: EngineContext,
  step: ProbeStep,
  folder: string,
): Promise<Probe> {
  const copies = await startCopies(context, 2, folder);
  try {
    return await watchProbe(context, step, copies);
  } finally {
    endCopies(context, copies);
  }
}

async function watchProbe(
  context: EngineContext,
  step: ProbeStep,
  copies: readonly Copy[],
): Promise<Probe> {
  const [one, two] = copies;
  if (one === undefined || two === undefined) throw new Error('Internal error: a probe is a pair.');
  await using watch = watchCopies(context, copies);
  const { emit, subject, evidence, clock } = context;
  const late: Ending = { kind: 'timed-out', limit: step.limit };
  one.release();
  await reach(context, one, step);
  if (one.hasExited()) {
    return describe('missed', step, { watch, frozen: one.describe(late) });
  }
  await freeze(one.tree, evidence);
  const frozenAt = clock();
  emit({ kind: 'copy-frozen', name: subject.name, copy: 1, at: one.elapsed() });
  const offset = one.elapsed();
  two.release();
  const outcome = await tryToFinish(context, step, watch, two);
  const openFiles = outcome === 'stalled' ? openPaths(context, two) : [];
  const frozenFor = milliseconds(clock() - frozenAt);
  const thawedAt = two.elapsed();
  thaw(one.tree, evidence);
  emit({ kind: 'copy-thawed', name: subject.name, copy: 1, at: one.elapsed() });
  const both = Promise.all([one.exited, two.exited]);
  await withLimit(Promise.race([both, watch.ring]), step.limit, context.signal);
  await settle();
  const frozen = one.describe(late);
  const other = two.describe(late);
  return describe(outcome, step, { watch, frozen, other, frozenFor, thawedAt, offset, openFiles });
}

/** Waits until the copy's own clock, wall time less time in the run queue, shows the step's moment. */
async function reach({ signal, until }: EngineContext, copy: Copy, step: ProbeStep): Promise<void> {
  if (until === 'first-output') {
    await withLimit(copy.printed, step.limit, signal);
  }
  const origin = until === 'first-output' ? copy.elapsed() : 0;
  const own = (): number => copy.elapsed() - origin - copy.spent.runQueue;
  while (!copy.hasExited() && own() < step.freezeAt && copy.elapsed() < step.limit) {
    signal.throwIfAborted();
    await delay(Math.min(lookEvery, Math.max(1, step.freezeAt - own())));
  }
}

/** `passed` when the copy is done; `stalled` when it is queued behind the frozen one or out of patience. */
async function tryToFinish(
  { signal, until, clock }: EngineContext,
  step: ProbeStep,
  watch: Watch,
  copy: Copy,
): Promise<'passed' | 'stalled'> {
  let queuedSince: Milliseconds | undefined;
  for (;;) {
    signal.throwIfAborted();
    if (copy.hasExited() || (until === 'first-output' && copy.hasPrinted())) {
      return 'passed';
    }
    const queued = watch.lookNow().some((wait) => wait.copy === copy.number && wait.holder === 1);
    queuedSince = queued ? (queuedSince ?? clock()) : undefined;
    const queuedFor = queuedSince === undefined ? 0 : clock() - queuedSince;
    if (queuedFor > queuedLasts || copy.elapsed() - copy.spent.runQueue > step.patience) {
      return 'stalled';
    }
    await delay(lookEvery);
  }
}

function openPaths({ evidence }: EngineContext, copy: Copy): readonly string[] {
  const paths = copy.tree.pids().flatMap((pid) => evidence.openFiles(pid));
  return [...new Set(paths.map(({ path }) => path))];
}

type Facts = Pick<Probe, 'frozen'> &
  Partial<Pick<Probe, 'other' | 'frozenFor' | 'thawedAt' | 'offset' | 'openFiles'>> & {
    readonly watch: Watch;
  };

function describe(outcome: Probe['outcome'], step: ProbeStep, facts: Facts): Probe {
  const { watch, ...rest } = facts;
  return {
    kind: 'probe',
    point: step.point,
    outcome,
    frozenFor: milliseconds(0),
    offset: milliseconds(0),
    openFiles: [],
    ...rest,
    holds: watch.locks.holds(),
    waits: watch.locks.waits(),
  };
}
