import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StatePath } from './shared-state.ts';

/** What the watchdog is told, one JSON text a line, before the thing it speaks of happens. */
export type WatchdogOrder =
  | { readonly kind: 'mark'; readonly runMark: string }
  | { readonly kind: 'state'; readonly paths: readonly StatePath[] }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'group'; readonly group: number; readonly startTicks: string }
  | { readonly kind: 'group-ended'; readonly group: number }
  | { readonly kind: 'all-clear' };

/**
 * A process of its own that outlives us. When the pipe to it closes without an all-clear, it thaws
 * and kills what we had started and gives the user's state back. It does not survive its own SIGKILL.
 */
export interface Watchdog {
  tell(order: WatchdogOrder): void;
  /** Says that everything is cleaned up; the watchdog ends. */
  dismiss(): void;
  /** Lets it do what could not be done here. */
  takeOver(): void;
}

/**
 * Starts the watchdog in a session of its own, where no Ctrl-C reaches it. Throws the system's error
 * when there can be no process more.
 */
export async function startWatchdog(file: URL): Promise<Watchdog> {
  const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(file)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  await once(child, 'spawn');
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  const tell = (order: WatchdogOrder): void => {
    child.stdin.write(`${JSON.stringify(order)}\n`);
  };
  return {
    tell,
    dismiss() {
      tell({ kind: 'all-clear' });
      child.stdin.end();
    },
    takeOver() {
      child.stdin.end();
    },
  };
}
