import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  nearestName,
  plan
} from "./chunk-6VGO36GO.js";
import {
  error,
  getInput,
  notice,
  readInputs,
  runnerPlaces,
  setOutput,
  splitValues,
  warning
} from "./chunk-DZOIPMSX.js";
import {
  refuse,
  tell
} from "./chunk-2PNDQHKF.js";
import {
  checkReportFiles,
  package_default,
  parseActionSettings,
  realFiles,
  realWorld
} from "./chunk-I633GIG6.js";
import {
  renderInternalError,
  settingsAt
} from "./chunk-ATVLU3TM.js";
import "./chunk-Q3KYIBEF.js";
import "./chunk-X5XGSJAQ.js";
import "./chunk-3FB633JR.js";
import "./chunk-LECLERIK.js";

// action/src/action.ts
import { randomUUID } from "node:crypto";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// action/src/plan/plan-step.ts
import { resolve } from "node:path";

// action/src/plan/subject-environment.ts
function subjectEnvironment(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !belongsToRunner(name.toUpperCase()))
  );
}
var runnerVariables = /* @__PURE__ */ new Set([
  "GITHUB_ENV",
  "GITHUB_OUTPUT",
  "GITHUB_PATH",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_TOKEN"
]);
function belongsToRunner(name) {
  return /^(?:ACTIONS|INPUT|STATE)_/.test(name) || runnerVariables.has(name);
}

// action/src/plan/plan-step.ts
async function planStep(request, own, node) {
  const environment = subjectEnvironment(own);
  const world = realWorld(resolve(request.workspace, request.workingDirectory), environment, node);
  const problems = await checkFolder(request.workingDirectory, world);
  if (problems.length > 0) return { kind: "faulty", problems };
  const planned = await plan({ ...request, subjects: request.fixtures }, world);
  return planned.kind === "faulty" ? planned : { kind: "ok", value: { subjects: planned.value, environment, world } };
}
async function checkFolder(given, { cwd, files }) {
  const sight = await files.look(cwd);
  if (sight === "folder") return [];
  const seen = {
    file: "which is a file",
    other: "which is no folder",
    missing: "and nothing is there",
    forbidden: "which may not be read"
  }[sight];
  const where = "working-directory";
  return [
    { where, message: `Expected \`${where}\` to be a folder, got \`${given}\`, ${seen} (${cwd}).` }
  ];
}

// action/src/plan/settings-folder.ts
import { resolve as resolve2 } from "node:path";
function settingsFolder(workspace, below) {
  const folder = resolve2(workspace, below);
  return {
    name: folder,
    readText: async (name) => {
      const path = resolve2(folder, name);
      const sight = await realFiles.look(path);
      return sight === "file" ? await realFiles.readText(path) : void 0;
    },
    count: async (glob) => (await realFiles.find(glob, folder)).length
  };
}

// action/src/settings/default-sources.ts
var configFiles = ["lockjam.config.json", "lockjam.config.yaml"];
var defaultFixtures = "fixtures/**/fixture.json";

// action/src/settings/parse-config.ts
function parseConfig(data, file) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    const message = `Expected \`${file}\` to hold settings by their names, got ${describe(data)}.`;
    return { kind: "faulty", problems: [{ where: file, message }] };
  }
  const read = Object.entries(data).filter(([name]) => name !== "$schema").map(([name, value]) => readSetting(name, value, file));
  const problems = read.flatMap((each) => each.kind === "faulty" ? each.problems : []);
  return problems.length > 0 ? { kind: "faulty", problems } : { kind: "ok", value: Object.fromEntries(read.flatMap(valueOf)) };
}
function valueOf(read) {
  return read.kind === "ok" ? [read.value] : [];
}
function readSetting(name, value, file) {
  const rows = settingsAt("config");
  const row = rows.find((each) => each.name === name);
  if (row === void 0) return faulty(unknownName(name, file, rows));
  const texts = textsOf(row, value);
  if (texts !== void 0) return { kind: "ok", value: [name, texts] };
  const list = row.repeatable ? ", or a list of texts" : "";
  const message = `Expected \`${name}\` in \`${file}\` to be a text, a number, true or false${list}, got ${describe(value)}.`;
  return faulty({ where: name, message });
}
function unknownName(name, file, rows) {
  const nearest = nearestName(
    name,
    rows.map((row) => row.name)
  );
  const hint = nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`;
  return {
    where: file,
    message: `Expected a setting that exists, got \`${name}\` in \`${file}\`.${hint}`
  };
}
function textsOf(row, value) {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value === "string") return splitValues(row, value);
  const isList = row.repeatable && Array.isArray(value);
  if (!isList || !value.every((each) => typeof each === "string")) return void 0;
  return value;
}
function describe(value) {
  if (value === null || value === void 0) return "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function faulty(problem) {
  return { kind: "faulty", problems: [problem] };
}

