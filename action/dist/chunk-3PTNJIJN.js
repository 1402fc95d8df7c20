import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  PathsBusy,
  ProcessTree,
  chooseEvidence,
  claimPaths,
  endMarked,
  endTree,
  runVariable,
  setAside,
  signalGroup,
  signalProcess
} from "./chunk-R2VSGME4.js";
import {
  milliseconds,
  pid
} from "./chunk-Q3KYIBEF.js";
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
import { mkdir, mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";

// action/src/engine/run-probe.ts
import { setTimeout as delay4 } from "node:timers/promises";

// action/src/engine/end-copies.ts
import { setImmediate, setTimeout as delay } from "node:timers/promises";
var pipeDelay = 10;
function endCopies(context, copies) {
  for (const copy of copies) {
    endTree(copy.tree, context.evidence);
    context.watchdog.tell({ kind: "group-ended", group: copy.tree.root });
  }
}
async function settle() {
  await delay(pipeDelay);
  await setImmediate();
  await setImmediate();
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

// action/src/engine/standing-copy.ts
var lookEvery = 40;
var StandingCopy = class {
  #evidence;
  #copy;
  #familiar;
  #at;
  #since = 0;
  #nextLook = 0;
  constructor(evidence, copy, familiar) {
    this.#evidence = evidence;
    this.#copy = copy;
    this.#familiar = new Set(familiar);
  }
  /** How long it has stood at the same thing, in milliseconds; 0 when it stands at none. */
  standsFor(now2) {
    if (now2 >= this.#nextLook) {
      this.#nextLook = now2 + lookEvery;
      const at = this.#look();
      if (at !== this.#at) {
        this.#at = at;
        this.#since = now2;
      }
    }
    return this.#at === void 0 ? 0 : now2 - this.#since;
  }
  #look() {
    return this.#copy.tree.pids().flatMap((pid2) => this.#evidence.standstills(pid2)).filter(({ at, path }) => (at === "semaphore" || at === "fifo") && !this.#familiar.has(path)).map(({ at, path }) => `${at} ${path}`)[0];
  }
};

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
  const failed = new Promise((resolve) => child.once("error", resolve));
  if (child.pid === void 0) {
    throw new Error(`Copy ${number} could not be started.`, { cause: await failed });
  }
  const channel = child.stdio[3];
  channel.on("error", () => void 0);
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
import { dirname, join } from "node:path";
var deepest = 3;
var mostNames = 5e3;
var passedOver = /* @__PURE__ */ new Set([".git", ".hg", "__pycache__", "node_modules"]);
function placesOf({ cwd, state }, folder) {
  return [.../* @__PURE__ */ new Set([cwd, folder, ...state.map((path) => dirname(path))])];
}
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

// action/src/engine/find-standoff.ts
var lookEvery2 = 250;
var StandoffFinder = class {
  #copies;
  #locks;
  #stuckFor;
  #seen = "";
  #since = 0;
  #nextLook = 0;
  constructor(copies, locks, stuckFor) {
    this.#copies = copies;
    this.#locks = locks;
    this.#stuckFor = stuckFor;
  }
  /** The copies of the ring, once it has lasted long enough; to be asked after each look at the table. */
  look(now2) {
    if (now2 < this.#nextLook) return void 0;
    this.#nextLook = now2 + lookEvery2;
    const live = this.#copies.filter((copy) => !copy.hasExited());
    const waits = live.flatMap((copy) => this.#waitsOf(copy, live));
    const isAll = live.every(({ number }) => waits.some(({ copy }) => copy === number));
    const ring = isAll && live.length > 1 ? findRing(waits) : void 0;
    const seen = ring === void 0 ? "" : `${JSON.stringify(waits)} ${this.#locks.fingerprint()}`;
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#since = now2;
    }
    return now2 - this.#since >= this.#stuckFor ? ring : void 0;
  }
  #waitsOf(copy, live) {
    return live.flatMap((holder) => {
      if (holder === copy) return [];
      const path = this.#locks.keptOutOf(copy, holder) ?? this.#locks.keptFromMore(copy, holder);
      return path === void 0 ? [] : [{ copy: copy.number, holder: holder.number, path }];
    });
  }
};

// action/src/engine/lost-to-queue.ts
function lostToQueue(queued, passed) {
  return milliseconds(Math.max(0, Math.min(queued, passed)));
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
          const path = this.#paths.get(record.file) ?? `inode ${record.file}`;
          current.push({ copy: copy.number, holder: holderCopy?.number, path });
        }
      }
    }
    return current;
  }
  /**
   * What a copy is kept out of by another by a record without a line in the kernel, as pollers are: at the
   * last look the other had a write record on a file that the copy has open, and it had none. Says
   * nothing when there is no such file.
   */
  keptOutOf(copy, holder) {
    const kept = this.#filesLockedBy(holder, "write");
    if (kept.size === 0) return void 0;
    const own = this.#filesLockedBy(copy, "write");
    return copy.tree.pids().flatMap((pid2) => this.#evidence.openFiles(pid2)).find(({ file }) => kept.has(file) && !own.has(file))?.path;
  }
  /**
   * The file on which a copy has a write record and may want more, which another keeps from it by a read
   * record, as a reader of an SQLite database does. Says nothing when there is none.
   */
  keptFromMore(copy, holder) {
    const read = this.#filesLockedBy(holder, "read");
    const file = [...this.#filesLockedBy(copy, "write")].find((each) => read.has(each));
    return file === void 0 ? void 0 : this.#paths.get(file) ?? `inode ${file}`;
  }
  /** A text that changes whenever a record came or went between two looks. */
  fingerprint() {
    return this.#sightings.filter(({ lastLook, record }) => lastLook === this.#looks && record.blockedBy === void 0).map(({ record, from }) => `${record.pid} ${record.file} ${record.start} ${from}`).join(", ");
  }
  #filesLockedBy(copy, access) {
    return new Set(
      this.#sightings.filter(
        ({ lastLook, record }) => lastLook === this.#looks && record.blockedBy === void 0
      ).filter((sighting) => sighting.copy === copy && sighting.record.access === access).map(({ record }) => record.file)
    );
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

// action/src/engine/observe-traces.ts
import { statSync } from "node:fs";
var listingPart = 0.02;
var waitPart = 0.05;
var mostTraces = 4096;
var TraceObserver = class {
  #evidence;
  #copies;
  #places;
  #clock;
  #before;
  #sightings = [];
  #latest = /* @__PURE__ */ new Map();
  #looks = 0;
  #nextLook = 0;
  #listings = 0;
  #nextListing = 0;
  constructor({ evidence, clock }, copies, places) {
    this.#evidence = evidence;
    this.#clock = clock;
    this.#copies = copies;
    this.#places = places;
    this.#before = listNames(places);
  }
  /** Looks once at what the copies do, unless the last look is recent; `at` counts from the release. */
  lookAtCopies(at) {
    if (at < this.#nextLook) return;
    this.#nextLook = at + at * waitPart;
    this.#looks++;
    for (const { number: copy, tree } of this.#copies) {
      for (const pid2 of tree.pids()) {
        for (const { at: kind, path } of this.#evidence.standstills(pid2)) {
          if (kind === "semaphore" || kind === "fifo" || kind === "socket") {
            this.#remember({ kind, path, copy, from: at }, "", this.#looks);
          }
        }
        for (const path of this.#evidence.listening(pid2)) {
          this.#remember({ kind: "port", path, copy, from: at }, "", this.#looks);
        }
      }
    }
  }
  /** Looks once at the places, unless looking has cost too much of the time lately. */
  lookAtPlaces(at) {
    const startedAt = this.#clock();
    if (startedAt < this.#nextListing) return;
    this.#listings++;
    for (const [path, isFolder] of listNames(this.#places)) {
      if (this.#before.has(path)) continue;
      const kind = isFolder ? "lock-folder" : "lock-file";
      this.#remember({ kind, path, from: at }, incarnationOf(path), this.#listings);
    }
    const now2 = this.#clock();
    this.#nextListing = now2 + (now2 - startedAt) / listingPart;
  }
  traces() {
    return this.#sightings.map(({ trace, to }) => ({ ...trace, to }));
  }
  #remember(trace, incarnation, look) {
    const key = `${trace.kind} ${trace.copy ?? ""} ${trace.path} ${incarnation}`;
    const known = this.#latest.get(key);
    if (known !== void 0 && known.lastLook >= look - 1) {
      known.to = trace.from;
      known.lastLook = look;
      return;
    }
    if (this.#sightings.length >= mostTraces) return;
    const sighting = { trace, to: trace.from, lastLook: look };
    this.#sightings.push(sighting);
    this.#latest.set(key, sighting);
  }
};
function incarnationOf(path) {
  const { ino, birthtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {
    ino: 0,
    birthtimeMs: 0
  };
  return `${ino} ${birthtimeMs}`;
}

// action/src/engine/refuse-foreign.ts
function refuseForeign(pids) {
  for (const pid2 of pids) {
    const cause2 = refusalToSignal(pid2);
    if (cause2 !== void 0) {
      throw new Error(
        `Process ${pid2} of the program runs with the rights of another user, so it can neither be stopped nor ended.`,
        { cause: cause2 }
      );
    }
  }
}
function refusalToSignal(pid2) {
  try {
    process.kill(pid2, 0);
    return void 0;
  } catch (error) {
    return error.code === "EPERM" ? error : void 0;
  }
}

// action/src/engine/tell-waits.ts
var lineLasts = 150;
var recordLasts = 500;
var recordLookEvery = 250;
var WaitTeller = class {
  #context;
  #copies;
  #locks;
  #since = /* @__PURE__ */ new Map();
  #told = /* @__PURE__ */ new Map();
  #behind = [];
  #nextLook = 0;
  constructor(context, copies, locks) {
    this.#context = context;
    this.#copies = copies;
    this.#locks = locks;
  }
  /** To be called after every look at the lock table, with the waits of that moment. */
  follow(inLine) {
    const now2 = this.#context.clock();
    const waits = [
      ...inLine.filter(({ copy, holder }) => copy !== holder).map((wait) => ({ ...wait, isSure: true })),
      ...this.#byRecord(now2)
    ];
    const keys = new Set(waits.map(keyOf2));
    for (const key of this.#since.keys()) if (!keys.has(key)) this.#since.delete(key);
    for (const wait of waits) this.#since.set(keyOf2(wait), this.#since.get(keyOf2(wait)) ?? now2);
    for (const { number } of this.#copies) this.#tell(number, waits, now2);
  }
  #tell(copy, waits, now2) {
    const before = this.#told.get(copy);
    const own = waits.filter((wait) => wait.copy === copy);
    const lasting = own.find(
      (wait) => now2 - (this.#since.get(keyOf2(wait)) ?? now2) > (wait.isSure ? lineLasts : recordLasts)
    );
    const { name } = this.#context.subject;
    if (lasting !== void 0 && (before === void 0 || keyOf2(before) !== keyOf2(lasting))) {
      const { holder, path, isSure } = lasting;
      this.#told.set(copy, lasting);
      const event = { kind: "copy-waiting", name, copy, path, isSure };
      this.#context.emit(holder === void 0 ? event : { ...event, holder });
    } else if (before !== void 0 && own.length === 0) {
      this.#told.delete(copy);
      this.#context.emit({ kind: "copy-went-on", name, copy });
    }
  }
  #byRecord(now2) {
    if (now2 < this.#nextLook) return this.#behind;
    this.#nextLook = now2 + recordLookEvery;
    const live = this.#copies.filter((copy) => !copy.hasExited());
    this.#behind = live.flatMap(
      (copy) => live.flatMap((holder) => {
        const path = copy === holder ? void 0 : this.#locks.keptOutOf(copy, holder);
        return path === void 0 ? [] : [{ copy: copy.number, holder: holder.number, path, isSure: false }];
      })
    );
    return this.#behind;
  }
};
function keyOf2({ copy, holder, path }) {
  return `${copy} ${holder ?? ""} ${path}`;
}

// action/src/engine/watch-copies.ts
var lookEvery3 = milliseconds(20);
var fullLookEvery = 10;
var startUpLooks = 10;
var lockLookEvery = 2;
var traceLookEvery = 5;
var ringLasts = milliseconds(250);
function watchCopies(context, copies, places = [], stuckFor) {
  const ended = new AbortController();
  let onRing = () => void 0;
  let onFailure = () => void 0;
  let failure;
  const ring = new Promise((resolve, reject) => {
    onRing = resolve;
    onFailure = reject;
  });
  ring.catch(() => void 0);
  const watcher = createWatcher(context, copies, onRing, stuckFor);
  const traces = new TraceObserver(context, copies, places);
  const elapsed = () => copies[0]?.elapsed() ?? milliseconds(0);
  const loop = (async () => {
    for (let tick = 0; !ended.signal.aborted; tick++) {
      watcher.consume(tick < startUpLooks || tick % fullLookEvery === 0);
      if (tick % lockLookEvery === 0) {
        watcher.lookAtLocks();
        if (places.length > 0) traces.lookAtPlaces(elapsed());
      }
      if (tick % traceLookEvery === 0) {
        traces.lookAtCopies(elapsed());
      }
      await delay3(lookEvery3, void 0, { signal: ended.signal }).catch(() => void 0);
    }
  })();
  const over = loop.catch((error) => {
    failure = { error };
    onFailure(error);
  });
  return {
    locks: watcher.locks,
    traces,
    ring,
    lookNow() {
      if (failure !== void 0) throw failure.error;
      return watcher.lookAtLocks();
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
      try {
        await over;
        watcher.consume(false);
      } finally {
        watcher[Symbol.dispose]();
      }
    }
  };
}
function createWatcher(context, copies, onRing, stuckFor) {
  const { evidence, clock } = context;
  const locks = new LockObserver(evidence, copies);
  const teller = new WaitTeller(context, copies, locks);
  const meters = copies.map((copy) => ({ copy, meter: evidence.meter() }));
  const queued = /* @__PURE__ */ new Map();
  const standoffs = stuckFor === void 0 ? void 0 : new StandoffFinder(copies, locks, stuckFor);
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
          refuseForeign(copy.tree.pids());
        }
        const { cpu, runQueue } = meter.read(copy.tree.pids(), full);
        copy.spent.cpu = cpu;
        copy.spent.runQueue += lostToQueue(runQueue - (queued.get(copy) ?? 0), passed);
        queued.set(copy, runQueue);
        const onDisk = evidence.identify(copy.tree.root)?.state === "D";
        copy.spent.diskSleep += onDisk ? passed : 0;
      }
    },
    lookAtLocks() {
      const waits = locks.look(copies[0]?.elapsed() ?? milliseconds(0));
      teller.follow(waits);
      const standoff = standoffs?.look(clock());
      if (standoff !== void 0) onRing(standoff);
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
var lookEvery4 = milliseconds(10);
var queuedLasts = milliseconds(80);
var standingLasts = milliseconds(250);
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
    const places = placesOf(subject, folder);
    const before = listNames(places);
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
    const names = listNames(places);
    const offset = one.elapsed();
    two.release();
    const outcome = await tryToFinish(context, step2, watch, two);
    const traces = outcome === "stalled" ? lookAround(context, one, two) : {};
    const frozenFor = milliseconds(clock() - frozenAt);
    const thawedAt = two.elapsed();
    for (const copy of frozenOnes) {
      thaw(copy.tree, evidence);
      emit({ kind: "copy-thawed", name: subject.name, copy: copy.number, at: one.elapsed() });
    }
    const all = Promise.all(copies.map((copy) => copy.exited));
    await withLimit(Promise.race([all, watch.ring]), step2.limit, context.signal);
    await settle();
    const temporary = temporaryPaths(before, names, listNames(places));
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
async function reach({ signal, until }, copy, step2) {
  if (until === "first-output") {
    await withLimit(copy.printed, step2.limit, signal);
  }
  const origin = until === "first-output" ? copy.elapsed() : 0;
  const own = () => copy.elapsed() - origin - copy.spent.runQueue;
  while (!copy.hasExited() && own() < step2.freezeAt && copy.elapsed() < step2.limit) {
    signal.throwIfAborted();
    await delay4(Math.min(lookEvery4, Math.max(1, step2.freezeAt - own())));
  }
}
async function tryToFinish(context, step2, watch, copy) {
  const { signal, until, clock } = context;
  let queuedSince;
  const standing = new StandingCopy(context.evidence, copy, step2.familiar ?? []);
  for (; ; ) {
    signal.throwIfAborted();
    if (copy.hasExited() || until === "first-output" && copy.hasPrinted()) {
      return "passed";
    }
    const queued = watch.lookNow().some((wait) => wait.copy === copy.number && wait.holder !== void 0);
    queuedSince = queued ? queuedSince ?? clock() : void 0;
    const queuedFor = queuedSince === void 0 ? 0 : clock() - queuedSince;
    const stoodFor = standing.standsFor(clock());
    if (queuedFor > queuedLasts || stoodFor > standingLasts) return "stalled";
    if (copy.elapsed() - copy.spent.runQueue > step2.patience) {
      return "stalled";
    }
    await delay4(lookEvery4);
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

// action/src/engine/test-holder.ts
import { once as once2 } from "node:events";
import { setTimeout as delay5 } from "node:timers/promises";
var lookEvery5 = 20;
async function testHolder(context, step2, round) {
  const { over, copies, isDone } = round;
  await Promise.race([round.firstDone, abortOf(over)]);
  await delay5(step2.after, void 0, { signal: over }).catch(() => void 0);
  while (!over.aborted) {
    const found = findHolder(round);
    if (found !== void 0) return await freezeHolder(context, step2, round, found);
    if (copies.every(isDone)) return void 0;
    await delay5(lookEvery5, void 0, { signal: over }).catch(() => void 0);
  }
  return void 0;
}
function abortOf(signal) {
  return signal.aborted ? Promise.resolve() : once2(signal, "abort");
}
function findHolder({ copies, watch, isDone }) {
  const live = copies.filter((copy) => !copy.hasExited());
  const waits = watch.lookNow();
  const found = live.map((holder) => ({
    holder,
    behind: live.filter(
      (copy) => copy !== holder && !isDone(copy) && (waits.some((wait) => wait.copy === copy.number && wait.holder === holder.number) || watch.locks.keptOutOf(copy, holder) !== void 0)
    )
  }));
  const [best] = found.toSorted((one, other) => other.behind.length - one.behind.length);
  return best === void 0 || best.behind.length === 0 ? void 0 : best;
}
async function freezeHolder({ evidence, emit, subject }, { freezeFor, sendsHome }, { over, isDone }, { holder, behind }) {
  const told = { name: subject.name, copy: holder.number };
  await freeze(holder.tree, evidence);
  const at = holder.elapsed();
  emit({ kind: "copy-frozen", ...told, at });
  await delay5(freezeFor, void 0, { signal: over }).catch(() => void 0);
  const passed = behind.filter((copy) => isDone(copy)).map(({ number }) => number);
  thaw(holder.tree, evidence);
  emit({ kind: "copy-thawed", ...told, at: holder.elapsed() });
  const home = sendsHome && passed.length === 0 ? behind.filter((copy) => !isDone(copy)) : [];
  return {
    copy: holder.number,
    at,
    lasted: freezeFor,
    behind: behind.map(({ number }) => number),
    passed,
    sentHome: home.map(({ number }) => number)
  };
}

// action/src/engine/run-round.ts
async function runRound(context, step2, folder) {
  const copies = await startCopies(context, step2.copies, folder);
  try {
    return await watchRound(context, step2, copies, placesOf(context.subject, folder));
  } finally {
    endCopies(context, copies);
  }
}
async function watchRound(context, step2, copies, places) {
  var _stack = [];
  try {
    const watch = __using(_stack, watchCopies(context, copies, places, step2.stuckFor), true);
    const runs = /* @__PURE__ */ new Map();
    const home = /* @__PURE__ */ new Set();
    const done = copies.map(async (copy) => {
      await (context.until === "exit" ? copy.exited : copy.printed);
      await settle();
      if (home.has(copy.number)) return;
      const run = copy.describe({ kind: "printed" });
      runs.set(copy, run);
      context.emit({ kind: "copy-ended", name: context.subject.name, copy: copy.number, run });
    });
    copies.forEach((copy) => {
      copy.release();
    });
    const over = new AbortController();
    const isDone = (copy) => runs.has(copy);
    const so = { copies, watch, firstDone: Promise.race(done), over: over.signal, isDone };
    const test = testAndSendHome(context, step2, so, home);
    test.catch(() => void 0);
    const allDone = Promise.all(done).then(() => void 0);
    let ring;
    try {
      ring = await withLimit(Promise.race([allDone, watch.ring]), step2.limit, context.signal);
    } finally {
      over.abort();
      await test;
    }
    watch.lookNow();
    const late = { kind: "timed-out", limit: step2.limit };
    const holderTest = await test;
    return {
      kind: "round",
      purpose: step2.purpose,
      copies: copies.filter(({ number }) => !home.has(number)).map((copy) => runs.get(copy) ?? copy.describe(late)),
      holds: watch.locks.holds(),
      waits: watch.locks.waits(),
      traces: watch.traces.traces(),
      ...holderTest === void 0 ? {} : { holderTest },
      ...ring === void 0 ? {} : { ring }
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function testAndSendHome(context, { holderTest }, round, home) {
  if (holderTest === void 0 || context.evidence.silentBecause !== void 0) return void 0;
  const found = await testHolder(context, holderTest, round);
  for (const copy of found?.sentHome ?? []) home.add(copy);
  const leaving = round.copies.filter(({ number }) => home.has(number));
  endCopies(context, leaving);
  for (const { number } of leaving) {
    context.emit({ kind: "copy-sent-home", name: context.subject.name, copy: number });
  }
  return found;
}

// action/src/engine/recover-state.ts
import { lstat, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2 } from "node:path";
async function recoverState(paths) {
  const recoveries = [];
  for (const path of paths) {
    const recovery = await recoverPath(path);
    if (recovery !== void 0) recoveries.push(recovery);
  }
  return recoveries;
}
async function recoverPath(path) {
  const names = await readdir(dirname2(path)).catch(() => []);
  const leftBy = (word) => names.filter((name) => name.startsWith(`${basename(path)}.lockjam-${word}-`));
  for (const warmed of leftBy("warmed")) {
    await rm(join2(dirname2(path), warmed), { recursive: true, force: true });
  }
  const [original] = leftBy("original");
  if (original === void 0) return void 0;
  const keptAs = path + original.slice(basename(path).length).replace("-original-", "-found-");
  const isTaken = await exists(path);
  if (isTaken) await rename(path, keptAs);
  await rename(join2(dirname2(path), original), path);
  return { path, ...isTaken ? { keptAs } : {} };
}
async function exists(path) {
  return await lstat(path).then(
    () => true,
    () => false
  );
}

// action/src/engine/engine.ts
var claimLimit = milliseconds(6e5);
async function createEngine(parts) {
  const { runMark, watchdog } = parts;
  const folder = join3(tmpdir(), `lockjam-${runMark}`);
  const { state, claim } = await begin(parts, folder).catch(async (error) => {
    await rm2(folder, { recursive: true, force: true });
    watchdog.dismiss();
    throw error;
  });
  const context = { ...parts, state };
  return {
    perform: (step2) => perform(context, step2, folder),
    [Symbol.asyncDispose]: () => cleanUp(context, folder, claim)
  };
}
async function cleanUp({ runMark, evidence, state, watchdog }, folder, claim) {
  const results = [
    await settled(() => endMarked(runMark, evidence)),
    await settled(() => state.giveBack()),
    await settled(() => claim[Symbol.asyncDispose]()),
    await settled(() => rm2(folder, { recursive: true, force: true }))
  ];
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== void 0) {
    watchdog.takeOver();
    throw failure.reason;
  }
  watchdog.dismiss();
}
async function settled(act) {
  const [result] = await Promise.allSettled([(async () => await act())()]);
  return result;
}
async function begin(parts, folder) {
  parts.watchdog.tell({ kind: "mark", runMark: parts.runMark });
  parts.watchdog.tell({ kind: "folder", folder });
  await mkdir(folder, { mode: 448 });
  return await takeState(parts);
}
async function takeState({ subject, runMark, watchdog, signal, emit }) {
  const { name } = subject;
  const claim = await claimPaths(subject.state, {
    limit: claimLimit,
    signal,
    onBusy: (path, owner) => {
      emit({ kind: "state-busy", name, path, owner });
    }
  });
  try {
    for (const recovery of await recoverState(subject.state)) {
      emit({ kind: "state-recovered", name, ...recovery });
    }
    const state = await setAside(subject.state, runMark, (paths) => {
      watchdog.tell({ kind: "state", paths });
    });
    return { state, claim };
  } catch (error) {
    await claim[Symbol.asyncDispose]();
    throw error;
  }
}
async function perform(context, step2, folder) {
  const { emit, subject, state, evidence, runMark } = context;
  emit({ kind: "step-started", name: subject.name, step: step2 });
  await state.restore(step2.kind === "round" && step2.purpose === "fresh" ? "fresh" : "warmed");
  const own = await mkdtemp(join3(folder, "step-"));
  const observation = step2.kind === "round" ? await runChecked(context, step2, own) : await runProbe(context, step2, own);
  endMarked(runMark, evidence);
  if (observation.kind === "round" && observation.purpose === "warm-up") {
    await state.keepAsWarmed();
  }
  await rm2(own, { recursive: true, force: true });
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
import { once as once3 } from "node:events";
import { fileURLToPath } from "node:url";
async function startWatchdog(file) {
  const child = spawn2(process.execPath, [...process.execArgv, fileURLToPath(file)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/"
  });
  await once3(child, "spawn");
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
    },
    takeOver() {
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
  return probe.holds.filter((hold) => hold.copy <= probe.frozenCopies && hold.to > probe.offset).filter((hold) => hold.from < probe.offset + probe.frozenFor).filter(
    (hold) => hold.mechanism === "lease" || probe.openFiles.includes(hold.path) || isTakenAfterwards(hold, probe)
  ).toSorted((one, other) => weightOf(one) - weightOf(other));
}
function isTakenAfterwards(hold, { holds, frozenCopies, offset, frozenFor }) {
  return holds.some(
    (other) => other.copy > frozenCopies && other.path === hold.path && other.mechanism === hold.mechanism && other.access === "write" && hold.access === "write" && other.start <= hold.end && hold.start <= other.end && other.from >= Math.max(hold.to, offset + frozenFor)
  );
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
var pausePart = 0.05;
var leastPause = 30;
var longestPause = 150;
var stuckLives = 3;
var leastStuck = 2e3;
var longLife = 1900;
var patienceLives = 1.2;
var leastPatience = 500;
function roundStep(purpose, copies, limit) {
  return { kind: "round", purpose, copies, limit };
}
function screenStep({ copies, hasCheck, cannotFreeze }, baseline, isCut2) {
  const { life } = baseline;
  const holderTest = {
    after: milliseconds(Math.max(leastPause, pausePart * life)),
    freezeFor: milliseconds(Math.min(longestPause, Math.max(leastPause, pausePart * life))),
    sendsHome: isCut2 && life >= longLife && !hasCheck
  };
  const limit = limitFor(copies, baseline);
  const stuckFor = milliseconds(Math.max(leastStuck, stuckLives * baseline.longestWall));
  const step2 = { kind: "round", purpose: "screen", copies, limit, stuckFor };
  return cannotFreeze === true ? step2 : { ...step2, holderTest };
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
    familiar: baseline.familiar,
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
  if (queue.length > 0 || keepsOut(probe) || standsAtStrange(probe, baseline)) {
    return { kind: "held", evident: true };
  }
  return probe.frozenFor < patienceFor(baseline) ? { kind: "void" } : { kind: "held", evident: false };
}
function keepsOut(probe) {
  return heldWhileFrozen(probe).some((hold) => weightOf(hold) === 2);
}
function standsAtStrange({ standstills }, { familiar }) {
  return standstills.some(
    ({ at, path }) => (at === "semaphore" || at === "fifo") && !familiar.includes(path)
  );
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
    (each) => each.kind === "round" && each.purpose === purpose && !isCut(each) ? [each] : []
  );
}
function cutRoundOf(observations) {
  return observations.find((each) => each.kind === "round" && isCut(each));
}
function isCut({ holderTest }) {
  return (holderTest?.sentHome.length ?? 0) > 0;
}
function probesOf(observations, frozenCopies) {
  return observations.flatMap(
    (each) => each.kind === "probe" && (frozenCopies ?? each.frozenCopies) === each.frozenCopies ? [each] : []
  );
}

// action/src/judge/decide-alone.ts
var shortLife = milliseconds(300);
var mostlyComputing = 0.5;
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
  return computesOnOneCore(solos, settings) ? {
    kind: "verdict",
    verdict: { kind: "inconclusive", serialShare: 0, reason: { kind: "one-core" } }
  } : void 0;
}
function computesOnOneCore(solos, { cores = 2 }) {
  return cores === 1 && solos.flatMap((round) => round.copies).some((run) => run.cpu > mostlyComputing * (run.wall - run.runQueue));
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
var spinning = 2;
function baselineOf(observations) {
  const rounds = roundsOf(observations, "solo");
  const solos = rounds.flatMap((round) => round.copies);
  const traces = rounds.flatMap((round) => round.traces ?? []);
  const cpu = milliseconds(Math.max(...solos.map((run) => run.cpu)));
  return {
    life: milliseconds(Math.max(1, median(solos.map((run) => run.wall - run.runQueue)))),
    cpu,
    ownStillness: milliseconds(Math.max(...solos.map((run) => stillness(run, cpu)))),
    longestWall: milliseconds(Math.max(...solos.map((run) => run.wall))),
    familiar: [
      ...new Set(
        traces.filter(({ kind }) => kind === "semaphore" || kind === "fifo").map(({ path }) => path)
      )
    ]
  };
}
function stillness(run, soloCpu) {
  const work = Math.min(run.cpu, cpuAllowance * soloCpu + cpuSlack);
  const spins = run.cpu > 0 && run.cpu >= spinning * work;
  const queued = spins ? run.runQueue * (work / run.cpu) : run.runQueue;
  return milliseconds(Math.max(0, run.wall - queued - work - run.diskSleep));
}

// action/src/judge/fails-newly.ts
function failsNewly(observations) {
  const known = new Set(
    ["warm-up", "solo"].flatMap((purpose) => roundsOf(observations, purpose)).flatMap((round) => round.copies).flatMap((run) => troubleLines(run.errorText))
  );
  return (run) => run.ending.kind !== "timed-out" && (isFailure(run.ending) || troubleLines(run.errorText).some((line) => !known.has(line)));
}

// action/src/judge/queue-seen.ts
import { dirname as dirname3 } from "node:path";

// action/src/stats/spans.ts
function coveredBy(spans) {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
function clip(span, within) {
  const clipped = { from: Math.max(span.from, within.from), to: Math.min(span.to, within.to) };
  return clipped.from < clipped.to ? [clipped] : [];
}

// action/src/judge/queue-seen.ts
var leastWait = 0.15;
var mostPrice = 0.3;
var leastExplained = 0.6;
var leastHold = 0.2;
function queueSeen(round, solos, baseline) {
  const excesses = round.copies.map((run) => stillness(run, baseline.cpu) - baseline.ownStillness);
  const price = Math.max(0, Math.min(...excesses));
  if (price > mostPrice * baseline.life) return void 0;
  const excessOf = (run) => (excesses[round.copies.indexOf(run)] ?? 0) - price;
  const waiting = round.copies.filter((run) => excessOf(run) >= leastWait * baseline.life);
  const locks = waiting.map((run) => lockWaitedFor(run.copy, excessOf(run), round, solos));
  const [lock] = locks;
  if (lock === void 0 || locks.includes(void 0)) return void 0;
  if (heldAlone(lock, solos) < leastHold * baseline.life) return void 0;
  const holds = round.holds.filter((hold) => excludes(hold, lock));
  const first = holds.find(({ copy }) => copy === round.holderTest?.copy) ?? holds[0];
  const capacity = capacityOf(round, lock, new Set(waiting.map(({ copy }) => copy)));
  return first === void 0 || capacity === void 0 ? void 0 : { held: first, capacity };
}
function heldAlone(lock, solos) {
  return Math.min(
    ...solos.map(({ holds }) => coveredBy(holds.filter((hold) => isSibling(hold, lock))))
  );
}
function lockWaitedFor(copy, excess, round, solos) {
  const inLine = round.waits.filter(
    (wait) => wait.copy === copy && wait.holderCopy !== void 0 && wait.holderCopy !== copy
  );
  const taken = longestOf(round.holds.filter((hold) => hold.copy === copy && weightOf(hold) > 0));
  const wanted = [longestOf(inLine), taken].filter((each) => each !== void 0);
  return wanted.find((lock) => {
    const stood = inLine.filter(({ path }) => path === lock.path);
    const kept = lock === taken ? keptFrom(copy, lock, round, solos) : [];
    return coveredBy([...stood, ...kept]) >= leastExplained * excess;
  });
}
function keptFrom(copy, taken, round, solos) {
  const alone = solos.flatMap(({ holds }) => holds.filter((hold) => excludes(hold, taken)));
  const usual = alone.length === 0 ? 0 : Math.min(...alone.map((hold) => hold.from));
  return round.holds.filter((hold) => hold.copy !== copy && excludes(hold, taken)).flatMap((hold) => clip(hold, { from: usual, to: taken.from }));
}
function capacityOf(round, lock, waiting) {
  const ahead = round.copies.filter(({ copy }) => !waiting.has(copy));
  if (ahead.length <= 1) return ahead.length === 1 ? 1 : void 0;
  const family = ahead.map(
    ({ copy }) => longestOf(round.holds.filter((hold) => hold.copy === copy && isSibling(hold, lock)))
  );
  const isBeside = family.every(
    (one, index) => family.slice(index + 1).every((other) => one && other && !excludes(one, other) && clip(one, other).length > 0)
  );
  return isBeside ? ahead.length : void 0;
}
function isSibling(hold, lock) {
  return weightOf(hold) === 2 && hold.mechanism === lock.mechanism && dirname3(hold.path) === dirname3(lock.path);
}
function excludes(one, other) {
  return one.path === other.path && (one.mechanism === other.mechanism || one.mechanism !== "flock" && other.mechanism !== "flock") && (one.access === "write" || other.access === "write") && one.start <= other.end && other.start <= one.end && weightOf(one) > 0 && weightOf(other) > 0;
}
function longestOf(sightings) {
  return sightings.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
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

// action/src/judge/likelier-lock.ts
function byLikelihood(one, other) {
  return rank(other) - rank(one);
}
function isLeftBySqlite(path) {
  return /-(?:journal|shm|wal)$/.test(path);
}
var saysLock = /lock|lck|mutex|\.pid$/i;
function rank({ path, isFolder }) {
  return (isFolder ? 2 : 0) + (saysLock.test(path.slice(path.lastIndexOf("/"))) ? 1 : 0);
}

// action/src/judge/turns-seen.ts
var tolerance = 0.25;
var slack = 100;
var leastHold2 = 0.2;
function turnsSeen(round, solos, baseline) {
  const finished = round.copies.toSorted((one, other) => one.wall - other.wall);
  const [first] = finished;
  const names = new Set(
    (round.traces ?? []).filter((trace) => canBeTaken(trace) && !isBesideLock(trace, round)).filter(({ path }) => !isLeftBySqlite(path)).map((trace) => ({ ...trace, isFolder: trace.kind === "lock-folder" })).toSorted(byLikelihood).map(keyOf3)
  );
  for (const name of names) {
    const turns = turnsOf(round, name);
    const [trace] = turns;
    if (first !== void 0 && trace !== void 0 && isKeptAlone(name, solos, baseline)) {
      if (match(turns, finished, baseline)) return { trace, first };
    }
  }
  return void 0;
}
function canBeTaken({ kind }) {
  return kind === "lock-file" || kind === "lock-folder" || kind === "port";
}
function isBesideLock({ path }, { holds }) {
  return holds.some((hold) => path.startsWith(hold.path));
}
function keyOf3({ kind, path }) {
  return `${kind} ${path}`;
}
function turnsOf(round, name) {
  return (round.traces ?? []).filter((trace) => keyOf3(trace) === name).toSorted((one, other) => one.from - other.from);
}
function isKeptAlone(name, solos, { life }) {
  return solos.every((solo) => {
    const [only, ...more] = turnsOf(solo, name);
    return only !== void 0 && more.length === 0 && only.to - only.from >= leastHold2 * life;
  });
}
function match(turns, finished, baseline) {
  const [first] = turns;
  if (first === void 0 || turns.length !== finished.length) return false;
  return turns.every((turn, index) => {
    const run = finished[index];
    const previous = turns[index - 1];
    if (run === void 0 || previous !== void 0 && turn.from < previous.to) return false;
    const excess = stillness(run, baseline.cpu) - baseline.ownStillness;
    const off = Math.abs(turn.from - first.from - Math.max(0, excess));
    return off <= tolerance * baseline.life + slack;
  });
}

// action/src/judge/seen-in-round.ts
var clearShare = 0.3;
var clearPart = 1.5;
function seenInRound(round, solos, { threshold }, baseline) {
  const { share } = queueingOf(round, baseline);
  if (share < Math.max(clearShare, clearPart * threshold)) return void 0;
  if ((round.holderTest?.passed.length ?? 0) > 0) return void 0;
  return queueSeen(round, solos, baseline) ?? turnsSeen(round, solos, baseline);
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
  const [temporary] = probe.temporary.filter(({ path }) => !isLeftBySqlite(path)).toSorted(byLikelihood);
  if (temporary !== void 0) {
    const kind = temporary.isFolder ? "lock-folder" : "lock-file";
    return { kind, path: nameFrom(cwd, temporary.path) };
  }
  const [address] = probe.listening;
  return address === void 0 ? void 0 : { kind: "port", path: nameFrom(cwd, address) };
}
var leastLeases = 2;
function nameLease(probes, cwd) {
  const kept = probes.flatMap((probe) => probe.temporary).filter(({ path }) => !isLeftBySqlite(path)).toSorted(byLikelihood);
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
function nameQueueSeen({ held, capacity }, solos, cwd) {
  const { copy, pid: pid2 } = held;
  return {
    resource: describe2(held, cwd),
    holder: { copy, pid: pid2 },
    ...capacity === 1 ? {} : { capacity },
    ...profileOf(held, solos)
  };
}
function nameTurns({ trace, first }, solos, cwd) {
  const { kind, path } = trace;
  const shares = solos.flatMap(
    (solo) => (solo.traces ?? []).filter((each) => each.kind === kind && each.path === path).map((each) => shareOfLife(each, solo))
  );
  return {
    resource: { kind, path: nameFrom(cwd, path) },
    holder: { copy: first.copy, pid: first.pid },
    ...spanOf(shares)
  };
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
  const isInRing = ({ copy }) => round.ring?.includes(copy) === true;
  const kept = round.holds.filter((hold) => isInRing(hold) && weightOf(hold) === 2).toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const lock = round.waits.find(isInRing) ?? kept[0];
  return lock === void 0 ? void 0 : describe2(lock, cwd);
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
  const shares = solos.flatMap(
    (solo) => solo.holds.filter((hold) => hold.path === lock.path && hold.access === "write").map((hold) => shareOfLife(hold, solo))
  );
  return spanOf(shares);
}
function shareOfLife({ from, to }, { copies }) {
  const wall = copies[0]?.wall ?? 0;
  return { from: from / wall, to: Math.min(1, to / wall) };
}
function spanOf(shares) {
  return shares.length === 0 ? {} : {
    holdProfile: {
      from: Math.min(...shares.map((share) => share.from)),
      to: Math.max(...shares.map((share) => share.to))
    }
  };
}

// action/src/judge/serialized.ts
var worthTelling = 30;
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
function serializedAsSeen(seen, round, observations, baseline, cwd, serialShare) {
  const solos = roundsOf(observations, "solo");
  const test = "held" in seen && round.holderTest?.copy === seen.held.copy ? round.holderTest : void 0;
  return {
    kind: "serialized",
    by: "copy",
    serialShare,
    waits: waitsIn(round, baseline),
    ...test === void 0 ? {} : { stalledFor: test.lasted },
    ..."trace" in seen ? nameTurns(seen, solos, cwd) : nameQueueSeen(seen, solos, cwd)
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
  return round === void 0 ? [] : waitsIn(round, baseline);
}
function waitsIn(round, baseline) {
  return queueingOf(round, baseline).waits.filter((wait) => wait >= worthTelling);
}

// action/src/judge/decide-cut.ts
function decideCut(observations, settings) {
  const round = cutRoundOf(observations);
  if (round === void 0 || round.ring !== void 0) return void 0;
  if (round.copies.some(failsNewly(observations))) return void 0;
  const baseline = baselineOf(observations);
  const seen = seenInRound(round, roundsOf(observations, "solo"), settings, baseline);
  if (seen === void 0) return void 0;
  const { share } = queueingOf(round, baseline);
  const verdict3 = serializedAsSeen(seen, round, observations, baseline, settings.cwd, share);
  return { kind: "verdict", verdict: verdict3 };
}

// action/src/judge/conflict-in.ts
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

// action/src/judge/next-screen.ts
function nextScreen(observations, settings) {
  const isFirst = cutRoundOf(observations) === void 0 && roundsOf(observations, "screen").length === 0;
  return screenStep(settings, baselineOf(observations), isFirst);
}

// action/src/judge/decide-failures.ts
var failingRounds = 2;
var mostRounds = 4;
function decideFailures(observations, settings) {
  const screens = roundsOf(observations, "screen");
  const again = {
    kind: "step",
    step: nextScreen(observations, settings)
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
  const isBad = failsNewly(observations);
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

// action/src/judge/decide-fresh.ts
var failingRounds2 = 2;
var mostRounds2 = 4;
var shortLife2 = 300;
var shortRounds = 3;
var calmRounds = 2;
function decideFresh(observations, settings) {
  if (settings.hasState !== true) return void 0;
  const rounds = roundsOf(observations, "fresh");
  const warmed = baselineOf(observations);
  const cold = coldBaselineOf(observations, warmed);
  const again = { kind: "step", step: freshStep(settings, cold) };
  if (rounds.length === 0) return again;
  const failing = rounds.filter((round) => round.copies.some(failsNewly(observations)));
  const verdict3 = findStuck(rounds, settings) ?? findDamage(rounds) ?? (failing.length < failingRounds2 ? findQueue(rounds, observations, settings, cold) : conflictIn(failing, failsNewly(observations), settings.cwd));
  if (verdict3 === void 0) {
    const calm = warmed.life < shortLife2 ? shortRounds : 1;
    const enough = failing.length > 0 ? mostRounds2 : calm;
    return rounds.length < enough ? again : void 0;
  }
  return roundsOf(observations, "screen").length < calmRounds ? { kind: "step", step: nextScreen(observations, settings) } : { kind: "verdict", verdict: { ...verdict3, coldStart: true } };
}
function coldBaselineOf(observations, warmed) {
  const alone = roundsOf(observations, "warm-up").map((round) => ({
    ...round,
    purpose: "solo"
  }));
  const cold = baselineOf(alone);
  return cold.life > warmed.life ? cold : warmed;
}
function freshStep(settings, cold) {
  const step2 = screenStep(settings, cold, false);
  return step2.kind === "round" ? { ...step2, purpose: "fresh", limit: limitFor(settings.copies, cold) } : step2;
}
function findStuck(rounds, { cwd }) {
  const stuck = rounds.find((round) => round.ring !== void 0);
  if (stuck?.ring === void 0) return void 0;
  const resource = nameRing(stuck, cwd);
  return { kind: "deadlock", serialShare: 0, ring: stuck.ring, ...resource && { resource } };
}
function findDamage(rounds) {
  const damaged = rounds.find((round) => round.check?.passed === false);
  if (damaged?.check === void 0) return void 0;
  return { kind: "corrupted", serialShare: 0, errorLine: errorLineOf(damaged.check.text) };
}
function findQueue(rounds, observations, settings, cold) {
  const alone = roundsOf(observations, "warm-up");
  for (const round of rounds) {
    const seen = seenInRound(round, alone, settings, cold);
    if (seen !== void 0) {
      const { share } = queueingOf(round, cold);
      return serializedAsSeen(seen, round, alone, cold, settings.cwd, share);
    }
  }
  return void 0;
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
    ({ copies }) => copies.filter(({ ending }) => ending.kind === "exited" && ending.code === 0).filter(({ wall }) => wall < life).map((run) => run.wall - run.runQueue).filter((own) => own < earlyEnd * life)
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

// action/src/judge/explain-extra-time.ts
var worthTelling2 = 0.5;
function explainExtraTime(observations, baseline, serialShare) {
  const rounds = [...roundsOf(observations, "screen"), ...roundsOf(observations, "repeat")];
  const runs = rounds.flatMap((round) => round.copies);
  const extra = milliseconds(
    median(rounds.map((round) => queueingOf(round, baseline).waits[0] ?? 0))
  );
  if (extra < worthTelling2 * baseline.life) {
    return concurrent(observations, baseline, serialShare);
  }
  return { kind: "slower", serialShare, spentOn: spentOn(runs, extra, baseline), extra };
}
function spentOn(runs, extra, { cpu }) {
  const computed = median(runs.map((run) => run.cpu - cpu + run.runQueue));
  if (computed > extra / 2) return "cpu";
  return median(runs.map((run) => run.diskSleep)) > extra / 2 ? "io" : "unknown";
}

// action/src/judge/decide-together.ts
var triesTogether = 2;
function decideTogether(numbers, observations, settings, baseline) {
  for (const frozen of numbers) {
    const findings = probesOf(observations, frozen).map((probe) => judgeProbe(probe, baseline));
    const held = findings.filter((finding) => finding.kind === "held");
    if (held.length === triesTogether || held.some((finding) => finding.evident)) {
      const rounds = [...roundsOf(observations, "screen"), ...roundsOf(observations, "repeat")];
      const share = median(rounds.map((round) => queueingOf(round, baseline).share));
      const named = serializedByCopy(observations, baseline, settings.cwd, share);
      return { kind: "verdict", verdict: { ...named, capacity: frozen } };
    }
    if (held.length === findings.length && findings.length < triesTogether) {
      return { kind: "step", step: probeStep(frozen, findings.length, settings, baseline) };
    }
  }
  return void 0;
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

// action/src/judge/decide-unheld.ts
var thirdPartyRounds = 5;
var thirdPartyExcess = 60;
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
  const numbers = Array.from({ length: Math.max(0, settings.copies - 2) }, (_, index) => index + 2);
  const together = settings.cannotFreeze ? void 0 : decideTogether(numbers, observations, settings, baseline);
  if (together !== void 0) return together;
  if (repeats < thirdPartyRounds) {
    const limit = limitFor(settings.copies, baseline);
    return { kind: "step", step: roundStep("repeat", settings.copies, limit) };
  }
  const queue = serializedByOthers(observations, baseline, settings.cwd, share);
  return verdict(
    settings.cannotFreeze && queue.by !== "copy" ? { ...queue, by: "unknown" } : queue
  );
}
function verdict(reached) {
  return { kind: "verdict", verdict: reached };
}

// action/src/judge/decide-queue.ts
var quietRounds = 2;
var leastExcess = 30;
var quietPart = 0.8;
var notDelayed = 0.15;
var heldProbes = 2;
function decideQueue(observations, settings) {
  const baseline = baselineOf(observations);
  const share = shareOf(observations, baseline, settings);
  if (isQuiet(observations, baseline, settings)) {
    const enough = settings.hasState === true ? 1 : quietRounds;
    return roundsOf(observations, "screen").length < enough ? step(nextScreen(observations, settings)) : verdict2(concurrent(observations, baseline, share));
  }
  return decideSuspicion(observations, settings, baseline, share);
}
function decideSuspicion(observations, settings, baseline, share) {
  const last = roundsOf(observations, "screen").at(-1);
  if (last !== void 0 && growthOf(observations, settings, baseline) === "grows") {
    const seen = seenInRound(last, roundsOf(observations, "solo"), settings, baseline);
    if (seen !== void 0) {
      return verdict2(serializedAsSeen(seen, last, observations, baseline, settings.cwd, share));
    }
  }
  if (settings.cannotFreeze === true) return decideUnheld(observations, settings, baseline);
  const findings = probesOf(observations, 1).map((probe) => judgeProbe(probe, baseline));
  const held = findings.filter((finding) => finding.kind === "held");
  const passed = findings.filter((finding) => finding.kind === "passed").length;
  if (held.some((finding) => finding.evident)) {
    return decideSlope(observations, settings, baseline, share);
  }
  if (passed > 0 && held.length === 0) {
    const together = decideTogether(
      guessCapacity(observations, baseline),
      observations,
      settings,
      baseline
    );
    if (together !== void 0) return together;
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
function guessCapacity(observations, baseline) {
  const last = roundsOf(observations, "screen").at(-1);
  const { waits } = last === void 0 ? { waits: [] } : queueingOf(last, baseline);
  const ahead = waits.filter((wait) => wait < notDelayed * baseline.life).length;
  return ahead >= 2 && ahead < waits.length ? [ahead] : [];
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
  const decision = decideAlone(observations, settings) ?? decideCut(observations, settings) ?? decideFailures(observations, settings) ?? decideQueue(observations, settings);
  const isCalm = decision.kind === "verdict" && (decision.verdict.kind === "concurrent" || decision.verdict.kind === "slower");
  return (isCalm ? decideFresh(observations, settings) : void 0) ?? decision;
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
  if (expected.coldStart !== verdict3.coldStart) {
    const told = (coldStart) => coldStart === true ? "on fresh state alone" : "on warmed state as well";
    const message = `Expected it ${told(expected.coldStart)}, got it ${told(verdict3.coldStart)}.`;
    found.push({ message });
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
import { basename as basename2, extname } from "node:path";

// action/src/locate/rank-findings.ts
var underway = /* @__PURE__ */ new Set(["transactionHeldAcross"]);
function rankFindings(findings) {
  const rank2 = ({ messageId }) => underway.has(messageId) ? 1 : 0;
  return [...findings].sort((left, right) => rank2(left) - rank2(right));
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
var readable = /* @__PURE__ */ new Set([".cjs", ".cts", ".js", ".jsx", ".mjs", ".mts", ".py", ".ts"]);
async function readSource(file) {
  const extension = extname(file);
  if (!readable.has(extension)) {
    const because = `only JavaScript, TypeScript and Python are read, and ${basename2(file)} is none of them`;
    return { kind: "unread", because };
  }
  const text = await readFile(file, "utf8").catch(withoutPath);
  if (typeof text !== "string") {
    return { kind: "unread", because: `${basename2(file)} cannot be read: ${text.reason}` };
  }
  const { lintSource } = await import("./lint-source-QGFINUVF.js");
  return lintSource(file, text);
}
function withoutPath(error) {
  return { reason: error.message.replace(/^[A-Z]+: /, "").replace(/, .*/s, "") };
}
function whySilent(sources, readings) {
  const reasons = readings.flatMap((each) => each.kind === "unread" ? [each.because] : []);
  if (reasons.length > 0) return [...new Set(reasons)].join("; ");
  return `the rule reports nothing in ${sources.map((file) => basename2(file)).join(", ")}`;
}

// action/src/refusal.ts
function refusalOf(error) {
  if (!(error instanceof Error)) return void 0;
  if (error instanceof PathsBusy) return error.message;
  if ("syscall" in error && "code" in error) return error.message;
  const cause2 = refusalOf(error.cause);
  return cause2 === void 0 ? void 0 : `${error.message.replace(/\.$/, "")}: ${cause2}`;
}

// action/src/measure.ts
async function* measure(subjects, settings, surroundings) {
  const machine = {
    cores: surroundings.cores ?? availableParallelism(),
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
    const { platform = process.platform } = surroundings;
    const engine = __using(_stack, await createEngine({
      subject,
      until: settings.until,
      evidence: chooseEvidence(platform),
      clock: now,
      environment: surroundings.environment,
      runMark: randomUUID(),
      watchdog: await startWatchdog(watchdogFile()),
      signal: surroundings.signal,
      emit
    }), true);
    for (; ; ) {
      const next = decide(observations, {
        ...settings,
        cwd: subject.cwd,
        hasCheck: subject.verify !== void 0,
        hasState: subject.state.length > 0,
        cannotFreeze: platform === "win32",
        cores: surroundings.cores ?? availableParallelism()
      });
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
