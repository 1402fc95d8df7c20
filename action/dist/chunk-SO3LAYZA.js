import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  ProcessTree,
  chooseEvidence,
  endMarked,
  endTree,
  milliseconds,
  pid,
  runVariable,
  setAside,
  signalGroup,
  signalProcess
} from "./chunk-BQKCCCII.js";
import {
  median
} from "./chunk-X56MCLKZ.js";
import {
  __callDispose,
  __using
} from "./chunk-LECLERIK.js";

// action/src/measure.ts
import { randomUUID } from "node:crypto";
import { EventEmitter, on } from "node:events";
import { availableParallelism, loadavg, release, type } from "node:os";

// action/src/engine/engine.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// action/src/engine/run-probe.ts
import { dirname } from "node:path";
import { setTimeout as delay4 } from "node:timers/promises";

// action/src/engine/end-copies.ts
import { setTimeout as delay } from "node:timers/promises";
var pipeDelay = 10;
function endCopies(context, copies) {
  for (const copy of copies) {
    endTree(copy.tree, context.evidence);
    context.watchdog.tell({ kind: "group-ended", group: copy.tree.root });
  }
}
async function settle() {
  await delay(pipeDelay);
}
async function withLimit(work, limit, signal) {
  signal.throwIfAborted();
  const over = new AbortController();
  const stop = () => {
    over.abort();
  };
  signal.addEventListener("abort", stop);
  try {
    const timer = delay(limit, void 0, { signal: over.signal }).catch(() => void 0);
    return await Promise.race([work, timer]);
  } finally {
    over.abort();
    signal.removeEventListener("abort", stop);
    signal.throwIfAborted();
  }
}

// action/src/engine/freeze.ts
import { setTimeout as delay2 } from "node:timers/promises";
var stopped = /* @__PURE__ */ new Set(["T", "t", "Z", "X"]);
var mostLooks = 50;
async function freeze(tree, evidence) {
  for (let look = 0; look < mostLooks; look++) {
    signalGroup(tree.root, "SIGSTOP");
    tree.refresh(evidence.processes());
    for (const row of strays(tree, evidence)) {
      signalProcess(row.pid, "SIGSTOP");
    }
    if (tree.alive(evidence).every((row) => stopped.has(row.state) || row.session !== tree.root)) {
      return;
    }
    await delay2(1);
  }
}
function thaw(tree, evidence) {
  for (const row of strays(tree, evidence)) {
    signalProcess(row.pid, "SIGCONT");
  }
  signalGroup(tree.root, "SIGCONT");
}
function strays(tree, evidence) {
  return tree.alive(evidence).filter((row) => row.group !== tree.root && row.session === tree.root);
}

// action/src/engine/start-copy.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
var gate = 'echo >&3; read -r _ <&3 || exit 125; exec 3>&-; exec "$@"';
var keptText = 4096;
async function startCopy(context, number, copies, folder) {
  const child = spawn("/bin/sh", ["-c", gate, "lockjam-gate", ...context.subject.command], {
    cwd: context.subject.cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: {
      ...context.environment,
      [runVariable]: context.runMark,
      LOCKJAM_COPY: String(number),
      LOCKJAM_COPIES: String(copies),
      LOCKJAM_DIR: folder
    }
  });
  const channel = child.stdio[3];
  channel.on("error", () => void 0);
  const failed = new Promise((resolve) => child.once("error", resolve));
  if (child.pid === void 0) {
    throw new Error(`Copy ${number} could not be started.`, { cause: await failed });
  }
  const exited = once(child, "exit").catch(() => void 0);
  const root = pid(child.pid);
  const startTicks = context.evidence.identify(root)?.startTicks ?? "";
  context.watchdog.tell({ kind: "group", group: root, startTicks });
  await Promise.race([once(channel, "data"), exited]);
  return createCopy({ context, child, channel, number, exited, root, startTicks });
}
function createCopy({ context, child, channel, number, exited, root, startTicks }) {
  const { clock, emit, subject } = context;
  let releasedAt = clock();
  let firstOutput;
  let wall;
  const elapsed = () => milliseconds(clock() - releasedAt);
  const output = keepTail(child.stdout);
  const errors = keepTail(child.stderr);
  const printed = Promise.race([child.stdout ? once(child.stdout, "data") : exited, exited]);
  child.stdout?.once("data", () => {
    firstOutput = elapsed();
    emit({ kind: "copy-printed", name: subject.name, copy: number, at: firstOutput });
  });
  const spent = { cpu: 0, runQueue: 0, diskSleep: 0 };
  child.once("exit", () => {
    wall = elapsed();
  });
  return {
    number,
    tree: new ProcessTree({ pid: root, startTicks }),
    spent,
    release() {
      releasedAt = clock();
      channel.end("\n");
    },
    elapsed,
    printed,
    exited,
    hasExited: () => wall !== void 0,
    hasPrinted: () => firstOutput !== void 0,
    describe(fallback) {
      return {
        copy: number,
        pid: root,
        wall: wall ?? (fallback.kind === "printed" ? firstOutput : void 0) ?? elapsed(),
        cpu: milliseconds(spent.cpu),
        runQueue: milliseconds(spent.runQueue),
        diskSleep: milliseconds(spent.diskSleep),
        ...firstOutput === void 0 ? {} : { firstOutput },
        ending: wall === void 0 ? fallback : endingOf(child),
        errorText: errors(),
        outputText: output()
      };
    }
  };
}
function endingOf({ exitCode, signalCode }) {
  return signalCode === null ? { kind: "exited", code: exitCode ?? 0 } : { kind: "signaled", signal: signalCode };
}
function keepTail(stream) {
  let tail = "";
  stream?.setEncoding("utf8").on("data", (text) => {
    tail = (tail + text).slice(-keptText);
  });
  return () => tail;
}

// action/src/engine/start-copies.ts
async function startCopies(context, count, folder) {
  const results = await Promise.allSettled(
    Array.from({ length: count }, (_, index) => startCopy(context, index + 1, count, folder))
  );
  const copies = results.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== void 0) {
    endCopies(context, copies);
    throw failure.reason;
  }
  return copies;
}

// action/src/engine/temporary-paths.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var deepest = 3;
var mostNames = 5e3;
var passedOver = /* @__PURE__ */ new Set([".git", ".hg", "__pycache__", "node_modules"]);
function listNames(folders) {
  const names = /* @__PURE__ */ new Map();
  for (const folder of folders) list(folder, 0, names);
  return names;
}
function temporaryPaths(before, frozen, after) {
  return [...frozen].flatMap(
    ([path, isFolder]) => before.has(path) || after.has(path) ? [] : [{ path, isFolder }]
  );
}
function list(folder, depth, names) {
  for (const entry of readEntries(folder)) {
    if (names.size >= mostNames) return;
    const path = join(folder, entry.name);
    names.set(path, entry.isDirectory());
    if (entry.isDirectory() && depth < deepest && !passedOver.has(entry.name)) {
      list(path, depth + 1, names);
    }
  }
}
function readEntries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// action/src/engine/watch-copies.ts
import { setTimeout as delay3 } from "node:timers/promises";

// action/src/engine/find-ring.ts
function findRing(waits) {
  const waitsFor = new Map(
    waits.flatMap(({ copy, holder }) => copy === holder ? [] : [[copy, holder]])
  );
  for (const start of waitsFor.keys()) {
    const path = [start];
    let next = waitsFor.get(start);
    while (next !== void 0 && !path.includes(next)) {
      path.push(next);
      next = waitsFor.get(next);
    }
    if (next === start) {
      return path;
    }
  }
  return void 0;
}

