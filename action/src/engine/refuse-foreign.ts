import type { Pid } from '../model/units.ts';

/**
 * Throws when one of the processes runs with another user's rights: it could neither be stopped nor
 * ended, and nobody would know that it was not. To be asked of every process at every look, not of new
 * ones only: a process that is known takes on other rights when it executes a set-user-ID program.
 */
export function refuseForeign(pids: readonly Pid[]): void {
  for (const pid of pids) {
    const cause = refusalToSignal(pid);
    if (cause !== undefined) {
      throw new Error(
        `Process ${pid} of the program runs with the rights of another user, so it can neither be stopped nor ended.`,
        { cause },
      );
    }
  }
}

function refusalToSignal(pid: Pid): Error | undefined {
  try {
    process.kill(pid, 0);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? (error as Error) : undefined;
  }
}
