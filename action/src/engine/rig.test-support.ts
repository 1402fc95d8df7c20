import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEvidence } from '../evidence/choose-evidence.ts';
import type { RunEvent } from '../model/event.ts';
import type { Probe, Round, Step, Until } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { runVariable } from './context.ts';
import { createEngine, type Engine } from './engine.ts';
import type { WatchdogOrder } from './start-watchdog.ts';

/** An engine on a folder of its own, without a watchdog, that remembers what it was told. */
export interface Rig extends AsyncDisposable {
  readonly folder: string;
  readonly engine: Engine;
  readonly events: readonly RunEvent[];
  readonly orders: readonly WatchdogOrder[];
  readonly runMark: string;
  /** The numbers of the processes that were started, however indirectly, and live. */
  leftovers(): readonly number[];
  round(step: Step): Promise<Round>;
  probe(step: Step): Promise<Probe>;
}

/** A step that takes longer has gone wrong. */
export const limit = milliseconds(20_000);

/** A round of so many copies, released together. */
export function rounds(copies: number, most = limit): Step {
  return { kind: 'round', purpose: 'screen', copies, limit: most };
}

/** A probe that freezes copy 1 after so many milliseconds. */
export function probeAt(freezeAt: number, patience = 1_000): Step {
  return {
    kind: 'probe',
    point: 0.5,
    frozenCopies: 1,
    freezeAt: milliseconds(freezeAt),
    patience: milliseconds(patience),
    limit,
  };
}

/** Makes a rig for a shell script that runs in the rig's folder. */
export async function createRig(
  script: string,
  options: {
    readonly state?: readonly string[];
    readonly until?: Until;
    readonly signal?: AbortSignal;
    readonly verify?: readonly [string, ...string[]];
    readonly prepare?: (folder: string) => void;
    readonly onEvent?: (event: RunEvent) => void;
  } = {},
): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'rig-'));
  options.prepare?.(folder);
  const events: RunEvent[] = [];
  const orders: WatchdogOrder[] = [];
  const runMark = `rig-${folder.slice(-6)}`;
  const evidence = chooseEvidence(process.platform);
  const engine = await createEngine({
    subject: {
      name: 'rig',
      command: ['sh', '-c', script],
      cwd: folder,
      state: (options.state ?? []).map((path) => join(folder, path)),
      sources: [],
      ...(options.verify === undefined ? {} : { verify: options.verify }),
    },
    until: options.until ?? 'exit',
    evidence,
    clock: () => milliseconds(performance.now()),
    environment: process.env,
    runMark,
    watchdog: {
      tell: (order) => {
        orders.push(order);
      },
      dismiss: () => undefined,
      takeOver: () => undefined,
    },
    signal: options.signal ?? new AbortController().signal,
    emit: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  return {
    folder,
    engine,
    events,
    orders,
    runMark,
    leftovers: () =>
      evidence
        .processes()
        .filter((row) => row.state !== 'Z')
        .filter((row) => evidence.hasEnvironment(row.pid, `${runVariable}=${runMark}`))
        .map((row) => row.pid),
    async round(step) {
      const observation = await engine.perform(step);
      if (observation.kind !== 'round') throw new Error('Internal error: a round was asked for.');
      return observation;
    },
    async probe(step) {
      const observation = await engine.perform(step);
      if (observation.kind !== 'probe') throw new Error('Internal error: a probe was asked for.');
      return observation;
    },
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
