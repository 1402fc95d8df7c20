import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  fileIdentity,
  milliseconds,
  pid
} from "./chunk-Q3KYIBEF.js";

// action/src/evidence/choose-evidence.ts
import { accessSync } from "node:fs";

// action/src/evidence/linux/descriptors.ts
import { readlinkSync, statSync } from "node:fs";

// action/src/evidence/linux/device-name.ts
function identityOf({ dev, ino }) {
  const device = BigInt(dev);
  const major = device >> 8n & 0xfffn | device >> 32n & ~0xfffn;
  const minor = device & 0xffn | device >> 12n & ~0xffn & 0xffffffffn;
  const hex = (value) => value.toString(16).padStart(2, "0");
  return fileIdentity(`${hex(major)}:${hex(minor)}:${ino}`);
}

// action/src/evidence/linux/parse-locks.ts
var row = /^\d+:(?<indent>\s+)(?<arrow>-> ?)?(?<mechanism>\S+)\s+\S+\s+(?<access>READ|WRITE)\s+(?<pid>-?\d+)\s+(?<file>[0-9a-f]+:[0-9a-f]+:\d+)\s+(?<start>\d+)\s+(?<end>\d+|EOF)\s*$/;
var mechanisms = {
  FLOCK: "flock",
  POSIX: "posix",
  OFDLCK: "ofd",
  LEASE: "lease",
  DELEG: "lease"
};
function parseLocks(text) {
  const records = [];
  const above = [];
  for (const line of text.split("\n")) {
    const fields = row.exec(line)?.groups;
    const mechanism = mechanisms[fields?.["mechanism"] ?? ""];
    if (fields === void 0 || mechanism === void 0) {
      continue;
    }
    const depth = fields["arrow"] === void 0 ? 0 : (fields["indent"] ?? " ").length;
    const blockedBy = depth === 0 ? void 0 : above.slice(0, depth).findLast(Boolean);
    const record = {
      mechanism,
      access: fields["access"] === "WRITE" ? "write" : "read",
      pid: pid(Number(fields["pid"])),
      file: fileIdentity(fields["file"] ?? ""),
      start: Number(fields["start"]),
      end: fields["end"] === "EOF" ? Number.MAX_SAFE_INTEGER : Number(fields["end"]),
      ...blockedBy === void 0 ? {} : { blockedBy }
    };
    if (depth > 0 && blockedBy === void 0) {
      continue;
    }
    above.length = depth;
    above[depth] = record;
    records.push(record);
  }
  return records;
}

