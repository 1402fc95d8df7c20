import { PathsBusy } from './engine/claim-paths.ts';

/**
 * What the operating system refused, in its own words, when an error is a refusal of the system: a
 * file, a folder or a process that it would not give. Says nothing of any other error.
 */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof PathsBusy) return error.message;
  if ('syscall' in error && 'code' in error) return error.message;
  const cause = refusalOf(error.cause);
  return cause === undefined ? undefined : `${error.message.replace(/\.$/, '')}: ${cause}`;
}
