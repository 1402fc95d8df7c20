import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  ProcessTree,
  chooseEvidence,
  claimPaths,
  endMarked,
  endTree,
  giveBack
} from "./chunk-R2VSGME4.js";
import {
  milliseconds,
  pid
} from "./chunk-Q3KYIBEF.js";
import {
  __callDispose,
  __using
} from "./chunk-LECLERIK.js";

// action/src/watchdog.ts
import { createInterface } from "node:readline";

// action/src/engine/clean-up-after.ts
import { rm } from "node:fs/promises";
var looks = 5;
var claimLimit = milliseconds(1e4);
async function cleanUpAfter(orders2, evidence) {
  const ended = new Set(
    orders2.flatMap((order) => order.kind === "group-ended" ? [order.group] : [])
  );
  for (const order of orders2) {
    if (order.kind === "group" && !ended.has(order.group)) {
      const leader = pid(order.group);
      endTree(new ProcessTree({ pid: leader, startTicks: order.startTicks }), evidence);
    }
  }
  for (const order of orders2) {
    if (order.kind === "mark") {
      for (let look = 0; look < looks && endMarked(order.runMark, evidence).length > 0; look++) ;
    }
  }
  for (const order of orders2) {
    if (order.kind === "state") {
      for (const state of order.paths) await giveBackClaimed(state).catch(() => void 0);
    }
    if (order.kind === "folder") {
      await rm(order.folder, { recursive: true, force: true }).catch(() => void 0);
    }
  }
}
async function giveBackClaimed(state) {
  var _stack = [];
  try {
    const patience = { limit: claimLimit, signal: new AbortController().signal };
    const _claim = __using(_stack, await claimPaths([state.path], { ...patience, onBusy: () => void 0 }), true);
    await giveBack([state]);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// action/src/watchdog.ts
var orders = [];
for await (const line of createInterface({ input: process.stdin })) {
  orders.push(JSON.parse(line));
}
if (orders.at(-1)?.kind !== "all-clear") {
  await cleanUpAfter(orders, chooseEvidence(process.platform));
}
