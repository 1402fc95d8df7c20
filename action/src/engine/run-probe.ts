import { setTimeout as delay } from 'node:timers/promises';
import type { Ending, Probe, Step } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { EngineContext } from './context.ts';
import { endCopies, settle, withLimit } from './end-copies.ts';
import { freeze, thaw } from './freeze.ts';
import { StandingCopy } from './standing-copy.ts';
import { startCopies } from './start-copies.ts';
import type { Copy } from './start-copy.ts';
import { listNames, placesOf, temporaryPaths } from './temporary-paths.ts';
import { watchCopies, type Watch } from './watch-copies.ts';
import { whatACopyDoes } from './what-a-copy-does.ts';

export type ProbeStep = Extract<Step, { kind: 'probe' }>;

const lookEvery = milliseconds(10);
/** A waiter that is queued in the kernel behind a stopped process stays; this long rules out a blink. */
const queuedLasts = milliseconds(80);
/** A copy that stands so long where no lonely copy ever stands will not go on by itself. */
const standingLasts = milliseconds(250);

/**
 * Freezes copy 1 in the middle of its life and lets copy 2 try to finish. A frozen copy uses no
 * processor, no disk and no memory bandwidth: only what it holds can stall the other.
 */
export async function runProbe(
  context: EngineContext,
  step: ProbeStep,
  folder: string,
): Promise<Probe> {
  const copies = await startCopies(context, step.frozenCopies + 1, folder);
  try {
    return await watchProbe(context, step, copies, folder);
  } finally {
    endCopies(context, copies);
  }
}

async function watchProbe(
  context: EngineContext,
  step: ProbeStep,
  copies: readonly Copy[],
  folder: string,
): Promise<Probe> {
  const [one, two] = [copies[0], copies.at(-1)];
  const frozenOnes = copies.slice(0, -1);
  if (one === undefined || two === undefined || one === two) {
    throw new Error('Internal error: a probe needs a copy to freeze and one that tries to finish.');
  }
  using watch = watchCopies(context, copies);
  const { emit, subject, evidence, clock } = context;
  const late: Ending = { kind: 'timed-out', limit: step.limit };
  const places = placesOf(subject, folder);
  const before = listNames(places);
  for (const copy of frozenOnes) copy.release();
  await reach(context, one, step);
  if (one.hasExited()) {
    return describe('missed', step, { watch, frozen: one.describe(late) });
  }
  const frozenAmid = whatACopyDoes(one, (pid) => evidence.look(pid).doing, one.elapsed());
  await Promise.all(frozenOnes.map((copy) => freeze(copy.tree, evidence)));
  const frozenAt = clock();
  for (const { number } of frozenOnes) {
    emit({ kind: 'copy-frozen', name: subject.name, copy: number, at: one.elapsed() });
  }
  const names = listNames(places);
  const offset = one.elapsed();
  two.release();
  const outcome = await tryToFinish(context, step, watch, two);
  const traces = outcome === 'stalled' ? lookAround(context, one, two) : {};
  const frozenFor = milliseconds(clock() - frozenAt);
  const thawedAt = two.elapsed();
  for (const copy of frozenOnes) {
    thaw(copy.tree, evidence);
    emit({ kind: 'copy-thawed', name: subject.name, copy: copy.number, at: one.elapsed() });
  }
  const all = Promise.all(copies.map((copy) => copy.exited));
  await withLimit(Promise.race([all, watch.ring]), step.limit, context.signal);
  await settle(copies);
  const temporary = temporaryPaths(before, names, listNames(places));
  const runs = { frozen: one.describe(late), other: two.describe(late) };
  return describe(outcome, step, {
    watch,
    ...runs,
    ...(frozenAmid === undefined ? {} : { frozenAmid }),
    frozenFor,
    thawedAt,
    offset,
    ...traces,
    temporary,
  });
}

/** What there is to see just before the thaw of a copy that stalls another. */
function lookAround(
  { evidence }: EngineContext,
  one: Copy,
  two: Copy,
): Pick<Probe, 'openFiles' | 'standstills' | 'listening'> {
  const openPaths = two.tree.pids().flatMap((pid) => evidence.openFiles(pid));
  return {
    openFiles: [...new Set(openPaths.map(({ path }) => path))],
    standstills: two.tree.pids().flatMap((pid) => evidence.standstills(pid)),
    listening: [...new Set(one.tree.pids().flatMap((pid) => evidence.listening(pid)))],
  };
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
  context: EngineContext,
  step: ProbeStep,
  watch: Watch,
  copy: Copy,
): Promise<'passed' | 'stalled'> {
  const { signal, until, clock } = context;
  let queuedSince: Milliseconds | undefined;
  const standing = new StandingCopy(context.evidence, copy, step.familiar ?? []);
  for (;;) {
    signal.throwIfAborted();
    if (copy.hasExited() || (until === 'first-output' && copy.hasPrinted())) {
      return 'passed';
    }
    const queued = watch
      .lookNow()
      .some((wait) => wait.copy === copy.number && wait.holder !== undefined);
    queuedSince = queued ? (queuedSince ?? clock()) : undefined;
    const queuedFor = queuedSince === undefined ? 0 : clock() - queuedSince;
    const stoodFor = standing.standsFor(clock());
    if (queuedFor > queuedLasts || stoodFor > standingLasts) return 'stalled';
    if (copy.elapsed() - copy.spent.runQueue > step.patience) {
      return 'stalled';
    }
    await delay(lookEvery);
  }
}

type Facts = Pick<Probe, 'frozen'> & Partial<Probe> & { readonly watch: Watch };

function describe(outcome: Probe['outcome'], step: ProbeStep, facts: Facts): Probe {
  const { watch, ...rest } = facts;
  return {
    frozenFor: milliseconds(0),
    offset: milliseconds(0),
    openFiles: [],
    standstills: [],
    listening: [],
    temporary: [],
    ...rest,
    kind: 'probe',
    point: step.point,
    frozenCopies: step.frozenCopies,
    outcome,
    holds: watch.locks.holds(),
    waits: watch.locks.waits(),
  };
}
