import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { cleanUpAfter } from './engine/clean-up-after.ts';
import { allClear } from './engine/start-guard.ts';
import type { WatchdogOrder } from './engine/start-watchdog.ts';
import { chooseEvidence } from './evidence/choose-evidence.ts';

/** Standard output leads to the guard, which hears there that the work is done. */
const guard = 1;

/**
 * A process that waits for its parent's end. It reads what the parent has started and set aside, and
 * when the pipe closes without an all-clear, it ends the one and gives back the other.
 */
const orders: WatchdogOrder[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  const order = parseOrder(line);
  if (order?.kind === 'group-ended') forget(order.group);
  else if (order !== undefined) orders.push(order);
}
if (orders.at(-1)?.kind !== 'all-clear') {
  await cleanUpAfter(orders, chooseEvidence(process.platform));
  try {
    writeSync(guard, allClear);
  } catch {
    // There is none any more.
  }
}

/** Nothing for a line that was cut off by the parent's end, or left empty. */
function parseOrder(line: string): WatchdogOrder | undefined {
  try {
    return JSON.parse(line) as WatchdogOrder;
  } catch {
    return undefined;
  }
}

/** Thousands of groups come and go in a long run. */
function forget(group: number): void {
  const index = orders.findLastIndex((order) => order.kind === 'group' && order.group === group);
  if (index >= 0) orders.splice(index, 1);
}