// action/src/evidence/linux/read-text.ts
import { readFileSync, readdirSync } from "node:fs";
function readText(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return void 0;
  }
}
function readNames(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

// action/src/evidence/linux/descriptors.ts
function readOpenFiles(pid2) {
  const folder = `/proc/${pid2}/fd`;
  return readNames(folder).flatMap((name) => {
    try {
      const stats = statSync(`${folder}/${name}`);
      return stats.isFile() || stats.isDirectory() ? [{ path: readlinkSync(`${folder}/${name}`), file: identityOf(stats) }] : [];
    } catch {
      return [];
    }
  });
}
function readLocksOfDescriptors(pid2) {
  const folder = `/proc/${pid2}/fdinfo`;
  return readNames(folder).flatMap((name) => {
    const rows = (readText(`${folder}/${name}`) ?? "").split("\n");
    const locks = rows.filter((row4) => row4.startsWith("lock:"));
    return parseLocks(locks.map((row4) => row4.slice("lock:".length).trim()).join("\n"));
  });
}
function readDescriptor(pid2, descriptor) {
  try {
    return readlinkSync(`/proc/${pid2}/fd/${descriptor}`);
  } catch {
    return void 0;
  }
}

// action/src/evidence/linux/meter.ts
import { closeSync, openSync, readSync } from "node:fs";

// action/src/evidence/linux/parse-schedstat.ts
function parseSchedstat(text) {
  const [, cpu, runQueue] = /^(\d+) (\d+) \d+\s*$/.exec(text) ?? [];
  return cpu === void 0 || runQueue === void 0 ? void 0 : { cpu: Number(cpu), runQueue: Number(runQueue) };
}

// action/src/evidence/linux/meter.ts
var schedstatBytes = 64;
var nanosecondsPerMillisecond = 1e6;
function createMeter() {
  const tasks = /* @__PURE__ */ new Map();
  const ended = { cpu: 0, runQueue: 0 };
  const buffer = Buffer.alloc(schedstatBytes);
  const find = (pid2) => {
    for (const tid of readNames(`/proc/${pid2}/task`)) {
      const key = `${pid2}/${tid}`;
      if (!tasks.has(key)) {
        const descriptor = open(`/proc/${pid2}/task/${tid}/schedstat`);
        if (descriptor !== void 0) {
          tasks.set(key, { descriptor, cpu: 0, runQueue: 0 });
        }
      }
    }
  };
  const retire = (key, task) => {
    ended.cpu += task.cpu;
    ended.runQueue += task.runQueue;
    closeSync(task.descriptor);
    tasks.delete(key);
  };
  return {
    read(pids, full) {
      if (full) {
        pids.forEach(find);
      }
      for (const [key, task] of tasks) {
        if (!refresh(task, buffer)) {
          retire(key, task);
        }
      }
      return total(ended, [...tasks.values()]);
    },
    [Symbol.dispose]() {
      for (const [key, task] of tasks) {
        retire(key, task);
      }
    }
  };
}
function open(path) {
  try {
    return openSync(path, "r");
  } catch {
    return void 0;
  }
}
function refresh(task, buffer) {
  try {
    const length = readSync(task.descriptor, buffer, 0, schedstatBytes, 0);
    const time = parseSchedstat(buffer.toString("latin1", 0, length));
    if (time === void 0) return false;
    Object.assign(task, time);
    return true;
  } catch {
    return false;
  }
}
function total(ended, tasks) {
  const sum = (pick) => tasks.reduce((so, task) => so + pick(task), pick(ended)) / nanosecondsPerMillisecond;
  return {
    cpu: milliseconds(sum((task) => task.cpu)),
    runQueue: milliseconds(sum((task) => task.runQueue))
  };
}

// action/src/evidence/linux/parse-stat.ts
var row2 = /^(?<pid>\d+) \(.*\) (?<state>[A-Za-z]) (?<parent>\d+) (?<group>-?\d+) (?<session>-?\d+)(?: -?\d+){15} (?<startTicks>\d+)(?: |$)/s;
function parseStat(text) {
  const { startTicks, state, ...numbers } = row2.exec(text)?.groups ?? {};
  const values = Object.values(numbers).map(Number);
  if (startTicks === void 0 || state === void 0 || !values.every(Number.isSafeInteger)) {
    return void 0;
  }
  const read = (name) => pid(Number(numbers[name]));
  return {
    pid: read("pid"),
    state,
    parent: read("parent"),
    group: read("group"),
    session: read("session"),
    startTicks
  };
}

// action/src/evidence/linux/parse-net.ts
var tcpRow = /^\s*\d+: (?<local>[0-9A-F]+:[0-9A-F]{4}) (?<remote>[0-9A-F]+:[0-9A-F]{4}) (?<state>[0-9A-F]{2}) (?:\S+\s+){5}(?<inode>\d+)/;
var listening = "0A";
function parseTcp(text) {
  return text.split("\n").flatMap((line) => {
    const { local, remote, state, inode } = tcpRow.exec(line)?.groups ?? {};
    if (local === void 0 || remote === void 0) return [];
    const [near, far] = [readAddress(local), readAddress(remote)];
    if (near === void 0 || far === void 0) return [];
    return [{ inode: Number(inode), local: near, remote: far, isListening: state === listening }];
  });
}
var unixRow = /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ (?<flags>[0-9A-F]+) [0-9A-F]+ [0-9A-F]+\s+(?<inode>\d+) (?<path>\S.*)$/;
var acceptsConnections = 65536;
function parseUnix(text) {
  return text.split("\n").flatMap((line) => {
    const { flags, inode, path } = unixRow.exec(line)?.groups ?? {};
    if (flags === void 0 || path === void 0) return [];
    const isListening = (Number.parseInt(flags, 16) & acceptsConnections) !== 0;
    return [{ inode: Number(inode), path, isListening }];
  });
}
function readAddress(text) {
  const [address = "", port = ""] = text.split(":");
  const bytes = (address.match(/.{8}/g) ?? []).flatMap(
    (word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16))
  );
  const number = Number.parseInt(port, 16);
  if (bytes.length === 4) return `${bytes.join(".")}:${number}`;
  if (bytes.length !== 16) return void 0;
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((bytes[2 * index] ?? 0) << 8 | (bytes[2 * index + 1] ?? 0)).toString(16)
  );
  return `[${groups.join(":").replace(/(?:^|:)0(?::0)+(?:$|:)/, "::")}]:${number}`;
}

