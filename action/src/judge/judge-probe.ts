import { meetingPlaces } from '../model/evidence.ts';
import type { Ending, Probe } from '../model/run.ts';
import type { Baseline } from './baseline.ts';
import { heldWhileFrozen, queuedBehind, weightOf } from './held-while-frozen.ts';
import { patienceFor } from './limits.ts';

/** What a probe says. */
export type ProbeFinding =
  /** Copy 2 was done while copy 1 stood still. */
  | { readonly kind: 'passed' }
  /** Copy 2 could not go on. `evident`: the kernel shows what stopped it. */
  | { readonly kind: 'held'; readonly evident: boolean }
  /** Copy 2 waited for what copy 1 would produce, and did no work of its own afterwards. */
  | { readonly kind: 'wanted-result' }
  /** Copy 1 ended too early, one of them failed because of the freeze, or lonely lives are as long. */
  | { readonly kind: 'void' };

/** After a real queue a copy still has its own work to do: at least this share of a life. */
const ownWork = 0.1;

/** Lonely runs that were made since may have been so much longer, as runs are, before a stall says nothing. */
const patienceLeft = 0.9;

/** Reads one probe. */
export function judgeProbe(probe: Probe, baseline: Baseline): ProbeFinding {
  const { frozen, other } = probe;
  if (probe.outcome === 'missed' || other === undefined || isFailure(other.ending)) {
    return { kind: 'void' };
  }
  if (probe.outcome === 'passed') {
    return { kind: 'passed' };
  }
  if (isFailure(frozen.ending)) {
    return { kind: 'void' };
  }
  const queue = queuedBehind(probe);
  const release =
    queue.length > 0 ? Math.max(...queue.map((wait) => wait.to)) : Math.max(frozen.wall, 0);
  const work = other.wall - (release - probe.offset);
  if (work < ownWork * baseline.life) {
    return { kind: 'wanted-result' };
  }
  if (queue.length > 0 || keepsOut(probe) || standsAtStrange(probe, baseline)) {
    return { kind: 'held', evident: true };
  }
  return probe.frozenFor < patienceLeft * patienceFor(baseline, probe.frozenCopies)
    ? { kind: 'void' }
    : { kind: 'held', evident: false };
}

/** Whether copy 1 kept a record that keeps others out, on a file that copy 2 had open. */
function keepsOut(probe: Probe): boolean {
  return heldWhileFrozen(probe).some((hold) => weightOf(hold) === 2);
}

/** Whether copy 2 stood still at what only copies share, and where no lonely copy ever stands. */
function standsAtStrange({ standstills }: Probe, { familiar }: Baseline): boolean {
  return standstills.some(({ at, path }) => meetingPlaces.includes(at) && !familiar.includes(path));
}

/** Whether a copy came to a bad end. */
export function isFailure(ending: Ending): boolean {
  switch (ending.kind) {
    case 'exited':
      return ending.code !== 0;
    case 'printed':
      return false;
    case 'signaled':
    case 'timed-out':
      return true;
  }
}
