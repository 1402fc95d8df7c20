import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  checkReportFiles,
  exitCodeOf,
  followRun,
  outcomeOf,
  package_default,
  parseActionSettings,
  plan,
  realWorld,
  renderInternalError,
  renderProblems,
  settingsAt
} from "./chunk-Q4FSOVDW.js";
import {
  measure
} from "./chunk-SO3LAYZA.js";
import "./chunk-BQKCCCII.js";
import {
  createTerminalView
} from "./chunk-2YAOFPJD.js";
import "./chunk-X56MCLKZ.js";
import {
  __callDispose,
  __using
} from "./chunk-LECLERIK.js";

// action/src/action.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

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

// action/src/report/without-commands.ts
function withoutCommands(text, token) {
  const end = text.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}
${text}${end}::${token}::
`;
}

// action/src/settings/read-inputs.ts
function readInputs(read) {
  const given = settingsAt("action").map(({ name, repeatable }) => {
    const text = read(name);
    const values = (repeatable ? text.split(/\r?\n/) : [text]).map((value) => value.trim());
    return [name, values.filter((value) => value !== "")];
  });
  return Object.fromEntries(given);
}

// action/src/settings/spell-as-inputs.ts
function spellAsInputs(problems) {
  return problems.map(({ where, message }) => ({
    where: withoutDashes(where),
    message: withoutDashes(message)
  }));
}
function withoutDashes(text) {
  const names = settingsAt("action").map(({ name }) => name);
  return text.replaceAll(new RegExp(`(^|\`)--(?=(?:${names.join("|")})(?:$|\`))`, "g"), "$1");
}

// action/src/action.ts
var { env } = process;
var stop = new AbortController();
var stopWith = (exitCode) => stop.abort.bind(stop, exitCode);
process.on("SIGINT", stopWith(130)).on("SIGTERM", stopWith(143));
var asked = parseActionSettings(readInputs((name) => getInput(name)));
var work = asked.kind === "ok" ? run(asked.value) : Promise.resolve(refuse(asked.problems));
process.exitCode = await work.catch((fault) => {
  if (fault === stop.signal.reason) return fault;
  error(renderInternalError(fault));
  return 3;
});
async function run(settings) {
  var _stack = [];
  try {
    const { failOn } = settings;
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const planned = await planStep({ ...settings, workspace }, env, process.execPath);
    if (planned.kind === "faulty") return refuse(planned.problems);
    const { subjects, environment, world } = planned.value;
    const problems = await checkReportFiles(settings.report, world);
    if (problems.length > 0) return refuse(problems);
    const judge = (subject) => outcomeOf(subject, failOn);
    const print = (text) => process.stdout.write(withoutCommands(text, randomUUID2()));
    const view = __using(_stack, openLog({ print, cwd: world.cwd, total: subjects.length, outcomeOf: judge }));
    const surroundings = { environment, signal: stop.signal, toolVersion: package_default.version };
    const report = await followRun(measure(subjects, settings, surroundings), view.tell);
    view.close(report);
    const jsonFile = `${env["RUNNER_TEMP"] ?? tmpdir()}/lockjam-${randomUUID2()}.json`;
    const places = { workspace, cwd: world.cwd, jsonFile, summaryFile: env["GITHUB_STEP_SUMMARY"] };
    const ways = { print, append: appendFile, save: writeFile, outcomeOf: judge };
    const { publish } = await import("./publish-RIP4FVJM.js");
    const commands = { error, warning, notice, setOutput };
    await publish(report, { ...settings, ...places, ...ways }, commands);
    return exitCodeOf(report, failOn);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function refuse(problems) {
  error(renderProblems(spellAsInputs(problems)));
  return 2;
}
