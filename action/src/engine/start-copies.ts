import type { EngineContext } from './context.ts';
import { endCopies } from './end-copies.ts';
import { startCopy, type Copy } from './start-copy.ts';

/**
 * Starts copies behind the gate, where they wait for their release. Throws when one cannot be
 * started; those that stand at the gate are ended first.
 */
export async function startCopies(
  context: EngineContext,
  count: number,
  folder: string,
): Promise<readonly Copy[]> {
  const results = await Promise.allSettled(
    Array.from({ length: count }, (_, index) => startCopy(context, index + 1, count, folder)),
  );
  const copies = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) {
    endCopies(context, copies);
    throw failure.reason;
  }
  return copies;
}
