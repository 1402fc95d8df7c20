/** What can stop the command: signals to its process, and readers that are gone. */
export interface Stoppable {
  exitCode?: number | string | null | undefined;
  once(event: 'SIGHUP' | 'SIGINT' | 'SIGTERM' | 'exit', listener: () => void): unknown;
  readonly stdout: Output;
  readonly stderr: Output;
}

interface Output {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

/** As a shell tells it: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 } as const;
const couldNotWrite = 3;

/**
 * Gives a signal that is aborted when the command is to stop; the reason is its exit code. What could
 * not be written was not told: then the exit code is no success, even if all was well until there.
 */
export function listenForStops(command: Stoppable): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    command.once(signal, () => {
      stop.abort(exitCodes[signal]);
    });
  }
  command.stderr.on('error', () => {
    stop.abort(exitCodes.SIGPIPE);
  });
  command.stdout.on('error', ({ code, message }) => {
    if (code !== 'EPIPE') {
      command.stderr.write(`lockjam: standard output cannot be written: ${message}\n`);
    }
    stop.abort(code === 'EPIPE' ? exitCodes.SIGPIPE : couldNotWrite);
  });
  command.once('exit', () => {
    if (stop.signal.aborted && command.exitCode === 0) {
      command.exitCode = stop.signal.reason as number;
    }
  });
  return stop.signal;
}
