import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { entryFile, type CourierWord, type Errand } from './errand.ts';

/**
 * Carries the entry in the current folder from GitHub's cache or to it. The client tells of most
 * faults by commands to the runner on standard output, and answers as if nothing had been there.
 */
export async function runErrand({ kind, key, restoreKeys }: Errand): Promise<CourierWord> {
  // Without a service the client tries again for ten seconds.
  if (!isFeatureAvailable()) return 'no-service';
  const isDone =
    kind === 'bring'
      ? (await restoreCache([entryFile], key, [...restoreKeys])) !== undefined
      : (await saveCache([entryFile], key)) !== -1;
  return isDone ? 'done' : 'nothing';
}