// action/src/engine/find-owner.ts
var patience = 5;
var OwnerFinder = class {
  #evidence;
  #copies;
  #found = /* @__PURE__ */ new Map();
  constructor(evidence, copies) {
    this.#evidence = evidence;
    this.#copies = copies;
  }
  /**
   * The copies that a record belongs to: one, none for a stranger's, and several for a waiter of an
   * open-file-description lock, because such waiters look alike in the table.
   */
  findAll(record) {
    if (record.pid < 0 && record.blockedBy !== void 0) return this.#waiters(record);
    const owner = this.findHolder(record);
    return owner === void 0 ? [] : [owner];
  }
  /** The one copy that a record belongs to; nothing for a stranger's. */
  findHolder(record) {
    const direct = this.#copies.find((copy2) => copy2.tree.has(record.pid));
    if (direct !== void 0 || this.#isStrangers(record)) return direct;
    const key = keyOf(record);
    const known = this.#found.get(key);
    if (known !== void 0 && (known.copy !== void 0 || known.looks++ < patience)) {
      return known.copy;
    }
    const copy = this.#holder(key);
    this.#found.set(key, { copy, looks: 0 });
    return copy;
  }
  /** The table may be read before a new process of a copy is known: it lives, but is not a member yet. */
  #isStrangers(record) {
    return record.pid > 0 && this.#evidence.identify(record.pid) !== void 0;
  }
  #holder(key) {
    return this.#copies.find(
      (copy) => copy.tree.pids().some((pid2) => this.#evidence.locksOfDescriptors(pid2).some((lock) => keyOf(lock) === key))
    );
  }
  /** Only its system call says who waits for an open-file-description lock. */
  #waiters(record) {
    return this.#copies.filter(
      (copy) => copy.tree.pids().some((pid2) => {
        const waits = this.#evidence.standstills(pid2).filter(({ at }) => at === record.mechanism);
        if (waits.length === 0) return false;
        const open = this.#evidence.openFiles(pid2).find(({ file }) => file === record.file);
        return waits.some(({ path }) => path === open?.path);
      })
    );
  }
};
function keyOf({ mechanism, access, file, start, end, pid: pid2, blockedBy }) {
  return `${mechanism} ${access} ${file} ${start} ${end} ${pid2} ${blockedBy === void 0}`;
}

// action/src/engine/observe-locks.ts
var mostSightings = 4096;
var LockObserver = class {
  #evidence;
  #owners;
  #sightings = [];
  /** The latest sighting of each kind. */
  #latest = /* @__PURE__ */ new Map();
  #looks = 0;
  #paths = /* @__PURE__ */ new Map();
  constructor(evidence, copies) {
    this.#evidence = evidence;
    this.#owners = new OwnerFinder(evidence, copies);
  }
  /** Looks once; `at` is the time since the release of the round. Returns the waits of this moment. */
  look(at) {
    this.#looks++;
    const current = [];
    for (const record of this.#evidence.locks()) {
      const holderCopy = record.blockedBy && this.#owners.findHolder(record.blockedBy);
      for (const copy of this.#owners.findAll(record)) {
        this.#remember(record, copy, holderCopy, at);
        if (record.blockedBy !== void 0) {
          current.push({ copy: copy.number, holder: holderCopy?.number });
        }
      }
    }
    return current;
  }
  holds() {
    return this.#sightings.flatMap(
      ({ record, copy, from, to }) => copy === void 0 || record.blockedBy !== void 0 ? [] : [
        {
          ...this.#describe(record, from, to),
          copy: copy.number,
          pid: memberPid(copy, record)
        }
      ]
    );
  }
  waits() {
    return this.#sightings.flatMap(
      ({ record, copy, holderCopy, from, to }) => copy === void 0 || record.blockedBy === void 0 ? [] : [
        {
          ...this.#describe(record, from, to),
          copy: copy.number,
          pid: memberPid(copy, record),
          holderPid: holderCopy ? memberPid(holderCopy, record.blockedBy) : record.blockedBy.pid,
          ...holderCopy === void 0 ? {} : { holderCopy: holderCopy.number }
        }
      ]
    );
  }
  #remember(record, copy, holderCopy, at) {
    const holder = record.blockedBy?.pid ?? "";
    const { mechanism, access, file, start, end } = record;
    const key = `${mechanism} ${access} ${file} ${start} ${end} ${record.pid} ${holder} ${copy.number}`;
    const known = this.#latest.get(key);
    if (known?.lastLook === this.#looks - 1 || known?.lastLook === this.#looks) {
      known.to = at;
      known.lastLook = this.#looks;
      return;
    }
    if (this.#sightings.length < mostSightings) {
      const sighting = { record, copy, holderCopy, from: at, to: at, lastLook: this.#looks };
      this.#sightings.push(sighting);
      this.#latest.set(key, sighting);
      this.#findPath(record, copy);
    }
  }
  /** A path must be asked for while somebody has the file open. */
  #findPath(record, copy) {
    for (const pid2 of [record.pid, ...copy.tree.pids()]) {
      if (this.#paths.has(record.file)) return;
      for (const { path, file } of this.#evidence.openFiles(pid2)) {
        this.#paths.set(file, path);
      }
    }
  }
  #describe(record, from, to) {
    const { mechanism, access, start, end, file } = record;
    const path = this.#paths.get(file) ?? `inode ${file}`;
    return { mechanism, access, path, start, end, from, to: milliseconds(to) };
  }
};
function memberPid(copy, { pid: pid2 }) {
  return copy.tree.has(pid2) ? pid2 : copy.tree.root;
}

// action/src/engine/watch-copies.ts
var lookEvery = milliseconds(20);
var fullLookEvery = 10;
var startUpLooks = 10;
var lockLookEvery = 2;
var ringLasts = milliseconds(250);
function watchCopies(context, copies) {
  const ended = new AbortController();
  let onRing = () => void 0;
  const ring = new Promise((resolve) => {
    onRing = resolve;
  });
  const watcher = createWatcher(context, copies, onRing);
  const loop = (async () => {
    for (let tick = 0; !ended.signal.aborted; tick++) {
      watcher.consume(tick < startUpLooks || tick % fullLookEvery === 0);
      if (tick % lockLookEvery === 0) {
        watcher.lookAtLocks();
      }
      await delay3(lookEvery, void 0, { signal: ended.signal }).catch(() => void 0);
    }
  })();
  return {
    locks: watcher.locks,
    ring,
    lookNow: () => watcher.lookAtLocks(),
    async [Symbol.asyncDispose]() {
      ended.abort();
      await loop;
      watcher.consume(false);
      watcher[Symbol.dispose]();
    }
  };
}
function createWatcher({ evidence, clock }, copies, onRing) {
  const locks = new LockObserver(evidence, copies);
  const meters = copies.map((copy) => ({ copy, meter: evidence.meter() }));
  let ringSince;
  let lastLook = clock();
  return {
    locks,
    consume(full) {
      const passed = clock() - lastLook;
      lastLook = clock();
      const table = full ? evidence.processes() : void 0;
      for (const { copy, meter } of meters) {
        if (table !== void 0) {
          copy.tree.refresh(table);
        }
        Object.assign(copy.spent, meter.read(copy.tree.pids(), full));
        const onDisk = evidence.identify(copy.tree.root)?.state === "D";
        copy.spent.diskSleep += onDisk ? passed : 0;
      }
    },
    lookAtLocks() {
      const waits = locks.look(copies[0]?.elapsed() ?? milliseconds(0));
      const ring = findRing(waits);
      ringSince = ring === void 0 ? void 0 : ringSince ?? clock();
      if (ring !== void 0 && ringSince !== void 0 && clock() - ringSince > ringLasts) {
        onRing(ring);
      }
      return waits;
    },
    [Symbol.dispose]() {
      for (const { meter } of meters) {
        meter[Symbol.dispose]();
      }
    }
  };
}

