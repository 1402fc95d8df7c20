import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Observation, Round, Step } from '../model/run.ts';
import type { EngineContext } from './context.ts';
import { endMarked } from './end-tree.ts';
import { runProbe } from './run-probe.ts';
import { runCheck } from './run-check.ts';
import { runRound, type RoundStep } from './run-round.ts';
import { setAside } from './shared-state.ts';

/**
 * Runs copies of one subject. Dispose of it to end everything that was started and to give the
 * user's state back; that also happens when lockjam itself dies.
 */
export interface Engine extends AsyncDisposable {
  /** Performs one step from a freshly restored state. Throws the signal's reason when aborted. */
  perform(step: Step): Promise<Observation>;
}

/** Sets the subject's state aside and makes an engine for it. */
export async function createEngine(parts: Omit<EngineContext, 'state'>): Promise<Engine> {
  const { subject, runMark, watchdog } = parts;
  const folder = await mkdtemp(join(tmpdir(), 'lockjam-'));
  watchdog.tell({ kind: 'mark', runMark });
  watchdog.tell({ kind: 'folder', folder });
  const state = await setAside(subject.state, runMark, (paths) => {
    watchdog.tell({ kind: 'state', paths });
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    watchdog.dismiss();
    throw error;
  });
  const context: EngineContext = { ...parts, state };
  return {
    perform: (step) => perform(context, step, folder),
    async [Symbol.asyncDispose]() {
      endMarked(runMark, context.evidence);
      await state.giveBack();
      await rm(folder, { recursive: true, force: true });
      watchdog.dismiss();
    },
  };
}

async function perform(context: EngineContext, step: Step, folder: string): Promise<Observation> {
  const { emit, subject, state, evidence, runMark } = context;
  emit({ kind: 'step-started', name: subject.name, step });
  await state.restore();
  const own = await mkdtemp(join(folder, 'step-'));
  const observation =
    step.kind === 'round'
      ? await runChecked(context, step, own)
      : await runProbe(context, step, own);
  endMarked(runMark, evidence);
  if (observation.kind === 'round' && observation.purpose === 'warm-up') {
    await state.keepAsWarmed();
  }
  await rm(own, { recursive: true, force: true });
  emit({ kind: 'step-ended', name: subject.name, observation });
  return observation;
}

async function runChecked(context: EngineContext, step: RoundStep, folder: string): Promise<Round> {
  const round = await runRound(context, step, folder);
  const check = await runCheck(context, folder);
  return check === undefined ? round : { ...round, check };
}
