import type { EvidenceSource } from '../model/evidence.ts';
import { milliseconds, pid } from '../model/units.ts';
import { claimPaths } from './claim-paths.ts';
import { endAllMarked, endTree } from './end-tree.ts';
import { ProcessTree } from './process-tree.ts';
import { giveBack, type StatePath } from './shared-state.ts';
import type { WatchdogOrder } from './start-watchdog.ts';
import { removeAll } from './remove-all.ts';

/** The claim of a process that has just died ends with it; one that lasts is another run's. */
const claimLimit = milliseconds(10_000);

/** Does what a run that ended without an all-clear has left to do; the groups are those that have not ended. */
export async function cleanUpAfter(
  orders: readonly WatchdogOrder[],
  evidence: EvidenceSource,
): Promise<void> {
  for (const order of orders) {
    if (order.kind === 'group') {
      const leader = pid(order.group);
      endTree(new ProcessTree({ pid: leader, startTicks: order.startTicks }), evidence);
    }
  }
  for (const order of orders) {
    if (order.kind === 'mark') endAllMarked(order.runMark, evidence);
  }
  for (const order of orders) {
    // What cannot be given back stays under its telling name; the rest is cleaned up all the same.
    if (order.kind === 'state') {
      for (const state of order.paths) await giveBackClaimed(state).catch(() => undefined);
    }
    if (order.kind === 'folder') {
      await removeAll(order.folder).catch(() => undefined);
    }
  }
}

/** Throws when another run has the path: then that run has put it back before it began. */
async function giveBackClaimed(state: StatePath): Promise<void> {
  const patience = { limit: claimLimit, signal: new AbortController().signal };
  await using _claim = await claimPaths([state.path], { ...patience, onBusy: () => undefined });
  await giveBack([state]);
}
