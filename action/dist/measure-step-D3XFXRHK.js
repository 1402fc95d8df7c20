import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  followRun
} from "./chunk-2HSK5IB7.js";
import {
  measure
} from "./chunk-3PTNJIJN.js";
import {
  planDigest,
  renderShardReport,
  takeShard,
  withJson
} from "./chunk-EDSYROYF.js";
import {
  tell
} from "./chunk-2PNDQHKF.js";
import {
  exitCodeOf,
  outcomeOf
} from "./chunk-743IDCFH.js";
import "./chunk-ATVLU3TM.js";
import "./chunk-R2VSGME4.js";
import "./chunk-Q3KYIBEF.js";
import {
  createTerminalView
} from "./chunk-VAJWVKYU.js";
import "./chunk-3FB633JR.js";
import "./chunk-X56MCLKZ.js";
import {
  __callDispose,
  __using
} from "./chunk-LECLERIK.js";

// action/src/measure-step.ts
import { join } from "node:path";

// action/src/report/terminal/open-log.ts
var columns = 100;
function openLog({ print, ...rest }) {
  return createTerminalView({
    ...rest,
    write: print,
    clock: () => performance.now(),
    columns,
    colored: true,
    redraws: false,
    tellsResults: true
  });
}

// action/src/measure-step.ts
async function measureStep(settings, { subjects: all, environment, world: { cwd } }, runner) {
  var _stack = [];
  try {
    const { failOn, shard } = settings;
    const subjects = shard === void 0 ? all : takeShard(all, shard);
    const judge = (subject) => outcomeOf(subject, failOn);
    const print = (text) => {
      tell(text, runner);
    };
    const view = __using(_stack, openLog({ print, cwd, total: subjects.length, outcomeOf: judge }));
    const { signal, toolVersion } = runner;
    const surroundings = { environment, signal, toolVersion };
    const report = await followRun(measure(subjects, settings, surroundings), view.tell);
    view.close(report);
    const names = all.map(({ name }) => name);
    const files = await reportFiles(report, { settings, names, cwd }, runner);
    const { publish } = await import("./publish-CXLKIMB4.js");
    const isPart = shard !== void 0;
    const how = { ...settings, ...runner.places, ...runner, ...files, cwd, print, isPart };
    await publish(report, { ...how, outcomeOf: judge }, runner.commands);
    const isEmpty = report.subjects.every((subject) => judge(subject) === "skipped");
    return isPart && isEmpty ? 0 : exitCodeOf(report, failOn);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function reportFiles(report, { settings, names, cwd }, { places, save, token, toolVersion }) {
  const { shard, failOn } = settings;
  const { workspace, temporary, run } = places;
  if (shard === void 0) {
    return withJson(settings.report, cwd, join(temporary, `lockjam-${token()}.json`));
  }
  const plan = planDigest(names, settings, toolVersion);
  const part = { kind: "lockjam-shard", schemaVersion: 1, shard, plan, run, failOn };
  const file = join(temporary, `lockjam-shard-${shard.index}-of-${shard.count}.json`);
  await save(file, renderShardReport({ ...part, report }, workspace));
  return { report: settings.report, reportFile: file };
}
export {
  measureStep
};