// action/src/settings/complete-inputs.ts
async function completeInputs(raw, folder) {
  if (namesSomething(raw)) return { kind: "ok", value: { raw } };
  const found = await findConfigs(folder);
  const [config, other] = found;
  if (other !== void 0) return faulty2(tooMany(found));
  if (config === void 0) return await takeFixtures(raw, folder, "no file of settings");
  const parsed = await parse(config);
  if (parsed.kind === "faulty") return parsed;
  const merged = { ...parsed.value, ...overruling(raw) };
  if (!namesSomething(merged)) return await takeFixtures(merged, folder, config.name);
  const told = `The step names nothing to measure; settings are taken from ${config.name}.`;
  return { kind: "ok", value: { raw: merged, told } };
}
function namesSomething({ fixtures = [], command = [] }) {
  return fixtures.length > 0 || command.length > 0;
}
async function findConfigs({ readText }) {
  const texts = await Promise.all(configFiles.map(readText));
  return configFiles.flatMap((name, index) => {
    const text = texts[index];
    return text === void 0 ? [] : [{ name, text }];
  });
}
function tooMany(found) {
  const names = found.map(({ name }) => `\`${name}\``).join(" and ");
  return { where: "lockjam.config", message: `Expected one file of settings, found ${names}.` };
}
async function parse({ name, text }) {
  const read = name.endsWith(".json") ? parseJson(text) : await loadYaml(text);
  if ("data" in read) return parseConfig(read.data, name);
  const language = name.endsWith(".json") ? "JSON" : "YAML";
  return faulty2({
    where: name,
    message: `Expected \`${name}\` to be ${language}: ${read.fault}`
  });
}
function parseJson(text) {
  try {
    return { data: JSON.parse(text) };
  } catch (error2) {
    return { fault: error2 instanceof Error ? error2.message : String(error2) };
  }
}
async function loadYaml(text) {
  const { parseYaml } = await import("./parse-yaml-Z4XNMZP4.js");
  return parseYaml(text);
}
function overruling(raw) {
  const rows = settingsAt("action");
  return Object.fromEntries(
    Object.entries(raw).filter(([name, values]) => {
      const initially = rows.find((row) => row.name === name)?.initially;
      return values.length > 0 && !(values.length === 1 && values[0] === initially);
    })
  );
}
async function takeFixtures(raw, { name, count }, config) {
  const matches = await count(defaultFixtures);
  if (matches > 0) {
    const told = `The step names nothing to measure; ${defaultFixtures} matches ${matches}.`;
    return { kind: "ok", value: { raw: { ...raw, fixtures: [defaultFixtures] }, told } };
  }
  const looked = [...configFiles, defaultFixtures].map((each) => `\`${each}\``).join(", ");
  const message = `Expected \`fixtures\` or \`command\`, got neither. Looked for ${looked} in ${name}: found ${config}${config.startsWith("no ") ? "" : ", which names neither,"} and no manifest.`;
  return faulty2({ where: "fixtures", message });
}
function faulty2(problem) {
  return { kind: "faulty", problems: [problem] };
}

// action/src/settings/settings-of-step.ts
async function settingsOfStep(raw, folder) {
  const complete = await completeInputs(raw, folder);
  const missing = complete.kind === "faulty" ? complete.problems : [];
  const given = complete.kind === "ok" ? complete.value : { raw: standIn(raw) };
  const { raw: completed, ...told } = given;
  const settings = parseActionSettings(completed);
  const problems = [...missing, ...settings.kind === "faulty" ? settings.problems : []];
  return settings.kind === "faulty" || problems.length > 0 ? { kind: "faulty", problems } : { kind: "ok", value: { settings: settings.value, ...told } };
}
function standIn(raw) {
  return { ...raw, fixtures: [defaultFixtures] };
}

// action/src/step.ts
async function runStep(runner2, node) {
  const raw = readInputs(runner2.input, "action");
  const below = raw["working-directory"]?.[0] ?? ".";
  const asked = await settingsOfStep(raw, settingsFolder(runner2.places.workspace, below));
  if (asked.kind === "faulty") return refuse(asked.problems, runner2);
  const { settings, told } = asked.value;
  if (told !== void 0) tell(`lockjam: ${told}`, runner2);
  const planned = await planStep({ ...settings, ...runner2.places }, runner2.environment, node);
  if (planned.kind === "faulty") return refuse(planned.problems, runner2);
  const problems = await checkReportFiles(settings.report, planned.value.world);
  if (problems.length > 0) return refuse(problems, runner2);
  const { measureStep } = await import("./measure-step-D3XFXRHK.js");
  return await measureStep(settings, planned.value, runner2);
}

// action/src/action.ts
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
process.exitCode = await runStep(runner, process.execPath).catch((fault) => {
  if (fault === stop.signal.reason) return fault;
  error(renderInternalError(fault));
  return 3;
});