// action/src/evidence/linux/sockets.ts
function addressOf(pid2, link) {
  const inode = inodeOf(link);
  if (inode === void 0) return void 0;
  const tcp = readTcp(pid2).find((socket) => socket.inode === inode);
  if (tcp !== void 0) return `tcp ${tcp.isListening ? tcp.local : tcp.remote}`;
  const named = readUnix(pid2);
  const own = named.find((socket) => socket.inode === inode);
  if (own !== void 0) return `unix ${own.path}`;
  return "unix socket";
}
var rememberedLooks = 10;
function createListening() {
  const remembered = /* @__PURE__ */ new Map();
  return (pid2) => {
    const inodes = readNames(`/proc/${pid2}/fd`).flatMap(
      (name) => inodeOf(readDescriptor(pid2, name) ?? "") ?? []
    );
    if (inodes.length === 0) return [];
    const sockets = inodes.join(" ");
    const known = remembered.get(pid2);
    if (known?.sockets === sockets && known.looks++ < rememberedLooks) return known.found;
    const found = findListening(pid2, new Set(inodes));
    remembered.set(pid2, { sockets, found, looks: 0 });
    return found;
  };
}
function findListening(pid2, inodes) {
  const tcp = readTcp(pid2).filter((socket) => socket.isListening && inodes.has(socket.inode));
  const unix = readUnix(pid2).filter((socket) => socket.isListening && inodes.has(socket.inode));
  return [...tcp.map(({ local }) => `tcp ${local}`), ...unix.map(({ path }) => `unix ${path}`)];
}
function readTcp(pid2) {
  return ["tcp", "tcp6"].flatMap((name) => parseTcp(readText(`/proc/${pid2}/net/${name}`) ?? ""));
}
function readUnix(pid2) {
  return parseUnix(readText(`/proc/${pid2}/net/unix`) ?? "");
}
function inodeOf(link) {
  const digits = /^socket:\[(\d+)\]$/.exec(link)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}

// action/src/evidence/linux/standstills.ts
import { statSync as statSync2 } from "node:fs";

// action/src/evidence/linux/parse-maps.ts
var row3 = /^(?<start>[0-9a-f]+)-(?<end>[0-9a-f]+) r.{2}s [0-9a-f]+ \S+ \d+\s+(?<path>\/.*?)(?: \(deleted\))?$/;
function parseSharedMappings(text) {
  return text.split("\n").flatMap((line) => {
    const { start, end, path } = row3.exec(line)?.groups ?? {};
    return start === void 0 || end === void 0 || path === void 0 ? [] : [{ start: BigInt(`0x${start}`), end: BigInt(`0x${end}`), path }];
  });
}

// action/src/evidence/linux/parse-syscall.ts
function parseSyscall(text) {
  const [number, ...rest] = text.trim().split(" ");
  if (number === void 0 || !/^\d+$/.test(number)) return void 0;
  const values = rest.slice(0, argumentCount);
  if (values.length < argumentCount || !values.every((value) => /^0x[0-9a-f]+$/.test(value))) {
    return void 0;
  }
  return { number: Number(number), arguments: values.map(BigInt) };
}
var argumentCount = 6;

