import { execFile } from 'node:child_process';
import type { Check } from '../model/run.ts';
import { runVariable, type EngineContext } from './context.ts';

/** A check that takes longer has failed. */
const longest = 60_000;
const keptText = 4_096;

/**
 * Runs the subject's own check of what the copies share. One that cannot be run, or does not end, has
 * failed, and its text says so. Says nothing when the subject has none.
 */
export async function runCheck(context: EngineContext, folder: string): Promise<Check | undefined> {
  const { subject, environment, runMark, signal } = context;
  if (subject.verify === undefined) return undefined;
  const [program, ...words] = subject.verify;
  const options = {
    cwd: subject.cwd,
    env: { ...environment, [runVariable]: runMark, LOCKJAM_DIR: folder },
    timeout: longest,
    killSignal: 'SIGKILL',
    signal,
  } as const;
  const check = await new Promise<Check>((resolve) => {
    execFile(program, words, options, (error, output, errors) => {
      const text = `${output}${errors}`.slice(-keptText);
      resolve({ passed: error === null, text: text === '' ? (error?.message ?? '') : text });
    });
  });
  signal.throwIfAborted();
  return check;
}
