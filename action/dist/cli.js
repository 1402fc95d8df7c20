#!/usr/bin/env node
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
  nearestName,
  plan
} from "./chunk-6VGO36GO.js";
import {
  measure
} from "./chunk-3PTNJIJN.js";
import {
  exitCodeOf,
  outcomeOf
} from "./chunk-743IDCFH.js";
import {
  checkReportFiles,
  package_default,
  parseCliSettings,
  realWorld
} from "./chunk-I633GIG6.js";
import {
  renderInternalError,
  renderProblems,
  settingsAt,
  settingsTable
} from "./chunk-ATVLU3TM.js";
import "./chunk-R2VSGME4.js";
import "./chunk-Q3KYIBEF.js";
import {
  deliver
} from "./chunk-Q2JNSCLA.js";
import {
  createTerminalView,
  wantsColors
} from "./chunk-VAJWVKYU.js";
import "./chunk-3FB633JR.js";
import "./chunk-X56MCLKZ.js";
import {
  __callDispose,
  __using
} from "./chunk-LECLERIK.js";

// action/src/cli.ts
import { writeFile } from "node:fs/promises";

// action/src/listen-for-stops.ts
var exitCodes = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 };
var couldNotWrite = 3;
function listenForStops(command) {
  const stop2 = new AbortController();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) {
    command.once(signal, () => {
      stop2.abort(exitCodes[signal]);
    });
  }
  command.stderr.on("error", () => {
    stop2.abort(exitCodes.SIGPIPE);
  });
  command.stdout.on("error", ({ code, message }) => {
    if (code !== "EPIPE") {
      command.stderr.write(`lockjam: standard output cannot be written: ${message}
`);
    }
    stop2.abort(code === "EPIPE" ? exitCodes.SIGPIPE : couldNotWrite);
  });
  command.once("exit", () => {
    if (stop2.signal.aborted && command.exitCode === 0) {
      command.exitCode = stop2.signal.reason;
    }
  });
  return stop2.signal;
}

// action/src/report/terminal/open-view.ts
var usualColumns = 80;
function openView(terminal, targets, total, outcomeOf2) {
  const tellsResults = targets.every(
    ({ format, file }) => file !== void 0 || format === "terminal"
  );
  const stream = tellsResults ? terminal.stdout : terminal.stderr;
  const isTerminal = stream.isTTY === true;
  return createTerminalView({
    write: (text) => {
      stream.write(text);
    },
    clock: () => performance.now(),
    columns: stream.columns ?? usualColumns,
    colored: wantsColors(terminal.env, isTerminal),
    redraws: isTerminal && terminal.env["TERM"] !== "dumb",
    tellsResults,
    total,
    cwd: terminal.cwd(),
    outcomeOf: outcomeOf2
  });
}

