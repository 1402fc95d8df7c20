import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  joinShards,
  parseShardReport,
  withJson
} from "./chunk-EDSYROYF.js";
import {
  error,
  getInput,
  notice,
  readInputs,
  runnerPlaces,
  setOutput,
  warning
} from "./chunk-DZOIPMSX.js";
import {
  refuse,
  tell
} from "./chunk-2PNDQHKF.js";
import {
  exitCodeOf,
  outcomeOf
} from "./chunk-743IDCFH.js";
import {
  checkReportFiles,
  isDynamicPattern,
  package_default,
  parseMergeSettings,
  realFiles
} from "./chunk-I633GIG6.js";
import {
  renderInternalError
} from "./chunk-ATVLU3TM.js";
import "./chunk-Q3KYIBEF.js";
import {
  publish
} from "./chunk-5BFVIUDQ.js";
import "./chunk-X5XGSJAQ.js";
import {
  renderReport
} from "./chunk-Q2JNSCLA.js";
import "./chunk-VAJWVKYU.js";
import "./chunk-3FB633JR.js";
import "./chunk-X56MCLKZ.js";
import "./chunk-LECLERIK.js";

// action/src/merge.ts
import { randomUUID } from "node:crypto";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// action/src/join.ts
import { readFile } from "node:fs/promises";
import { join, resolve as resolve2 } from "node:path";

// action/src/plan/find-reports.ts
import { relative, resolve } from "node:path";
async function findReports(reports, cwd, files) {
  const problems = [];
  const paths = /* @__PURE__ */ new Set();
  for (const given of reports) {
    const found = await find(given, cwd, files);
    for (const path of found) paths.add(path);
    if (found.length > 0) continue;
    const message = `Expected \`reports\` to name a file, a folder with \`.json\` files or a glob that matches some, got \`${given}\`, which gives none in ${cwd}.`;
    problems.push({ where: "reports", message });
  }
  const value = [...paths].map((path) => ({ path, label: relative(cwd, path) || path }));
  return problems.length > 0 ? { kind: "faulty", problems } : { kind: "ok", value };
}
async function find(given, cwd, files) {
  const path = resolve(cwd, given);
  const sight = await files.look(path);
  if (sight === "file") return [path];
  if (sight === "folder") return await files.find("**/*.json", path);
  if (sight !== "missing" || !isDynamicPattern(given)) return [];
  const found = await files.find(given, cwd);
  const sights = await Promise.all(found.map(files.look));
  return found.filter((_, index) => sights[index] === "file");
}

// action/src/report/shard/join-shards.ts
function joinShardReports(files, interleave) {
  const [first] = files;
  if (first === void 0) {
    const message = "Expected at least one report of a shard, got none.";
    return { kind: "faulty", problems: [{ where: "reports", message }] };
  }
  const problems = [...foreign(first, files), ...repeated(files), ...missing(first, files)];
  if (problems.length > 0) return { kind: "faulty", problems };
  const sorted = files.map(({ shard }) => shard).toSorted((one, other) => one.shard.index - other.shard.index);
  const subjects = interleave(sorted.map(({ report }) => report.subjects));
  return {
    kind: "ok",
    value: { report: { ...first.shard.report, subjects }, failOn: first.shard.failOn }
  };
}
var sameness = [
  ["of the same number of shards", ({ shard }) => shard.count],
  ["of the same plan: subjects, settings and version", ({ plan }) => plan],
  ["of the same run", ({ run }) => run]
];
function foreign(first, files) {
  return files.flatMap(({ file, shard }) => {
    const difference = sameness.find(([, read2]) => read2(shard) !== read2(first.shard));
    if (difference === void 0) return [];
    const [same, read] = difference;
    const message = `Expected \`${file}\` to be ${same} as \`${first.file}\`, got ${read(shard)} and not ${read(first.shard)}.`;
    return [{ where: file, message }];
  });
}
function repeated(files) {
  return files.flatMap(({ file, shard }, position) => {
    const { index, count } = shard.shard;
    const same = files.findIndex((each) => each.shard.shard.index === index);
    if (same === position) return [];
    const message = `Expected each shard once, got shard ${index} of ${count} in \`${files[same]?.file ?? ""}\` and in \`${file}\`.`;
    return [{ where: file, message }];
  });
}
function missing(first, files) {
  const { count } = first.shard.shard;
  const there = new Set(files.map(({ shard }) => shard.shard.index));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !there.has(index)
  );
  if (absent.length === 0) return [];
  const which = absent.length === 1 ? "shard" : "shards";
  const message = `Expected the reports of all ${count} shards, ${which} ${absent.join(", ")} missing. Does every job upload its \`report-file\`, also when it fails?`;
  return [{ where: "reports", message }];
}

// action/src/join.ts
async function joinStep(runner2) {
  const asked = parseMergeSettings(readInputs(runner2.input, "merge"));
  if (asked.kind === "faulty") return refuse(asked.problems, runner2);
  const settings = asked.value;
  const { workspace, temporary } = runner2.places;
  const cwd = resolve2(workspace, settings.workingDirectory);
  const problems = await checkReportFiles(settings.report, { cwd, files: realFiles });
  const found = await readShards(settings.reports, cwd, workspace);
  const faults = [...problems, ...found.kind === "faulty" ? found.problems : []];
  if (found.kind === "faulty" || faults.length > 0) return refuse(faults, runner2);
  const joined = joinShardReports(found.value, joinShards);
  if (joined.kind === "faulty") return refuse(joined.problems, runner2);
  const { report, failOn } = joined.value;
  const judge = (subject) => outcomeOf(subject, failOn);
  const print = (text) => {
    tell(text, runner2);
  };
  print(renderReport("plain", report, { cwd, outcomeOf: judge }));
  const files = withJson(settings.report, cwd, join(temporary, `lockjam-${runner2.token()}.json`));
  const how = { ...settings, ...runner2.places, ...runner2, ...files, cwd, print, isPart: false };
  await publish(report, { ...how, outcomeOf: judge }, runner2.commands);
  return exitCodeOf(report, failOn);
}
async function readShards(reports, cwd, workspace) {
  const found = await findReports(reports, cwd, realFiles);
  const problems = found.kind === "faulty" ? [...found.problems] : [];
  const shards = [];
  for (const { path, label } of found.kind === "ok" ? found.value : []) {
    const text = await readFile(path, "utf8").catch(() => "");
    const parsed = parseShardReport(text, label, workspace);
    if (parsed.kind === "ok") shards.push({ file: label, shard: parsed.value });
    else problems.push(...parsed.problems);
  }
  return problems.length > 0 ? { kind: "faulty", problems } : { kind: "ok", value: shards };
}

// action/src/merge.ts
var stop = new AbortController();
var stopWith = (exitCode) => stop.abort.bind(stop, exitCode);
process.on("SIGINT", stopWith(130)).on("SIGTERM", stopWith(143));
var otherwise = { workspace: process.cwd(), temporary: tmpdir() };
var runner = {
  environment: process.env,
  places: runnerPlaces(process.env, otherwise),
  input: (name) => getInput(name),
  commands: { error, warning, notice, setOutput },
  write: (text) => process.stdout.write(text),
  append: appendFile,
  save: writeFile,
  token: randomUUID,
  signal: stop.signal,
  toolVersion: package_default.version
};
process.exitCode = await joinStep(runner).catch((fault) => {
  if (fault === stop.signal.reason) return fault;
  error(renderInternalError(fault));
  return 3;
});