// action/src/evidence/linux/system-calls.ts
var tables = {
  arm64: {
    25: "fcntl",
    32: "flock",
    63: "read",
    98: "futex",
    203: "connect",
    207: "receive",
    212: "receive"
  },
  x64: {
    0: "read",
    42: "connect",
    45: "receive",
    47: "receive",
    72: "fcntl",
    73: "flock",
    202: "futex"
  }
};
function systemCalls(architecture) {
  const table = tables[architecture] ?? {};
  return new Map(Object.entries(table).map(([number, name]) => [Number(number), name]));
}

// action/src/evidence/linux/standstills.ts
var setLockWait = 7n;
var setOpenFileLockWait = 38n;
function readStandstills(pid2, architecture) {
  const names = systemCalls(architecture);
  return readNames(`/proc/${pid2}/task`).flatMap((tid) => {
    const call = parseSyscall(readText(`/proc/${pid2}/task/${tid}/syscall`) ?? "");
    const name = call === void 0 ? void 0 : names.get(call.number);
    if (call === void 0 || name === void 0) return [];
    const found = name === "futex" ? readFutex(pid2, call) : readFile(pid2, name, call);
    return found === void 0 ? [] : [{ pid: pid2, ...found }];
  });
}
var privateFutex = 128n;
function readFile(pid2, name, call) {
  const [descriptor = 0n, command] = call.arguments;
  const path = readDescriptor(pid2, descriptor);
  if (path === void 0) return void 0;
  if (name === "flock") return { at: "flock", path };
  if (name === "fcntl") {
    if (command === setLockWait) return { at: "posix", path };
    return command === setOpenFileLockWait ? { at: "ofd", path } : void 0;
  }
  const address = addressOf(pid2, path);
  if (address !== void 0) return { at: "socket", path: address };
  return isFifo(path) ? { at: "fifo", path } : void 0;
}
function readFutex(pid2, { arguments: [address = 0n, operation = 0n] }) {
  if ((operation & privateFutex) !== 0n) return void 0;
  const mappings = parseSharedMappings(readText(`/proc/${pid2}/maps`) ?? "");
  const mapping = mappings.find(({ start, end }) => address >= start && address < end);
  return mapping === void 0 ? void 0 : { at: "semaphore", path: mapping.path };
}
function isFifo(path) {
  try {
    return path.startsWith("/") && statSync2(path).isFIFO();
  } catch {
    return false;
  }
}

// action/src/evidence/linux/linux-evidence.ts
function createLinuxEvidence(architecture) {
  return {
    processes: () => readNames("/proc").flatMap((name) => identifyAll(name)),
    identify: (number) => identifyAll(String(number))[0],
    locks: () => parseLocks(readText("/proc/locks") ?? ""),
    openFiles: readOpenFiles,
    locksOfDescriptors: readLocksOfDescriptors,
    standstills: (number) => readStandstills(number, architecture),
    listening: createListening(),
    hasEnvironment: (number, entry) => (readText(`/proc/${number}/environ`) ?? "").split("\0").includes(entry),
    meter: createMeter
  };
}
function identifyAll(name) {
  if (!/^\d+$/.test(name)) {
    return [];
  }
  const row4 = parseStat(readText(`/proc/${name}/stat`) ?? "");
  return row4?.pid === pid(Number(name)) ? [row4] : [];
}

// action/src/evidence/silent-evidence.ts
function createSilentEvidence(silentBecause) {
  const nothing = { cpu: milliseconds(0), runQueue: milliseconds(0) };
  return {
    silentBecause,
    processes: () => [],
    identify: () => void 0,
    locks: () => [],
    openFiles: () => [],
    locksOfDescriptors: () => [],
    standstills: () => [],
    listening: () => [],
    hasEnvironment: () => false,
    meter: () => ({ read: () => nothing, [Symbol.dispose]: () => void 0 })
  };
}

