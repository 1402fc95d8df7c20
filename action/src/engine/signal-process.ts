import type { Pid } from '../model/units.ts';

/** Sends a signal to a whole process group, which is named after its leader. */
export function signalGroup(leader: Pid, signal: NodeJS.Signals): boolean {
  return signalProcess(0 - leader, signal);
}

/**
 * Sends a signal. A target that is gone, or is not ours to signal, is passed over; so are 0, 1 and -1,
 * which mean our own group, the first process, and everything.
 */
export function signalProcess(target: number, signal: NodeJS.Signals): boolean {
  if (!Number.isSafeInteger(target) || Math.abs(target) <= 1) return false;
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}
