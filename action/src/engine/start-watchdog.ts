import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StatePath } from './shared-state.ts';
import { allClear, startGuard } from './start-guard.ts';

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
 * and kills what we had started and gives the user's state back. When it is killed as well, its guard
 * starts another; when the guard is too, the next lockjam ends what was left.
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
  const words = [process.execPath, ...process.execArgv, fileURLToPath(file)] as const;
  const guard = await startGuard(words);
  const [program, ...rest] = words;
  const child = spawn(program, rest, {
    detached: true,
    // The guard hears of its end, and what it says there: whether it has done its work.
    stdio: ['pipe', guard.pipe, 'ignore'],
    cwd: '/',
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    guard.dismiss();
    throw error;
  }
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  return {
    tell(order) {
      child.stdin.write(lineOf(order));
      guard.pipe.write(lineOf(order));
    },
    dismiss() {
      child.stdin.end(allClear);
      guard.dismiss();
    },
    takeOver() {
      child.stdin.end();
      guard.letGo();
    },
  };
}

function lineOf(order: WatchdogOrder): string {
  return `${JSON.stringify(order)}\n`;
}
