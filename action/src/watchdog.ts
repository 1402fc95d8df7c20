import { createInterface } from 'node:readline';
import { cleanUpAfter } from './engine/clean-up-after.ts';
import type { WatchdogOrder } from './engine/start-watchdog.ts';
import { chooseEvidence } from './evidence/choose-evidence.ts';

/**
 * A process that waits for its parent's end. It reads what the parent has started and set aside, and
 * when the pipe closes without an all-clear, it ends the one and gives back the other.
 */
const orders: WatchdogOrder[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  orders.push(JSON.parse(line) as WatchdogOrder);
}
if (orders.at(-1)?.kind !== 'all-clear') {
  await cleanUpAfter(orders, chooseEvidence(process.platform));
}
