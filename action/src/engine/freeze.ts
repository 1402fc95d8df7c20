import { setTimeout as delay } from 'node:timers/promises';
import type { EvidenceSource, ProcessRow } from '../model/evidence.ts';
import type { ProcessTree } from './process-tree.ts';
import { signalGroup, signalProcess } from './signal-process.ts';

/** Stopped, traced, dead: in none of these does a process go on. */
const stopped = new Set(['T', 't', 'Z', 'X']);
/** A process in the middle of a disk read stops when the read returns. */
const mostLooks = 50;

/**
 * Stops a copy: its process group, and descendants that left the group. A process that made itself a
 * session of its own runs on: a shared daemon that we stopped would stall the other copy by our hand.
 */
export async function freeze(tree: ProcessTree, evidence: EvidenceSource): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    signalGroup(tree.root, 'SIGSTOP');
    tree.refresh(evidence.processes());
    for (const row of strays(tree, evidence)) {
      signalProcess(row.pid, 'SIGSTOP');
    }
    if (tree.alive(evidence).every((row) => stopped.has(row.state) || row.session !== tree.root)) {
      return;
    }
    await delay(1);
  }
}

/** Sets a copy going again. */
export function thaw(tree: ProcessTree, evidence: EvidenceSource): void {
  for (const row of strays(tree, evidence)) {
    signalProcess(row.pid, 'SIGCONT');
  }
  signalGroup(tree.root, 'SIGCONT');
}

function strays(tree: ProcessTree, evidence: EvidenceSource): readonly ProcessRow[] {
  return tree.alive(evidence).filter((row) => row.group !== tree.root && row.session === tree.root);
}
