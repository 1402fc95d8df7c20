import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEvidence } from '../evidence/choose-evidence.ts';
import type { RunEvent } from '../model/event.ts';
import type { Until } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { createEngine, type Engine } from './engine.ts';
import type { WatchdogOrder } from './start-watchdog.ts';

/** An engine on a folder of its own, without a watchdog, that remembers what it was told. */
export interface Rig extends AsyncDisposable {
  readonly folder: string;
  readonly engine: Engine;
  readonly events: readonly RunEvent[];
  readonly orders: readonly WatchdogOrder[];
  readonly runMark: string;
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
  } = {},
): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'rig-'));
  options.prepare?.(folder);
  const events: RunEvent[] = [];
  const orders: WatchdogOrder[] = [];
  const runMark = `rig-${folder.slice(-6)}`;
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
    evidence: chooseEvidence(process.platform),
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
    },
  });
  return {
    folder,
    engine,
    events,
    orders,
    runMark,
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