// action/src/evidence/choose-evidence.ts
function chooseEvidence(platform) {
  if (platform !== "linux") {
    return createSilentEvidence(`no lock table on ${platform}`);
  }
  try {
    accessSync("/proc/self/stat");
    return createLinuxEvidence(process.arch);
  } catch {
    return createSilentEvidence("no /proc on this machine");
  }
}

// action/src/engine/claim-paths.ts
import { createHash } from "node:crypto";
import { once } from "node:events";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
var retryAfter = 20;
async function claimPaths(paths, patience) {
  const claims = [];
  const release = async () => {
    for (const claim of claims) await claim[Symbol.asyncDispose]();
  };
  try {
    for (const path of [...new Set(paths.map(truePath))].sort()) {
      claims.push(await claimPath(path, patience));
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { [Symbol.asyncDispose]: release };
}
var PathsBusy = class extends Error {
  name = "PathsBusy";
};
async function claimPath(path, patience) {
  const { limit, signal, onBusy } = patience;
  const name = socketName(path);
  const startedAt = performance.now();
  let told = false;
  for (; ; ) {
    signal.throwIfAborted();
    const claim = await listen(name);
    if (claim !== void 0) return claim;
    const left = limit - (performance.now() - startedAt);
    const owner = await waitForEnd(name, Math.max(0, left), signal, (pid2) => {
      if (!told) onBusy(path, pid2);
      told = true;
    });
    signal.throwIfAborted();
    if (performance.now() - startedAt >= limit) {
      const who = owner === void 0 ? "another lockjam" : `another lockjam (process ${owner})`;
      const waited = `${Math.round(limit / 1e3)} s`;
      throw new PathsBusy(
        `${path} is being measured by ${who}, and was not free within ${waited}. Let that run end, or give each run a state of its own.`
      );
    }
  }
}
async function listen(name) {
  const waiters = /* @__PURE__ */ new Set();
  const server = createServer((waiter) => {
    waiters.add(waiter);
    waiter.on("error", () => void 0).once("close", () => waiters.delete(waiter));
    waiter.unref().write(`${process.pid}
`);
  });
  const listening2 = once(server, "listening");
  server.listen(name);
  try {
    await listening2;
  } catch (error) {
    if (error.code === "EADDRINUSE") return void 0;
    throw error;
  }
  server.unref();
  return { [Symbol.asyncDispose]: () => close(server, waiters) };
}
async function close(server, waiters) {
  if (!server.listening) return;
  server.close();
  for (const waiter of waiters) waiter.destroy();
  await once(server, "close");
}
async function waitForEnd(name, limit, signal, onOwner) {
  let owner;
  const socket = connect(name);
  const timer = setTimeout(() => socket.destroy(), limit);
  const stop = () => void socket.destroy();
  signal.addEventListener("abort", stop);
  socket.setEncoding("utf8").on("data", (text) => {
    if (owner !== void 0) return;
    owner = /^\d{1,10}/.exec(text)?.[0];
    onOwner(owner);
  });
  let failure;
  socket.on("error", (error) => failure = error);
  await new Promise((resolve) => socket.once("close", resolve));
  clearTimeout(timer);
  signal.removeEventListener("abort", stop);
  if (failure?.code === "ECONNREFUSED") removeStale(name);
  if (owner === void 0) await delay(Math.min(retryAfter, limit));
  return owner;
}
function removeStale(name) {
  if (name.endsWith(".sock")) rmSync(name, { force: true });
}
function socketName(path) {
  const digest = createHash("sha256").update(path).digest("hex").slice(0, 24);
  if (process.platform === "linux") return `\0lockjam-state-${digest}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\lockjam-state-${digest}`;
  return join(tmpdir(), `lockjam-state-${digest}.sock`);
}
function truePath(path) {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

// action/src/engine/context.ts
var runVariable = "LOCKJAM_RUN";

// action/src/engine/signal-process.ts
function signalGroup(leader, signal) {
  return signalProcess(0 - leader, signal);
}
function signalProcess(target, signal) {
  if (!Number.isSafeInteger(target) || Math.abs(target) <= 1) return false;
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}

// action/src/engine/end-tree.ts
function endTree(tree, evidence) {
  tree.refresh(evidence.processes());
  const members = tree.alive(evidence);
  if (evidence.silentBecause !== void 0 || members.some((row4) => row4.group === tree.root)) {
    signalGroup(tree.root, "SIGKILL");
    signalGroup(tree.root, "SIGCONT");
  }
  for (const row4 of members) {
    kill(row4.pid);
  }
}
function endMarked(runMark, evidence) {
  const found = evidence.processes().filter((row4) => row4.state !== "Z").filter((row4) => evidence.hasEnvironment(row4.pid, `${runVariable}=${runMark}`));
  for (const row4 of found) {
    if (evidence.identify(row4.pid)?.startTicks === row4.startTicks) {
      kill(row4.pid);
    }
  }
  return found;
}
function kill(target) {
  signalProcess(target, "SIGKILL");
  signalProcess(target, "SIGCONT");
}

// action/src/engine/process-tree.ts
var ProcessTree = class {
  root;
  #rootStartTicks;
  #members = /* @__PURE__ */ new Map();
  constructor(root) {
    this.root = root.pid;
    this.#rootStartTicks = root.startTicks;
    this.#members.set(root.pid, root);
  }
  /** Takes in new descendants and drops members that have ended. */
  refresh(table) {
    const byPid = new Map(table.map((row4) => [row4.pid, row4]));
    const leader = byPid.get(this.root);
    const groupIsOurs = leader === void 0 || leader.startTicks === this.#rootStartTicks;
    for (const [pid2, member] of this.#members) {
      if (byPid.get(pid2)?.startTicks !== member.startTicks) {
        this.#members.delete(pid2);
      }
    }
    let size = -1;
    while (size !== this.#members.size) {
      size = this.#members.size;
      for (const row4 of table) {
        if (this.#members.has(row4.parent) || groupIsOurs && row4.group === this.root) {
          this.#members.set(row4.pid, row4);
        }
      }
    }
  }
  has(pid2) {
    return this.#members.has(pid2);
  }
  pids() {
    return [...this.#members.keys()];
  }
  /** The members that are still the processes they were, as the table has them now. */
  alive(evidence) {
    return [...this.#members.values()].flatMap((member) => {
      const row4 = evidence.identify(member.pid);
      return row4?.startTicks === member.startTicks ? [row4] : [];
    });
  }
};

// action/src/engine/shared-state.ts
import { constants } from "node:fs";
import { cp, lstat, mkdir, rename, rm } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
async function setAside(paths, runMark, announce) {
  const states = await Promise.all(
    paths.map(async (path) => ({
      path,
      existed: await exists(path),
      original: `${path}.lockjam-original-${runMark}`,
      warmed: `${path}.lockjam-warmed-${runMark}`
    }))
  );
  announce(states);
  try {
    for (const { path, existed, original } of states) {
      if (existed) await rename(path, original);
    }
  } catch (error) {
    await giveBack(states);
    throw error;
  }
  let warm = false;
  return {
    paths: states,
    async keepAsWarmed() {
      for (const { path, warmed } of states) {
        await replace(warmed, path);
      }
      warm = true;
    },
    async restore(start) {
      for (const { path, original, warmed } of states) {
        await replace(path, warm && start === "warmed" ? warmed : original);
      }
    },
    giveBack: () => giveBack(states)
  };
}
async function giveBack(states) {
  for (const { path, existed, original, warmed } of states) {
    const isAside = existed && await exists(original);
    if (isAside || !existed) await remove(path);
    if (isAside) await rename(original, path);
    await remove(warmed);
  }
}
async function replace(target, source) {
  await remove(target);
  if (await exists(source)) {
    await mkdir(dirname2(target), { recursive: true });
    await cp(source, target, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE
    });
  }
}
async function remove(path) {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
async function exists(path) {
  return await lstat(path).then(
    () => true,
    () => false
  );
}

export {
  claimPaths,
  PathsBusy,
  runVariable,
  signalGroup,
  signalProcess,
  endTree,
  endMarked,
  ProcessTree,
  setAside,
  giveBack,
  chooseEvidence
};
