import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  verdictKinds
} from "./chunk-3FB633JR.js";

// action/src/plan/take-shard.ts
function takeShard(items, { index, count }) {
  return items.filter((_, position) => position % count === index - 1);
}
function joinShards(shards) {
  const longest = Math.max(0, ...shards.map((items) => items.length));
  const rounds = Array.from(
    { length: longest },
    (_, round2) => shards.flatMap((items) => items.slice(round2, round2 + 1))
  );
  return rounds.flat();
}

// action/src/report/shard/shard-report.ts
import { createHash } from "node:crypto";
import { sep } from "node:path";

// action/src/report/shard/shape.ts
function object(fields) {
  const entries = Object.entries(fields);
  return (value, at) => {
    if (typeof value !== "object" || value === null) return { at, expected: "an object" };
    for (const [name, shape2] of entries) {
      const fault = shape2(value[name], `${at}.${name}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
function list(shape2) {
  return (value, at) => {
    if (!Array.isArray(value)) return { at, expected: "a list" };
    for (const [index, item] of value.entries()) {
      const fault = shape2(item, `${at}[${index}]`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
function optional(shape2) {
  return (value, at) => value === void 0 ? void 0 : shape2(value, at);
}
function union(kinds) {
  const table = new Map(
    Object.entries(kinds).map(([kind, fields]) => [kind, object(fields)])
  );
  return (value, at) => {
    const kind = value?.kind;
    const shape2 = typeof kind === "string" ? table.get(kind) : void 0;
    return shape2 === void 0 ? { at: `${at}.kind`, expected: `one of ${[...table.keys()].join(", ")}` } : shape2(value, at);
  };
}
function oneOf(...values) {
  return (value, at) => values.some((each) => each === value) ? void 0 : { at, expected: `one of ${values.join(", ")}` };
}
function text(value, at) {
  return typeof value === "string" ? void 0 : { at, expected: "a text" };
}
function number(value, at) {
  return Number.isFinite(value) ? void 0 : { at, expected: "a number" };
}
function truth(value, at) {
  return typeof value === "boolean" ? void 0 : { at, expected: "true or false" };
}

// action/src/report/shard/verdict-shape.ts
var resource = object({
  kind: oneOf(
    ...["flock", "posix-lock", "ofd-lock", "lease", "semaphore", "fifo", "socket"],
    ...["port", "lock-file", "lock-folder"]
  ),
  path: text,
  detail: optional(text)
});
var holder = object({ copy: number, pid: number });
var shared = { serialShare: number };
var named = { resource: optional(resource), holder: optional(holder) };
var note = union({
  "single-flight": { copies: number, lives: number },
  "single-instance": { early: number, copies: number, after: number }
});
var reason = union({
  contradiction: { shares: list(number) },
  "round-timed-out": { unfinished: number, limit: number },
  "one-core": {},
  skipped: { because: text }
});
var failure = union({
  exit: { code: number },
  signal: { signal: text },
  "time-out": { limit: number },
  silent: {},
  "needs-peers": {},
  check: {},
  refused: { because: text }
});
var verdictShape = union({
  concurrent: {
    ...shared,
    passedProbes: number,
    note: optional(note)
  },
  slower: {
    ...shared,
    spentOn: oneOf("cpu", "io", "unknown"),
    extra: number
  },
  serialized: {
    ...shared,
    ...named,
    by: oneOf("copy", "lease", "third-party", "unknown"),
    capacity: optional(number),
    waits: list(number),
    holdProfile: optional(object({ from: number, to: number })),
    stalledFor: optional(number)
  },
  conflict: {
    ...shared,
    ...named,
    failed: number,
    copies: number,
    errorLine: text,
    failedAfter: number
  },
  deadlock: {
    ...shared,
    ring: list(number),
    resource: optional(resource)
  },
  corrupted: { ...shared, errorLine: text },
  inconclusive: { ...shared, reason },
  broken: { ...shared, failure, errorLine: text }
});

// action/src/report/shard/report-shape.ts
var ending = union({
  exited: { code: number },
  signaled: { signal: text },
  "timed-out": { limit: number },
  printed: {}
});
var copyRun = object({
  copy: number,
  pid: number,
  wall: number,
  cpu: number,
  runQueue: number,
  diskSleep: number,
  firstOutput: optional(number),
  ending,
  errorText: text,
  outputText: text
});
var sighting = {
  mechanism: oneOf("flock", "posix", "ofd", "lease"),
  access: oneOf("read", "write"),
  path: text,
  start: number,
  end: number,
  from: number,
  to: number
};
var hold = object({ ...sighting, copy: number, pid: number });
var wait = object({
  ...sighting,
  copy: number,
  pid: number,
  holderCopy: optional(number),
  holderPid: number
});
var round = object({
  kind: oneOf("round"),
  purpose: oneOf("warm-up", "solo", "screen", "pair", "repeat", "fresh"),
  copies: list(copyRun),
  holds: list(hold),
  waits: list(wait),
  ring: optional(list(number)),
  check: optional(object({ passed: truth, text }))
});
var standstillPlace = oneOf("flock", "posix", "ofd", "semaphore", "fifo", "socket");
var probe = object({
  kind: oneOf("probe"),
  point: number,
  frozenCopies: number,
  outcome: oneOf("passed", "stalled", "missed"),
  frozenFor: number,
  thawedAt: optional(number),
  frozen: copyRun,
  other: optional(copyRun),
  offset: number,
  holds: list(hold),
  waits: list(wait),
  openFiles: list(text),
  standstills: list(object({ pid: number, at: standstillPlace, path: text })),
  listening: list(text),
  temporary: list(object({ path: text, isFolder: truth }))
});
var openedAt = object({
  file: text,
  line: number,
  column: number,
  messageId: text,
  message: text,
  sourceLine: text,
  related: list(object({ line: number, sourceLine: text })),
  fingerprint: text,
  suggestion: optional(object({ title: text, diff: text }))
});
var location = union({
  found: { openedAt, others: list(openedAt) },
  silent: { because: text }
});
var subjectShape = object({
  name: text,
  command: list(text),
  cwd: text,
  verdict: verdictShape,
  expected: optional(object({ verdict: oneOf(...verdictKinds) })),
  disagreements: list(object({ message: text })),
  location,
  rounds: list(round),
  probes: list(probe),
  elapsed: number
});
var reportShape = object({
  schemaVersion: oneOf(1),
  tool: object({ name: oneOf("lockjam"), version: text }),
  machine: object({ cores: number, load: number, os: text, node: text }),
  subjects: list(subjectShape)
});

// action/src/report/shard/shard-report.ts
function planDigest(names, { copies, threshold, timeout, until, failOn }, toolVersion) {
  const plan = [toolVersion, copies, threshold, timeout, until, failOn, names];
  return createHash("sha256").update(JSON.stringify(plan)).digest("hex");
}
var workspaceWord = "$WORKSPACE";
function renderShardReport(report, workspace) {
  const moved = mapTexts(
    report,
    (each) => each === workspace || each.startsWith(workspace + sep) ? workspaceWord + each.slice(workspace.length) : each
  );
  return `${JSON.stringify(moved)}
`;
}
var shape = object({
  kind: oneOf("lockjam-shard"),
  schemaVersion: oneOf(1),
  shard: object({ index: number, count: number }),
  plan: text,
  run: text,
  failOn: list(oneOf(...verdictKinds)),
  report: reportShape
});
function parseShardReport(content, file, workspace) {
  const data = parseJson(content);
  const fault = shape(data, "report");
  if (fault === void 0) {
    const moved = mapTexts(
      data,
      (each) => each === workspaceWord || each.startsWith(`${workspaceWord}/`) ? workspace + each.slice(workspaceWord.length) : each
    );
    return { kind: "ok", value: moved };
  }
  const message = `Expected \`${file}\` to be a report that a step with \`shard\` wrote: \`${fault.at}\` is not ${fault.expected}.`;
  const problem = { where: file, message };
  return { kind: "faulty", problems: [problem] };
}
function parseJson(content) {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}
function mapTexts(data, change) {
  if (typeof data === "string") return change(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, change)])
  );
}

// action/src/report/with-json.ts
import { resolve } from "node:path";
function withJson(targets, cwd, otherwise) {
  const asked = targets.find(({ format, file }) => format === "json" && file !== void 0);
  if (asked?.file !== void 0) return { report: targets, reportFile: resolve(cwd, asked.file) };
  return { report: [...targets, { format: "json", file: otherwise }], reportFile: otherwise };
}

export {
  takeShard,
  joinShards,
  planDigest,
  renderShardReport,
  parseShardReport,
  withJson
};