// action/src/engine/run-probe.ts
var lookEvery2 = milliseconds(10);
var queuedLasts = milliseconds(80);
async function runProbe(context, step2, folder) {
  const copies = await startCopies(context, step2.frozenCopies + 1, folder);
  try {
    return await watchProbe(context, step2, copies, folder);
  } finally {
    endCopies(context, copies);
  }
}
async function watchProbe(context, step2, copies, folder) {
  var _stack = [];
  try {
    const [one, two] = [copies[0], copies.at(-1)];
    const frozenOnes = copies.slice(0, -1);
    if (one === void 0 || two === void 0 || one === two) {
      throw new Error("Internal error: a probe needs a copy to freeze and one that tries to finish.");
    }
    const watch = __using(_stack, watchCopies(context, copies), true);
    const { emit, subject, evidence, clock } = context;
    const late = { kind: "timed-out", limit: step2.limit };
    const before = listNames(placesOf(context, folder));
    for (const copy of frozenOnes) copy.release();
    await reach(context, one, step2);
    if (one.hasExited()) {
      return describe("missed", step2, { watch, frozen: one.describe(late) });
    }
    await Promise.all(frozenOnes.map((copy) => freeze(copy.tree, evidence)));
    const frozenAt = clock();
    for (const { number } of frozenOnes) {
      emit({ kind: "copy-frozen", name: subject.name, copy: number, at: one.elapsed() });
    }
    const names = listNames(placesOf(context, folder));
    const offset = one.elapsed();
    two.release();
    const outcome = await tryToFinish(context, step2, watch, two);
    const traces = lookAround(context, one, two);
    const frozenFor = milliseconds(clock() - frozenAt);
    const thawedAt = two.elapsed();
    for (const copy of frozenOnes) {
      thaw(copy.tree, evidence);
      emit({ kind: "copy-thawed", name: subject.name, copy: copy.number, at: one.elapsed() });
    }
    const all = Promise.all(copies.map((copy) => copy.exited));
    await withLimit(Promise.race([all, watch.ring]), step2.limit, context.signal);
    await settle();
    const temporary = temporaryPaths(before, names, listNames(placesOf(context, folder)));
    const runs = { frozen: one.describe(late), other: two.describe(late) };
    return describe(outcome, step2, {
      watch,
      ...runs,
      frozenFor,
      thawedAt,
      offset,
      ...traces,
      temporary
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function lookAround({ evidence }, one, two) {
  const openPaths = two.tree.pids().flatMap((pid2) => evidence.openFiles(pid2));
  return {
    openFiles: [...new Set(openPaths.map(({ path }) => path))],
    standstills: two.tree.pids().flatMap((pid2) => evidence.standstills(pid2)),
    listening: [...new Set(one.tree.pids().flatMap((pid2) => evidence.listening(pid2)))]
  };
}
function placesOf({ subject }, folder) {
  const outside = subject.state.map((path) => dirname(path));
  return [.../* @__PURE__ */ new Set([subject.cwd, folder, ...outside])];
}
async function reach({ signal, until }, copy, step2) {
  if (until === "first-output") {
    await withLimit(copy.printed, step2.limit, signal);
  }
  const origin = until === "first-output" ? copy.elapsed() : 0;
  const own = () => copy.elapsed() - origin - copy.spent.runQueue;
  while (!copy.hasExited() && own() < step2.freezeAt && copy.elapsed() < step2.limit) {
    signal.throwIfAborted();
    await delay4(Math.min(lookEvery2, Math.max(1, step2.freezeAt - own())));
  }
}
async function tryToFinish({ signal, until, clock }, step2, watch, copy) {
  let queuedSince;
  for (; ; ) {
    signal.throwIfAborted();
    if (copy.hasExited() || until === "first-output" && copy.hasPrinted()) {
      return "passed";
    }
    const queued = watch.lookNow().some((wait) => wait.copy === copy.number && wait.holder !== void 0);
    queuedSince = queued ? queuedSince ?? clock() : void 0;
    const queuedFor = queuedSince === void 0 ? 0 : clock() - queuedSince;
    if (queuedFor > queuedLasts || copy.elapsed() - copy.spent.runQueue > step2.patience) {
      return "stalled";
    }
    await delay4(lookEvery2);
  }
}
function describe(outcome, step2, facts) {
  const { watch, ...rest } = facts;
  return {
    frozenFor: milliseconds(0),
    offset: milliseconds(0),
    openFiles: [],
    standstills: [],
    listening: [],
    temporary: [],
    ...rest,
    kind: "probe",
    point: step2.point,
    frozenCopies: step2.frozenCopies,
    outcome,
    holds: watch.locks.holds(),
    waits: watch.locks.waits()
  };
}

// action/src/engine/run-check.ts
import { execFile } from "node:child_process";
var longest = 6e4;
var keptText2 = 4096;
async function runCheck(context, folder) {
  const { subject, environment, runMark, signal } = context;
  if (subject.verify === void 0) return void 0;
  const [program, ...words] = subject.verify;
  const options = {
    cwd: subject.cwd,
    env: { ...environment, [runVariable]: runMark, LOCKJAM_DIR: folder },
    timeout: longest,
    killSignal: "SIGKILL",
    signal
  };
  const check = await new Promise((resolve) => {
    execFile(program, words, options, (error, output, errors) => {
      const text = `${output}${errors}`.slice(-keptText2);
      resolve({ passed: error === null, text: text === "" ? error?.message ?? "" : text });
    });
  });
  signal.throwIfAborted();
  return check;
}

// action/src/engine/run-round.ts
async function runRound(context, step2, folder) {
  const copies = await startCopies(context, step2.copies, folder);
  try {
    return await watchRound(context, step2, copies);
  } finally {
    endCopies(context, copies);
  }
}
async function watchRound(context, step2, copies) {
  var _stack = [];
  try {
    const watch = __using(_stack, watchCopies(context, copies), true);
    const runs = /* @__PURE__ */ new Map();
    const done = copies.map(async (copy) => {
      await (context.until === "exit" ? copy.exited : copy.printed);
      await settle();
      const run = copy.describe({ kind: "printed" });
      runs.set(copy, run);
      context.emit({ kind: "copy-ended", name: context.subject.name, copy: copy.number, run });
    });
    copies.forEach((copy) => {
      copy.release();
    });
    const allDone = Promise.all(done).then(() => void 0);
    const ring = await withLimit(Promise.race([allDone, watch.ring]), step2.limit, context.signal);
    watch.lookNow();
    const late = { kind: "timed-out", limit: step2.limit };
    return {
      kind: "round",
      purpose: step2.purpose,
      copies: copies.map((copy) => runs.get(copy) ?? copy.describe(late)),
      holds: watch.locks.holds(),
      waits: watch.locks.waits(),
      ...ring === void 0 ? {} : { ring }
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// action/src/engine/engine.ts
async function createEngine(parts) {
  const { subject, runMark, watchdog } = parts;
  const folder = await mkdtemp(join2(tmpdir(), "lockjam-"));
  watchdog.tell({ kind: "mark", runMark });
  watchdog.tell({ kind: "folder", folder });
  const state = await setAside(subject.state, runMark, (paths) => {
    watchdog.tell({ kind: "state", paths });
  }).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    watchdog.dismiss();
    throw error;
  });
  const context = { ...parts, state };
  return {
    perform: (step2) => perform(context, step2, folder),
    async [Symbol.asyncDispose]() {
      endMarked(runMark, context.evidence);
      await state.giveBack();
      await rm(folder, { recursive: true, force: true });
      watchdog.dismiss();
    }
  };
}
async function perform(context, step2, folder) {
  const { emit, subject, state, evidence, runMark } = context;
  emit({ kind: "step-started", name: subject.name, step: step2 });
  await state.restore();
  const own = await mkdtemp(join2(folder, "step-"));
  const observation = step2.kind === "round" ? await runChecked(context, step2, own) : await runProbe(context, step2, own);
  endMarked(runMark, evidence);
  if (observation.kind === "round" && observation.purpose === "warm-up") {
    await state.keepAsWarmed();
  }
  await rm(own, { recursive: true, force: true });
  emit({ kind: "step-ended", name: subject.name, observation });
  return observation;
}
async function runChecked(context, step2, folder) {
  const round = await runRound(context, step2, folder);
  const check = await runCheck(context, folder);
  return check === void 0 ? round : { ...round, check };
}

// action/src/engine/start-watchdog.ts
import { spawn as spawn2 } from "node:child_process";
import { fileURLToPath } from "node:url";
function startWatchdog(file) {
  const child = spawn2(process.execPath, [...process.execArgv, fileURLToPath(file)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/"
  });
  child.on("error", () => void 0);
  child.stdin.on("error", () => void 0);
  child.unref();
  const tell2 = (order) => {
    child.stdin.write(`${JSON.stringify(order)}
`);
  };
  return {
    tell: tell2,
    dismiss() {
      tell2({ kind: "all-clear" });
      child.stdin.end();
    }
  };
}

// action/src/judge/error-lines.ts
var trouble = /\b\w*(?:error|exception)\b|locked|\bbusy\b|denied|cannot|unavailable|panic/i;
var cause = /\[?\bcause\b\]?:\s*(?<reason>.*error.*)/i;
var frame = /^\s+(?:at |File ")/;
var mostCharacters = 300;
function errorLineOf(errorText) {
  const lines = errorText.split("\n").filter((line2) => line2.trim() !== "" && !frame.test(line2));
  const reason = lines.map((line2) => cause.exec(line2)?.groups?.["reason"]).findLast(Boolean);
  const python = lines.some((line2) => line2.startsWith("Traceback"));
  const named = python ? lines.findLast(isTrouble) : lines.find((line2) => namesError(line2));
  const line = reason ?? named ?? lines.findLast(isTrouble) ?? lines.at(-1) ?? "";
  return line.trim().replace(/\s*\{$/, "").slice(0, mostCharacters);
}
function troubleLines(errorText) {
  return errorText.split("\n").filter(isTrouble).map((line) => line.trim().replaceAll(/0x[0-9a-f]+|\d+/gi, "#"));
}
function isTrouble(line) {
  return trouble.test(line);
}
function namesError(line) {
  return /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b.*:\s*\S/.test(line);
}

// action/src/judge/sqlite-bytes.ts
var pending = 1073741824;
var reserved = pending + 1;
var sharedFirst = pending + 2;
var sharedLast = sharedFirst + 509;
var walWrite = 120;
var walLast = 128;
var sharedMemory = "-shm";
function readSqliteRange(lock) {
  if (lock.mechanism === "flock") {
    return void 0;
  }
  if (lock.path.endsWith(sharedMemory) && lock.start >= walWrite && lock.end <= walLast) {
    const path = lock.path.slice(0, -sharedMemory.length);
    const writes = lock.access === "write" && lock.start === walWrite;
    const detail = writes ? "SQLite write transaction, WAL mode" : "SQLite reader, WAL mode";
    return { path, detail, harmless: !writes };
  }
  if (lock.start < pending || lock.end > sharedLast) {
    return void 0;
  }
  return { path: lock.path, ...readMainRange(lock) };
}
function readMainRange(lock) {
  if (lock.access === "read") {
    return { detail: "SQLite open reader", harmless: true };
  }
  if (lock.end === sharedLast) {
    return { detail: "SQLite exclusive lock", harmless: false };
  }
  return lock.start <= reserved && lock.end <= reserved ? { detail: "SQLite write transaction", harmless: false } : { detail: "SQLite lock", harmless: false };
}

// action/src/judge/held-while-frozen.ts
function heldWhileFrozen(probe) {
  return probe.holds.filter((hold) => hold.copy <= probe.frozenCopies && hold.to > probe.offset).filter((hold) => hold.from < probe.offset + probe.frozenFor).filter((hold) => hold.mechanism === "lease" || probe.openFiles.includes(hold.path)).toSorted((one, other) => weightOf(one) - weightOf(other));
}
function weightOf(lock) {
  if (readSqliteRange(lock)?.harmless === true) {
    return 0;
  }
  return lock.access === "write" ? 2 : 1;
}
function queuedBehind({ waits, frozenCopies }) {
  return waits.filter(
    ({ copy, holderCopy }) => copy > frozenCopies && holderCopy !== void 0 && holderCopy <= frozenCopies
  );
}

// action/src/judge/limits.ts
var leastLimit = milliseconds(3e4);
var limitLives = 3;
var points = [0.55, 0.3, 0.8, 0.42, 0.68, 0.18, 0.92, 0.5];
var afterOutput = [30, 100, 300, 1e3, 3e3];
var mostProbes = points.length;
var soloRuns = 4;
var patienceLives = 1.2;
var leastPatience = 500;
function roundStep(purpose, copies, limit) {
  return { kind: "round", purpose, copies, limit };
}
function limitFor(copies, baseline) {
  return milliseconds(Math.max(leastLimit, limitLives * (copies + 1) * baseline.longestWall));
}
function patienceFor({ longestWall }) {
  return milliseconds(longestWall + Math.max(leastPatience, patienceLives * longestWall));
}
function probeStep(frozenCopies, index, settings, baseline) {
  const point = points[index % points.length] ?? 0.5;
  const freezeAt = settings.until === "exit" ? point * baseline.life : afterOutput[index % afterOutput.length] ?? point;
  return {
    kind: "probe",
    point,
    frozenCopies,
    freezeAt: milliseconds(freezeAt),
    patience: patienceFor(baseline),
    limit: limitFor(frozenCopies + 1, baseline)
  };
}

// action/src/judge/judge-probe.ts
var ownWork = 0.1;
function judgeProbe(probe, baseline) {
  const { frozen, other } = probe;
  if (probe.outcome === "missed" || other === void 0 || isFailure(other.ending)) {
    return { kind: "void" };
  }
  if (probe.outcome === "passed") {
    return { kind: "passed" };
  }
  if (isFailure(frozen.ending)) {
    return { kind: "void" };
  }
  const queue = queuedBehind(probe);
  const release2 = queue.length > 0 ? Math.max(...queue.map((wait) => wait.to)) : Math.max(frozen.wall, 0);
  const work = other.wall - (release2 - probe.offset);
  if (work < ownWork * baseline.life) {
    return { kind: "wanted-result" };
  }
  if (queue.length > 0 || keepsOut(probe)) {
    return { kind: "held", evident: true };
  }
  return probe.frozenFor < patienceFor(baseline) ? { kind: "void" } : { kind: "held", evident: false };
}
function keepsOut(probe) {
  return heldWhileFrozen(probe).some((hold) => weightOf(hold) === 2);
}
function isFailure(ending) {
  switch (ending.kind) {
    case "exited":
      return ending.code !== 0;
    case "printed":
      return false;
    case "signaled":
    case "timed-out":
      return true;
  }
}

// action/src/judge/select-observations.ts
function roundsOf(observations, purpose) {
  return observations.flatMap(
    (each) => each.kind === "round" && each.purpose === purpose ? [each] : []
  );
}
function probesOf(observations, frozenCopies) {
  return observations.flatMap(
    (each) => each.kind === "probe" && (frozenCopies ?? each.frozenCopies) === each.frozenCopies ? [each] : []
  );
}

// action/src/judge/decide-alone.ts
var shortLife = milliseconds(300);
var leastPeersLimit = milliseconds(3e4);
function decideAlone(observations, settings) {
  const [warmUp] = roundsOf(observations, "warm-up");
  if (warmUp === void 0) {
    return { kind: "step", step: roundStep("warm-up", 1, settings.timeout) };
  }
  const failed = [warmUp, ...roundsOf(observations, "solo")].flatMap((round) => round.copies).find((run) => isFailure(run.ending));
  if (failed !== void 0) {
    return decideBroken(failed, observations, settings);
  }
  const unchecked = [warmUp, ...roundsOf(observations, "solo")].find(
    (round) => round.check?.passed === false
  );
  if (unchecked?.check !== void 0) {
    const errorLine = errorLineOf(unchecked.check.text);
    const verdict3 = {
      kind: "broken",
      serialShare: 0,
      failure: { kind: "check" },
      errorLine
    };
    return { kind: "verdict", verdict: verdict3 };
  }
  if (settings.until === "first-output" && warmUp.copies[0]?.firstOutput === void 0) {
    return brokenBecause({ kind: "silent" }, warmUp.copies[0]);
  }
  const solos = roundsOf(observations, "solo");
  const [first] = solos;
  if (first === void 0 || solos.length < 2 && lifeOf(first) < shortLife) {
    return { kind: "step", step: roundStep("solo", 1, settings.timeout) };
  }
  return void 0;
}
function decideBroken(failed, observations, settings) {
  const { ending } = failed;
  if (ending.kind === "timed-out") {
    return brokenBecause({ kind: "time-out", limit: ending.limit }, failed);
  }
  const [together] = roundsOf(observations, "screen");
  if (together === void 0) {
    const limit = milliseconds(Math.min(settings.timeout, leastPeersLimit));
    return { kind: "step", step: roundStep("screen", settings.copies, limit) };
  }
  if (together.copies.every((run) => !isFailure(run.ending))) {
    return brokenBecause({ kind: "needs-peers" }, failed);
  }
  return ending.kind === "signaled" ? brokenBecause({ kind: "signal", signal: ending.signal }, failed) : brokenBecause({ kind: "exit", code: ending.kind === "exited" ? ending.code : 0 }, failed);
}
function brokenBecause(failure, run) {
  const errorLine = errorLineOf(run?.errorText ?? "");
  return { kind: "verdict", verdict: { kind: "broken", serialShare: 0, failure, errorLine } };
}
function lifeOf({ copies }) {
  return milliseconds(Math.max(...copies.map((run) => run.wall - run.runQueue)));
}

// action/src/judge/baseline.ts
var cpuAllowance = 1.3;
var cpuSlack = 20;
function baselineOf(observations) {
  const solos = roundsOf(observations, "solo").flatMap((round) => round.copies);
  const cpu = milliseconds(Math.max(...solos.map((run) => run.cpu)));
  return {
    life: milliseconds(Math.max(1, median(solos.map((run) => run.wall - run.runQueue)))),
    cpu,
    ownStillness: milliseconds(Math.max(...solos.map((run) => stillness(run, cpu)))),
    longestWall: milliseconds(Math.max(...solos.map((run) => run.wall)))
  };
}
function stillness(run, soloCpu) {
  const work = Math.min(run.cpu, cpuAllowance * soloCpu + cpuSlack);
  return milliseconds(Math.max(0, run.wall - run.runQueue - work - run.diskSleep));
}

// action/src/judge/name-unrecorded.ts
import { isAbsolute, relative } from "node:path";
var lockKinds = {
  flock: "flock",
  posix: "posix-lock",
  ofd: "ofd-lock",
  lease: "lease"
};
function nameUnrecorded(probe, cwd) {
  const [standstill] = probe.standstills;
  if (standstill !== void 0) {
    const { at, path } = standstill;
    const kind = at === "flock" || at === "posix" || at === "ofd" ? lockKinds[at] : at;
    return { kind, path: nameFrom(cwd, path) };
  }
  const [temporary] = probe.temporary;
  if (temporary !== void 0) {
    const kind = temporary.isFolder ? "lock-folder" : "lock-file";
    return { kind, path: nameFrom(cwd, temporary.path) };
  }
  const [address] = probe.listening;
  return address === void 0 ? void 0 : { kind: "port", path: nameFrom(cwd, address) };
}
var leastLeases = 2;
function nameLease(probes, cwd) {
  const kept = probes.flatMap((probe) => probe.temporary);
  const [first] = kept.filter(
    ({ path }) => kept.filter((other) => other.path === path).length >= leastLeases
  );
  return first === void 0 ? void 0 : { kind: first.isFolder ? "lock-folder" : "lock-file", path: nameFrom(cwd, first.path) };
}
function nameFrom(cwd, path) {
  const inside = relative(cwd, path);
  const isOutside = inside.startsWith("..") || isAbsolute(inside) || !isAbsolute(path);
  return isOutside ? path : inside;
}

// action/src/judge/name-resource.ts
function nameHeld(probes, solos, cwd) {
  const held = probes.flatMap(waitsKept).at(-1) ?? probes.flatMap((probe) => recordsKept(probe, 1)).at(-1);
  if (held === void 0) {
    const resource = probes.map((probe) => nameUnrecorded(probe, cwd)).findLast(Boolean);
    return resource === void 0 ? {} : { resource };
  }
  return {
    resource: describe2(held.lock, cwd),
    holder: { copy: held.copy, pid: held.pid },
    ...profileOf(held.lock, solos)
  };
}
function waitsKept(probe) {
  return queuedBehind(probe).map((wait) => ({
    lock: wait,
    copy: wait.holderCopy ?? 1,
    pid: wait.holderPid
  }));
}
function recordsKept(probe, leastWeight) {
  return heldWhileFrozen(probe).filter((hold) => weightOf(hold) >= leastWeight).map((hold) => ({ lock: hold, copy: hold.copy, pid: hold.pid }));
}
function nameQueue(rounds, cwd) {
  const [wait] = rounds.flatMap((round) => round.waits).filter(({ holderCopy }) => holderCopy !== void 0).toSorted((one, other) => other.to - other.from - (one.to - one.from));
  return wait?.holderCopy === void 0 ? {} : { resource: describe2(wait, cwd), holder: { copy: wait.holderCopy, pid: wait.holderPid } };
}
function nameConflict(round, bad, errorLine, cwd) {
  const losers = new Set(bad.map((run) => run.copy));
  const held = round.holds.filter((hold2) => !losers.has(hold2.copy) && weightOf(hold2) > 0).toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const texts = [errorLine, ...bad.map((run) => run.errorText)];
  const named = held.find((hold2) => texts.some((text) => text.includes(hold2.path)));
  const hold = named ?? held.find((each) => each.access === "write");
  return hold === void 0 ? {} : { resource: describe2(hold, cwd), holder: { copy: hold.copy, pid: hold.pid } };
}
function nameRing(round, cwd) {
  const [wait] = round.waits.filter(({ copy }) => round.ring?.includes(copy));
  return wait === void 0 ? void 0 : describe2(wait, cwd);
}
function describe2(lock, cwd) {
  const sqlite = readSqliteRange(lock);
  return {
    kind: lockKinds[lock.mechanism],
    path: nameFrom(cwd, sqlite?.path ?? lock.path),
    ...sqlite === void 0 ? {} : { detail: sqlite.detail }
  };
}
function profileOf(lock, solos) {
  const shares = solos.flatMap((solo) => {
    const wall = solo.copies[0]?.wall ?? 0;
    return solo.holds.filter((hold) => hold.path === lock.path && hold.access === "write").map((hold) => ({ from: hold.from / wall, to: Math.min(1, hold.to / wall) }));
  });
  return shares.length === 0 ? {} : {
    holdProfile: {
      from: Math.min(...shares.map((share) => share.from)),
      to: Math.max(...shares.map((share) => share.to))
    }
  };
}

// action/src/judge/decide-failures.ts
var failingRounds = 2;
var mostRounds = 4;
function decideFailures(observations, settings) {
  const baseline = baselineOf(observations);
  const screens = roundsOf(observations, "screen");
  const again = {
    kind: "step",
    step: roundStep("screen", settings.copies, limitFor(settings.copies, baseline))
  };
  if (screens.length === 0) {
    return again;
  }
  const stuck = screens.find((round) => round.ring !== void 0);
  if (stuck?.ring !== void 0) {
    const resource = nameRing(stuck, settings.cwd);
    const deadlock = { kind: "deadlock", serialShare: 0, ring: stuck.ring };
    return { kind: "verdict", verdict: { ...deadlock, ...resource && { resource } } };
  }
  const damaged = screens.find((round) => round.check?.passed === false);
  if (damaged?.check !== void 0) {
    const errorLine = errorLineOf(damaged.check.text);
    return { kind: "verdict", verdict: { kind: "corrupted", serialShare: 0, errorLine } };
  }
  const known = new Set(
    ["warm-up", "solo"].flatMap((purpose) => roundsOf(observations, purpose)).flatMap((round) => round.copies).flatMap((run) => troubleLines(run.errorText))
  );
  const isBad = (run) => failsNewly(run, known);
  const failing = screens.filter((round) => round.copies.some(isBad));
  if (failing.length >= failingRounds) {
    return { kind: "verdict", verdict: conflictIn(failing, isBad, settings.cwd) };
  }
  if (failing.length === 1 && screens.length < mostRounds) {
    return again;
  }
  return decideUnfinished(screens);
}
function decideUnfinished(screens) {
  const unfinishedIn = (round) => round.copies.filter((run) => run.ending.kind === "timed-out");
  const unfinished = screens.map(unfinishedIn).reduce((worst, other) => other.length > worst.length ? other : worst);
  const [first] = unfinished;
  if (first?.ending.kind !== "timed-out") {
    return void 0;
  }
  const { limit } = first.ending;
  const reason = { kind: "round-timed-out", unfinished: unfinished.length, limit };
  return { kind: "verdict", verdict: { kind: "inconclusive", serialShare: 0, reason } };
}
function failsNewly(run, known) {
  if (run.ending.kind === "timed-out") {
    return false;
  }
  return isFailure(run.ending) || troubleLines(run.errorText).some((line) => !known.has(line));
}
function conflictIn(failing, isBad, cwd) {
  const round = failing.reduce(
    (worst, other) => other.copies.filter(isBad).length > worst.copies.filter(isBad).length ? other : worst
  );
  const bad = round.copies.filter(isBad);
  const text = bad.map((run) => errorLineOf(run.errorText)).find((line) => line !== "") ?? "";
  const named = nameConflict(round, bad, text, cwd);
  return {
    kind: "conflict",
    serialShare: 0,
    failed: bad.length,
    copies: round.copies.length,
    errorLine: text,
    failedAfter: milliseconds(Math.max(...bad.map((run) => run.wall))),
    ...named
  };
}

// action/src/judge/concurrent.ts
var earlyEnd = 0.3;
var leastLife = 100;
var oneLife = 1.3;
function concurrent(observations, baseline, serialShare) {
  const findings = probesOf(observations).map((probe) => judgeProbe(probe, baseline));
  const passedProbes = findings.filter((finding) => finding.kind === "passed").length;
  const waited = findings.some(
    (finding) => finding.kind === "wanted-result" || finding.kind === "held"
  );
  const screens = roundsOf(observations, "screen");
  const note = noteHandedOver(screens, baseline) ?? (waited ? noteShared(screens, baseline) : void 0);
  return { kind: "concurrent", serialShare, passedProbes, ...note === void 0 ? {} : { note } };
}
function noteHandedOver(screens, { life }) {
  const early = screens.map(
    ({ copies }) => copies.filter(({ ending }) => ending.kind === "exited" && ending.code === 0).map((run) => run.wall - run.runQueue).filter((own) => own < earlyEnd * life)
  );
  const [first] = screens;
  if (first === void 0 || life < leastLife || early.some((ends) => ends.length === 0))
    return void 0;
  return {
    kind: "single-instance",
    early: Math.min(...early.map((ends) => ends.length)),
    copies: first.copies.length,
    after: Math.max(...early.flat()) / life
  };
}
function noteShared(screens, { life }) {
  const makespans = screens.map(
    ({ copies: copies2 }) => Math.max(...copies2.map((run) => run.wall - run.runQueue))
  );
  const lives = median(makespans) / life;
  const copies = screens[0]?.copies.length ?? 0;
  return lives <= oneLife ? { kind: "single-flight", copies, lives } : void 0;
}

// action/src/judge/serial-share.ts
function queueingOf(round, baseline) {
  const waits = round.copies.map((run) => Math.max(0, stillness(run, baseline.cpu) - baseline.ownStillness)).toSorted((one, other) => one - other).map(milliseconds);
  const excess = waits.at(-1) ?? milliseconds(0);
  const others = Math.max(1, round.copies.length - 1);
  return { share: excess / (others * baseline.life), excess, waits };
}
function stepsOf(round, { life }) {
  const finished = round.copies.map((run) => run.wall - run.runQueue).toSorted((one, other) => one - other);
  return ((finished.at(-1) ?? Number.NaN) - (finished[1] ?? Number.NaN)) / ((finished.length - 2) * life);
}
function slopeOf(many, two, baseline) {
  const makespan = (round) => Math.max(...round.copies.map((run) => run.wall - run.runQueue));
  const more = Math.max(1, many.copies.length - two.copies.length);
  return (makespan(many) - makespan(two)) / (more * baseline.life);
}

// action/src/judge/explain-extra-time.ts
var worthTelling = 0.5;
function explainExtraTime(observations, baseline, serialShare) {
  const rounds = [...roundsOf(observations, "screen"), ...roundsOf(observations, "repeat")];
  const runs = rounds.flatMap((round) => round.copies);
  const extra = milliseconds(
    median(rounds.map((round) => queueingOf(round, baseline).waits[0] ?? 0))
  );
  if (extra < worthTelling * baseline.life) {
    return concurrent(observations, baseline, serialShare);
  }
  return { kind: "slower", serialShare, spentOn: spentOn(runs, extra, baseline), extra };
}
function spentOn(runs, extra, { cpu }) {
  const computed = median(runs.map((run) => run.cpu - cpu + run.runQueue));
  if (computed > extra / 2) return "cpu";
  return median(runs.map((run) => run.diskSleep)) > extra / 2 ? "io" : "unknown";
}

// action/src/judge/growth.ts
var leastSlope = 0.1;
function growthOf(observations, { copies }, baseline) {
  const screens = roundsOf(observations, "screen");
  const many = screens.at(-1);
  if (copies <= 2 || many === void 0) return "grows";
  if (screens.every((round) => stepsOf(round, baseline) >= leastSlope)) return "grows";
  const [pair] = roundsOf(observations, "pair");
  if (pair === void 0) return "unknown";
  return slopeOf(many, pair, baseline) >= leastSlope ? "grows" : "constant";
}

// action/src/judge/serialized.ts
var worthTelling2 = 30;
function serializedByCopy(observations, baseline, cwd, serialShare) {
  const probes = probesOf(observations).filter(
    (probe) => judgeProbe(probe, baseline).kind === "held"
  );
  const named = nameHeld(probes, roundsOf(observations, "solo"), cwd);
  const seen = named.resource === void 0 ? nameQueue(roundsOf(observations, "screen"), cwd) : {};
  const stalled = probes.at(-1)?.frozenFor;
  return {
    kind: "serialized",
    by: "copy",
    serialShare,
    waits: waitsOf(observations, baseline),
    ...seen,
    ...named,
    ...named.holder === void 0 ? holderOf(probes) : {},
    ...stalled === void 0 ? {} : { stalledFor: stalled }
  };
}
function serializedByOthers(observations, baseline, cwd, serialShare) {
  const waits = waitsOf(observations, baseline);
  const shared = { kind: "serialized", serialShare, waits };
  const named = nameQueue(roundsOf(observations, "screen"), cwd);
  if (named.resource !== void 0) return { ...shared, by: "copy", ...named };
  const resource = nameLease(probesOf(observations, 1), cwd);
  return resource === void 0 ? { ...shared, by: "third-party" } : { ...shared, by: "lease", resource };
}
function holderOf(probes) {
  const run = probes.at(-1)?.frozen;
  return run === void 0 ? {} : { holder: { copy: run.copy, pid: run.pid } };
}
function waitsOf(observations, baseline) {
  const [round] = roundsOf(observations, "screen");
  const waits = round === void 0 ? [] : queueingOf(round, baseline).waits;
  return waits.filter((wait) => wait >= worthTelling2);
}

// action/src/judge/decide-unheld.ts
var thirdPartyRounds = 5;
var thirdPartyExcess = 60;
var triesTogether = 2;
function decideUnheld(observations, settings, baseline) {
  const rounds = [...roundsOf(observations, "screen"), ...roundsOf(observations, "repeat")].map(
    (round) => queueingOf(round, baseline)
  );
  const share = median(rounds.map((queueing) => queueing.share));
  const queues = rounds.every(
    (queueing) => queueing.share >= settings.threshold && queueing.excess >= thirdPartyExcess
  );
  if (!queues) return verdict(explainExtraTime(observations, baseline, share));
  const repeats = roundsOf(observations, "repeat").length;
  if (roundsOf(observations, "solo").length < soloRuns + repeats) {
    return { kind: "step", step: roundStep("solo", 1, settings.timeout) };
  }
  const growth = growthOf(observations, settings, baseline);
  if (growth === "unknown") {
    return { kind: "step", step: roundStep("pair", 2, limitFor(2, baseline)) };
  }
  if (growth === "constant") return verdict(explainExtraTime(observations, baseline, share));
  const together = decideTogether(observations, settings, baseline, share);
  if (together !== void 0) return together;
  if (repeats < thirdPartyRounds) {
    const limit = limitFor(settings.copies, baseline);
    return { kind: "step", step: roundStep("repeat", settings.copies, limit) };
  }
  return verdict(serializedByOthers(observations, baseline, settings.cwd, share));
}
function decideTogether(observations, settings, baseline, share) {
  for (let frozen = 2; frozen < settings.copies; frozen++) {
    const findings = probesOf(observations, frozen).map((probe) => judgeProbe(probe, baseline));
    const held = findings.filter((finding) => finding.kind === "held").length;
    if (held === triesTogether) {
      const named = serializedByCopy(observations, baseline, settings.cwd, share);
      return verdict({ ...named, capacity: frozen });
    }
    if (held === findings.length && findings.length < triesTogether) {
      return { kind: "step", step: probeStep(frozen, findings.length, settings, baseline) };
    }
  }
  return void 0;
}
function verdict(reached) {
  return { kind: "verdict", verdict: reached };
}

// action/src/judge/decide-queue.ts
var quietRounds = 2;
var leastExcess = 30;
var quietPart = 0.8;
var heldProbes = 2;
function decideQueue(observations, settings) {
  const baseline = baselineOf(observations);
  const share = shareOf(observations, baseline, settings);
  if (isQuiet(observations, baseline, settings)) {
    return roundsOf(observations, "screen").length < quietRounds ? step(roundStep("screen", settings.copies, limitFor(settings.copies, baseline))) : verdict2(concurrent(observations, baseline, share));
  }
  return decideSuspicion(observations, settings, baseline, share);
}
function decideSuspicion(observations, settings, baseline, share) {
  const findings = probesOf(observations, 1).map((probe) => judgeProbe(probe, baseline));
  const held = findings.filter((finding) => finding.kind === "held");
  const passed = findings.filter((finding) => finding.kind === "passed").length;
  if (held.some((finding) => finding.evident)) {
    return decideSlope(observations, settings, baseline, share);
  }
  if ((held.length > 0 || passed >= 2) && roundsOf(observations, "solo").length < soloRuns) {
    return step(roundStep("solo", 1, settings.timeout));
  }
  if (held.length >= heldProbes) {
    return decideSlope(observations, settings, baseline, share);
  }
  if (findings.length < mostProbes && passed < enoughPasses(share)) {
    return step(probeStep(1, findings.length, settings, baseline));
  }
  return decideUnheld(observations, settings, baseline);
}
function decideSlope(observations, settings, baseline, share) {
  const growth = growthOf(observations, settings, baseline);
  if (growth === "unknown") return step(roundStep("pair", 2, limitFor(2, baseline)));
  return verdict2(
    growth === "grows" ? serializedByCopy(observations, baseline, settings.cwd, share) : explainExtraTime(observations, baseline, share)
  );
}
function shareOf(observations, baseline, { until }) {
  const rounds = roundsOf(observations, "screen");
  const share = median(rounds.map((round) => queueingOf(round, baseline).share));
  return until === "first-output" ? Math.min(1, share) : share;
}
function isQuiet(observations, baseline, { threshold }) {
  return roundsOf(observations, "screen").map((round) => queueingOf(round, baseline)).every(({ share, excess }) => share < quietPart * threshold || excess < leastExcess);
}
function enoughPasses(share) {
  if (share >= 0.6) {
    return 3;
  }
  return share >= 0.35 ? 5 : mostProbes;
}
function step(next) {
  return { kind: "step", step: next };
}
function verdict2(reached) {
  return { kind: "verdict", verdict: reached };
}

// action/src/judge/decide.ts
function decide(observations, settings) {
  return decideAlone(observations, settings) ?? decideFailures(observations, settings) ?? decideQueue(observations, settings);
}

// action/src/judge/find-disagreements.ts
function findDisagreements({ expected, skipped }, verdict3, location) {
  if (expected === void 0 || skipped !== void 0) {
    return [];
  }
  const found = [];
  if (verdict3.kind !== expected.verdict) {
    found.push({ message: `Expected the verdict ${expected.verdict}, got ${verdict3.kind}.` });
  }
  const { path } = "resource" in verdict3 && verdict3.resource || { path: void 0 };
  if (expected.resource !== void 0 && expected.resource !== path) {
    const got = path === void 0 ? "none" : path;
    found.push({ message: `Expected the resource ${expected.resource}, got ${got}.` });
  }
  return [...found, ...findingsMissed(expected.findings, location)];
}
function findingsMissed(expected, location) {
  if (expected === void 0) {
    return [];
  }
  const got = location.kind === "found" ? [location.openedAt, ...location.others] : [];
  const missed = expected.filter(
    ({ messageId, at }) => !got.some((each) => each.messageId === messageId && each.sourceLine.includes(at))
  ).map(({ messageId, at }) => ({
    message: `Expected the rule to report ${messageId} at \`${at}\`, it did not.`
  }));
  const extra = got.filter(
    (each) => !expected.some(
      ({ messageId, at }) => each.messageId === messageId && each.sourceLine.includes(at)
    )
  ).map(({ messageId, line }) => ({
    message: `Expected no report of the rule there, got ${messageId} in line ${line}.`
  }));
  return [...missed, ...extra];
}

// action/src/locate/locate.ts
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";

// action/src/locate/rank-findings.ts
var underway = /* @__PURE__ */ new Set(["transactionHeldAcross"]);
function rankFindings(findings) {
  const rank = ({ messageId }) => underway.has(messageId) ? 1 : 0;
  return [...findings].sort((left, right) => rank(left) - rank(right));
}

// action/src/locate/locate.ts
async function locate(subject) {
  if (subject.sources.length === 0) {
    return { kind: "silent", because: "no source file of this command is known" };
  }
  const readings = [];
  for (const file of subject.sources) {
    readings.push(await readSource(file));
  }
  const findings = readings.flatMap((reading) => reading.kind === "read" ? reading.findings : []);
  const [openedAt, ...others] = rankFindings(findings);
  return openedAt === void 0 ? { kind: "silent", because: whySilent(subject.sources, readings) } : { kind: "found", openedAt, others };
}
var scripts = /* @__PURE__ */ new Set([".cjs", ".cts", ".js", ".jsx", ".mjs", ".mts", ".ts"]);
async function readSource(file) {
  const extension = extname(file);
  if (extension === ".py") return { kind: "unread", because: "Python sources are not read yet" };
  if (!scripts.has(extension)) {
    const because = `only JavaScript and TypeScript are read, and ${basename(file)} is neither`;
    return { kind: "unread", because };
  }
  const text = await readFile(file, "utf8").catch(withoutPath);
  if (typeof text !== "string") {
    return { kind: "unread", because: `${basename(file)} cannot be read: ${text.reason}` };
  }
  const { lintSource } = await import("./lint-source-EMP2NBGK.js");
  return lintSource(file, text);
}
function withoutPath(error) {
  return { reason: error.message.replace(/^[A-Z]+: /, "").replace(/, .*/s, "") };
}
function whySilent(sources, readings) {
  const reasons = readings.flatMap((each) => each.kind === "unread" ? [each.because] : []);
  if (reasons.length > 0) return [...new Set(reasons)].join("; ");
  return `the rule reports nothing in ${sources.map((file) => basename(file)).join(", ")}`;
}

// action/src/refusal.ts
function refusalOf(error) {
  if (!(error instanceof Error)) return void 0;
  if ("syscall" in error && "code" in error) return error.message;
  const cause2 = refusalOf(error.cause);
  return cause2 === void 0 ? void 0 : `${error.message.replace(/\.$/, "")}: ${cause2}`;
}

// action/src/measure.ts
async function* measure(subjects, settings, surroundings) {
  const machine = {
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
    os: `${type()} ${release()}`,
    node: process.version
  };
  const reports = [];
  for (const subject of subjects) {
    reports.push(yield* measureSubject(subject, settings, surroundings));
  }
  const tool = { name: "lockjam", version: surroundings.toolVersion };
  return { schemaVersion: 1, tool, machine, subjects: reports };
}
async function* measureSubject(subject, settings, surroundings) {
  const { name, command } = subject;
  yield { kind: "subject-started", name, command };
  const startedAt = now();
  const left = new AbortController();
  const signal = AbortSignal.any([surroundings.signal, left.signal]);
  const told = new EventEmitter();
  const events = on(told, "event", { close: ["end"] });
  const work = observe(subject, settings, { ...surroundings, signal }, (event) => {
    told.emit("event", event);
  }).finally(() => told.emit("end"));
  try {
    for await (const [event] of events) {
      yield event;
    }
    const outcome = await work.catch(asRefusal);
    const report = await tell(subject, outcome, milliseconds(now() - startedAt));
    yield { kind: "subject-ended", name, report };
    return report;
  } finally {
    left.abort();
    await work.catch(() => void 0);
  }
}
function asRefusal(error) {
  const because = refusalOf(error);
  if (because === void 0) throw error;
  const failure = { kind: "refused", because };
  return { verdict: { kind: "broken", serialShare: 0, failure, errorLine: "" }, observations: [] };
}
async function observe(subject, settings, surroundings, emit) {
  var _stack = [];
  try {
    const observations = [];
    if (subject.skipped !== void 0) {
      const reason = { kind: "skipped", because: subject.skipped };
      return { verdict: { kind: "inconclusive", serialShare: 0, reason }, observations };
    }
    const engine = __using(_stack, await createEngine({
      subject,
      until: settings.until,
      evidence: chooseEvidence(process.platform),
      clock: now,
      environment: surroundings.environment,
      runMark: randomUUID(),
      watchdog: startWatchdog(watchdogFile()),
      signal: surroundings.signal,
      emit
    }), true);
    for (; ; ) {
      const next = decide(observations, { ...settings, cwd: subject.cwd });
      if (next.kind === "verdict") {
        return { verdict: next.verdict, observations };
      }
      observations.push(await engine.perform(next.step));
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function tell(subject, { verdict: verdict3, observations }, elapsed) {
  const location = await locate(subject);
  return {
    name: subject.name,
    command: subject.command,
    cwd: subject.cwd,
    verdict: verdict3,
    ...subject.expected === void 0 ? {} : { expected: subject.expected },
    disagreements: findDisagreements(subject, verdict3, location),
    location,
    rounds: observations.filter((observation) => observation.kind === "round"),
    probes: observations.filter((observation) => observation.kind === "probe"),
    elapsed
  };
}
function now() {
  return milliseconds(performance.now());
}
function watchdogFile() {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./watchdog.${extension}`, import.meta.url);
}

export {
  measure
};