// action/src/settings/parse-argv.ts
import { parseArgs } from "node:util";
function parseArgv(argv) {
  const [first, ...rest] = argv;
  if (first === "run") return parseRun(rest);
  if (first === "--help" || first === "-h") return ok({ kind: "help", topic: "general" });
  if (first === "--version") return ok({ kind: "version" });
  return faulty([{ where: "lockjam", message: unknownCommand(first) }]);
}
function unknownCommand(first) {
  if (first === void 0) return "Expected a command: `lockjam run <subject…>`, got nothing.";
  const names = ["run", "--help", "--version"];
  return `Expected a command, \`run\`, got \`${first}\`.${meant(first, names)}`;
}
function parseRun(words) {
  const dashes = words.indexOf("--");
  const own = dashes === -1 ? words : words.slice(0, dashes);
  const command = dashes === -1 ? [] : words.slice(dashes + 1);
  const flags = scan(own);
  if (flags.help) return ok({ kind: "help", topic: "run" });
  const settings = parseCliSettings(flags.raw);
  const problems = [
    ...flags.problems,
    ...settings.kind === "faulty" ? settings.problems : [],
    ...subjectProblems(flags.subjects, command, dashes !== -1)
  ];
  if (settings.kind === "faulty" || problems.length > 0) return faulty(problems);
  const [program, ...rest] = command;
  const commands = program === void 0 ? [] : [[program, ...rest]];
  return ok({ kind: "run", settings: settings.value, subjects: flags.subjects, commands });
}
function scan(words) {
  const known = settingsAt("cli").map(({ name }) => name);
  const raw = {};
  const subjects = [];
  const problems = [];
  let help = false;
  let misspelled = false;
  for (const token of tokensOf(words, known)) {
    if (token.kind === "positional" && !misspelled) subjects.push(token.value);
    misspelled = false;
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") help = true;
    else if (!isKnown(name, known)) {
      problems.push(unknownFlag(rawName, known));
      misspelled = nearestName(rawName, flagsOf(known)) !== void 0;
    } else if (isMissing(value, token.inlineValue)) problems.push(missingValue(rawName, name));
    else (raw[name] ??= []).push(value);
  }
  return { help, raw, subjects, problems };
}
function tokensOf(words, known) {
  const flags = known.map((name) => [name, { type: "string", multiple: true }]);
  const { tokens } = parseArgs({
    args: [...words],
    options: { help: { type: "boolean", short: "h" }, ...Object.fromEntries(flags) },
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  return tokens;
}
function isKnown(name, known) {
  return known.includes(name);
}
function isMissing(value, inline) {
  return value === void 0 || inline !== true && value.startsWith("--");
}
function missingValue(rawName, name) {
  const { placeholder } = settingsTable[name].type;
  const message = `Expected \`${rawName}\` to have a value, as in \`${rawName} ${placeholder}\`.`;
  return { where: rawName, message };
}
function unknownFlag(rawName, known) {
  const message = `Expected a flag that exists, got \`${rawName}\`.${meant(rawName, flagsOf(known))}`;
  return { where: rawName, message };
}
function flagsOf(known) {
  return [...known, "help"].map((name) => `--${name}`);
}
function meant(typed, names) {
  const nearest = nearestName(typed, names);
  return nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`;
}
function subjectProblems(subjects, command, hasDashes) {
  const where = "lockjam run";
  if (hasDashes && command.length === 0) {
    return [{ where, message: "Expected a command after `--`, got nothing." }];
  }
  if (hasDashes && subjects.length > 0) {
    const message2 = `Expected subjects or a command after \`--\`, got both: \`${subjects.join(" ")}\` and \`${command.join(" ")}\`.`;
    return [{ where, message: message2 }];
  }
  if (hasDashes || subjects.length > 0) return [];
  const message = "Expected a manifest, a program, a folder, a glob, or a command after `--`, got nothing.";
  return [{ where, message }];
}
function ok(value) {
  return { kind: "ok", value };
}
function faulty(problems) {
  return { kind: "faulty", problems };
}

// action/src/settings/render-help.ts
function renderHelp() {
  return `lockjam: do copies of my program wait for each other, break each other,
or run side by side?

Usage
  lockjam run [options] <subject…>            a manifest, a program, a folder or a glob
  lockjam run [options] -- <command> [args…]  any command
  lockjam run --help                          every option
  lockjam --version

Example
  lockjam run --state .cache -- node build.js
`;
}
function renderRunHelp() {
  return `Runs copies of a program at once and says whether they wait for each other, and for what.

Usage
  lockjam run [options] <subject…>
  lockjam run [options] -- <command> [args…]

Subjects
  a manifest (fixture.json), a program (.ts .mts .js .mjs .cjs .py .sh), a glob,
  or a folder, which means every fixture.json below it

Options
${settingsAt("cli").map(renderOption).join("\n")}
  --help
      This text.

Exit codes
  0    nothing to fail on, and every expectation is met
  1    something to fail on, or an expectation that is not met
  2    wrong use, or a subject that fails even alone
  3    an error of lockjam itself
  130  interrupted; 129, 141 and 143 by SIGHUP, a closed pipe and SIGTERM
`;
}
function renderOption(row) {
  const notes = [
    ...row.repeatable ? ["repeatable"] : [],
    ...row.initially === void 0 ? [] : [`default: ${row.initially}`]
  ];
  const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  const words = `${row.description.replaceAll("`", "")}${note}`;
  return [`  --${row.name} ${row.type.placeholder}`, ...wrap(words, "      ")].join("\n");
}
var lineWidth = 88;
function wrap(text, indent) {
  const lines = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > lineWidth && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}

// action/src/cli.ts
var stop = listenForStops(process);
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  if (error === stop.reason) return error;
  process.stderr.write(renderInternalError(error));
  return 3;
});
async function main(words) {
  const asked = parseArgv(words);
  if (asked.kind === "faulty") return end(2, renderProblems(asked.problems));
  if (asked.value.kind === "version") return end(0, `${package_default.version}
`);
  if (asked.value.kind === "run") return await run(asked.value);
  return end(0, asked.value.topic === "run" ? renderRunHelp() : renderHelp());
}
async function run(request) {
  var _stack = [];
  try {
    const { subjects, commands, settings } = request;
    const { report: targets, failOn, state } = settings;
    const world = realWorld(process.cwd(), process.env, process.execPath);
    const planned = await plan({ subjects, commands, state }, world);
    const problems = await checkReportFiles(targets, world);
    if (planned.kind === "faulty") return end(2, renderProblems([...planned.problems, ...problems]));
    if (problems.length > 0) return end(2, renderProblems(problems));
    const judge = (subject) => outcomeOf(subject, failOn);
    const view = __using(_stack, openView(process, targets, planned.value.length, judge));
    const surroundings = { environment: process.env, signal: stop, toolVersion: package_default.version };
    const report = await followRun(measure(planned.value, settings, surroundings), view.tell);
    view.close(report);
    const print = (text) => process.stdout.write(text);
    await deliver(report, targets, { cwd: world.cwd, outcomeOf: judge, print, save: writeFile });
    return exitCodeOf(report, failOn);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function end(code, text) {
  process[code === 0 ? "stdout" : "stderr"].write(text);
  return code;
}
