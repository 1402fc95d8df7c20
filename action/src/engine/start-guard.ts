import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The order that says that everything is cleaned up. */
export const allClear = '{"kind":"all-clear"}\n';

/**
 * Keeps what it hears in memory until nobody has the other end of its pipe. It is a shell, which a
 * `killall node` leaves alone, and one process: with its own words for reading there is no second one
 * whose end it could take for ours.
 */
const script = `orders= last=
while IFS= read -r last; do orders="$orders$last
"; done
case $orders in *'${allClear}') ;; *) printf %s "$orders" | exec "$@" ;; esac`;

/** A process that starts the watchdog once more, when lockjam and its watchdog are both gone without an all-clear. */
export interface Guard {
  /** What the watchdog is told, the guard is told as well; the watchdog holds this pipe open, too. */
  readonly pipe: Writable;
  /** Says that everything is cleaned up; the guard ends. */
  dismiss(): void;
  /** Leaves the pipe to the watchdog alone. */
  letGo(): void;
}

/**
 * Starts the guard of a watchdog, which is started by these words. Throws the system's error when
 * there can be no process more.
 */
export async function startGuard(watchdog: readonly string[]): Promise<Guard> {
  const child = spawn('/bin/sh', ['-c', script, 'lockjam-guard', ...watchdog], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  await once(child, 'spawn');
  child.on('error', () => undefined);
  child.unref();
  const pipe = child.stdin;
  pipe.on('error', () => undefined);
  return {
    pipe,
    dismiss() {
      pipe.end(allClear);
    },
    letGo() {
      // An end would be one for the watchdog's part of the pipe as well: only our descriptor is closed.
      pipe.write('\n', () => pipe.destroy());
    },
  };
}
