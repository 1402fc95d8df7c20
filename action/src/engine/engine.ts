import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Observation, Round, Step } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { claimPaths } from './claim-paths.ts';
import { folderPrefix, type EngineContext } from './context.ts';
import { endStrays } from './end-strays.ts';
import { endMarked } from './end-tree.ts';
import { followOwnStillness } from './own-stillness.ts';
import { runProbe } from './run-probe.ts';
import { runCheck } from './run-check.ts';
import { runRound, type RoundStep } from './run-round.ts';
import { recoverState } from './recover-state.ts';
import { setAside, type SharedState } from './shared-state.ts';
import { showLife } from './sign-of-life.ts';
import { removeAll } from './remove-all.ts';

/**
 * Runs copies of one subject. Dispose of it to end everything that was started and to give the
 * user's state back; that also happens when lockjam itself dies.
 */
export interface Engine extends AsyncDisposable {
  /** Performs one step from a freshly restored state. Throws the signal's reason when aborted. */
  perform(step: Step): Promise<Observation>;
}

/** Another lockjam that measures with the same state may take this long to end. */
const claimLimit = milliseconds(600_000);

type Parts = Omit<EngineContext, 'state'>;

/** Sets the subject's state aside and makes an engine for it. Throws when that cannot be done. */
export async function createEngine(parts: Parts): Promise<Engine> {
  const { runMark, watchdog } = parts;
  const folder = join(tmpdir(), folderPrefix + runMark);
  const { state, holds } = await begin(parts, folder).catch(async (error: unknown) => {
    await removeAll(folder);
    watchdog.dismiss();
    throw error;
  });
  const context: EngineContext = { ...parts, state };
  return {
    perform: (step) => perform(context, step, folder),
    [Symbol.asyncDispose]: () => cleanUp(context, folder, holds),
  };
}

/**
 * Ends what runs, gives back, removes: whatever one of these throws, the others are done, and what is
 * left to do is left to the watchdog. Throws the first failure.
 */
async function cleanUp(
  { runMark, evidence, state, watchdog }: EngineContext,
  folder: string,
  holds: Begun['holds'],
): Promise<void> {
  const results = [
    await settled(() => endMarked(runMark, evidence)),
    await settled(() => state.giveBack()),
    await settled(() => holds.claim[Symbol.asyncDispose]()),
    await settled(() => removeAll(folder)),
    await settled(() => {
      holds.life[Symbol.dispose]();
    }),
  ];
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) {
    watchdog.takeOver();
    throw failure.reason;
  }
  watchdog.dismiss();
}

async function settled(act: () => unknown): Promise<PromiseSettledResult<unknown>> {
  const [result] = await Promise.allSettled([(async () => await act())()]);
  return result;
}

interface Begun {
  readonly state: SharedState;
  /** What shows to other lockjams that this one is there. */
  readonly holds: { readonly claim: AsyncDisposable; readonly life: Disposable };
}

/** The watchdog hears of the folder before there is one. */
async function begin(parts: Parts, folder: string): Promise<Begun> {
  const { subject, runMark, watchdog, evidence, emit } = parts;
  watchdog.tell({ kind: 'mark', runMark });
  watchdog.tell({ kind: 'folder', folder });
  await mkdir(folder, { mode: 0o700 });
  const life = await showLife(folder);
  try {
    const processes = await endStrays(evidence, dirname(folder));
    if (processes > 0) emit({ kind: 'strays-ended', name: subject.name, processes });
    const { state, claim } = await takeState(parts);
    return { state, holds: { claim, life } };
  } catch (error) {
    life[Symbol.dispose]();
    throw error;
  }
}

/** Claims the subject's state, puts back what a run that was cut off left there, and sets it aside. */
async function takeState({ subject, runMark, watchdog, signal, emit }: Parts): Promise<{
  readonly state: SharedState;
  readonly claim: AsyncDisposable;
}> {
  const { name } = subject;
  const claim = await claimPaths(subject.state, {
    limit: claimLimit,
    signal,
    onBusy: (path, owner) => {
      emit({ kind: 'state-busy', name, path, owner });
    },
  });
  try {
    for (const recovery of await recoverState(subject.state)) {
      emit({ kind: 'state-recovered', name, ...recovery });
    }
    const state = await setAside(subject.state, runMark, (paths) => {
      watchdog.tell({ kind: 'state', paths });
    });
    return { state, claim };
  } catch (error) {
    await claim[Symbol.asyncDispose]();
    throw error;
  }
}

/** A busy machine keeps a process from its cores for tenths of a second, seldom for longer. */
const longestStillness = milliseconds(1_000);
const mostTries = 3;

/** Makes a step, once more when lockjam itself stood still meanwhile: then its times are wrong. */
async function perform(context: EngineContext, step: Step, folder: string): Promise<Observation> {
  const { emit, subject, state } = context;
  const { name } = subject;
  for (let tries = 1; ; tries++) {
    emit({ kind: 'step-started', name, step });
    using stillness = followOwnStillness();
    const observation = await tryStep(context, step, folder);
    const stoodStill = stillness.longest();
    if (stoodStill > longestStillness && tries < mostTries) {
      emit({ kind: 'step-void', name, stoodStill });
      continue;
    }
    if (observation.kind === 'round' && observation.purpose === 'warm-up') {
      await state.keepAsWarmed();
    }
    emit({ kind: 'step-ended', name, observation });
    return observation;
  }
}

async function tryStep(context: EngineContext, step: Step, folder: string): Promise<Observation> {
  const { state, evidence, runMark } = context;
  await state.restore(step.kind === 'round' && step.purpose === 'fresh' ? 'fresh' : 'warmed');
  const own = await mkdtemp(join(folder, 'step-'));
  const observation =
    step.kind === 'round'
      ? await runChecked(context, step, own)
      : await runProbe(context, step, own);
  endMarked(runMark, evidence);
  await removeAll(own);
  return observation;
}

async function runChecked(context: EngineContext, step: RoundStep, folder: string): Promise<Round> {
  const round = await runRound(context, step, folder);
  const check = await runCheck(context, folder);
  return check === undefined ? round : { ...round, check };
}
