import type { EvidenceSource } from '../model/evidence.ts';
import { milliseconds } from '../model/units.ts';

/** A source that knows nothing and says why, for systems without a lock table. */
export function createSilentEvidence(silentBecause: string): EvidenceSource {
  const nothing = { cpu: milliseconds(0), runQueue: milliseconds(0), isOnDisk: false };
  return {
    silentBecause,
    processes: () => [],
    births: () => undefined,
    identify: () => undefined,
    locks: () => [],
    openFiles: () => [],
    locksOfDescriptors: () => [],
    standstills: () => [],
    look: () => ({ doing: undefined, standstills: [] }),
    listening: () => [],
    hasEnvironment: () => false,
    meter: () => ({ read: () => nothing, [Symbol.dispose]: () => undefined }),
  };
}
