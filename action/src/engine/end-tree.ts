import type { EvidenceSource, ProcessIdentity } from '../model/evidence.ts';
import { runVariable } from './context.ts';
import type { ProcessTree } from './process-tree.ts';
import { signalGroup, signalProcess } from './signal-process.ts';

/**
 * Ends a copy and everything that descends from it, stopped or not. A group outlives its leader, so
 * the group is signaled whether or not the leader lives; the leader's number cannot be reused while
 * its group has members.
 */
export function endTree(tree: ProcessTree, evidence: EvidenceSource): void {
  tree.refresh(evidence.processes());
  const members = tree.alive(evidence);
  if (evidence.silentBecause !== undefined || members.some((row) => row.group === tree.root)) {
    signalGroup(tree.root, 'SIGKILL');
    signalGroup(tree.root, 'SIGCONT');
  }
  for (const row of members) {
    kill(row.pid);
  }
}

/** Ends every process that carries the mark of this run, wherever it has hidden. */
export function endMarked(runMark: string, evidence: EvidenceSource): readonly ProcessIdentity[] {
  const found = evidence
    .processes()
    .filter((row) => row.state !== 'Z')
    .filter((row) => evidence.hasEnvironment(row.pid, `${runVariable}=${runMark}`));
  for (const row of found) {
    if (evidence.identify(row.pid)?.startTicks === row.startTicks) {
      kill(row.pid);
    }
  }
  return found;
}

/** Marked processes may start others while they are being ended; this many looks find the rest. */
const looks = 5;

/** As {@link endMarked}, until there is none left; says how many there were. */
export function endAllMarked(runMark: string, evidence: EvidenceSource): number {
  const ended = new Set<number>();
  for (let look = 0; look < looks; look++) {
    const found = endMarked(runMark, evidence);
    if (found.length === 0) break;
    for (const { pid } of found) ended.add(pid);
  }
  return ended.size;
}

function kill(target: number): void {
  signalProcess(target, 'SIGKILL');
  signalProcess(target, 'SIGCONT');
}
