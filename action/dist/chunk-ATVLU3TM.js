import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  milliseconds
} from "./chunk-Q3KYIBEF.js";
import {
  printable,
  verdictKinds
} from "./chunk-3FB633JR.js";

// action/src/report/problems.ts
import { inspect } from "node:util";
function renderProblems(problems) {
  return problems.map((problem) => `lockjam: ${printable(renderProblem(problem))}
`).join("");
}
function renderProblem({ where, message }) {
  return message.includes(`\`${where}\``) || where.startsWith("lockjam") ? message : `${where}: ${message}`;
}
function renderInternalError(error) {
  const shown = inspect(error).replace(/^(?:\w*Error: )?(?:Internal error: )?/, "");
  return `Internal error: ${shown}
This is a fault of lockjam itself: please report it with the text above.
`;
}

// action/src/model/settings.ts
var reportFormats = ["json", "junit", "plain", "sarif", "terminal"];

// action/src/settings/split-words.ts
function splitWords(line) {
  const pieces = [...line.matchAll(piece)];
  const isWhole = pieces.reduce((length, [text2]) => length + text2.length, 0) === line.length;
  if (!isWhole) return void 0;
  const words = [];
  let word;
  for (const [text2] of pieces) {
    if (/^\s/.test(text2)) {
      if (word !== void 0) words.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + unquote(text2);
    }
  }
  return word === void 0 ? words : [...words, word];
}
function splitCommands(text2) {
  const lines = [];
  let line = "";
  let end = 0;
  for (const { 0: part, index } of text2.matchAll(piece)) {
    if (index !== end) break;
    end += part.length;
    if (/^\s*\n\s*$/.test(part)) {
      lines.push(line);
      line = "";
    } else line += part;
  }
  return [...lines, line + text2.slice(end)].filter((each) => each.trim() !== "");
}
var piece = /\s+|'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|[^\s'"\\]+/g;
function unquote(text2) {
  if (text2.startsWith("'")) return text2.slice(1, -1);
  if (text2.startsWith('"')) return text2.slice(1, -1).replaceAll(/\\(["\\$`])/g, "$1");
  return text2.startsWith("\\") ? text2.slice(1) : text2;
}

// action/src/settings/value-type.ts
function wholeNumber(least, most) {
  return {
    placeholder: "<n>",
    expected: `a whole number from ${least} to ${most}`,
    parse: (text2) => {
      const value = Number(text2);
      return /^\d+$/.test(text2) && value >= least && value <= most ? value : void 0;
    }
  };
}
var share = {
  placeholder: "<share>",
  expected: "a share above 0 and up to 1",
  parse: (text2) => {
    const value = Number(text2);
    return /^\d*\.?\d+$/.test(text2) && value > 0 && value <= 1 ? value : void 0;
  }
};
var longest = 24 * 60 * 60 * 1e3;
var unitLengths = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
var duration = {
  placeholder: "<duration>",
  expected: "a duration such as `500ms`, `30s` or `2m`, up to `24h`",
  parse: (text2) => {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text2) ?? [];
    if (digits === void 0 || unit === void 0) return void 0;
    const value = Math.round(Number(digits) * (unitLengths[unit] ?? 0));
    return value >= 1 && value <= longest ? milliseconds(value) : void 0;
  }
};
function oneOf(words) {
  return {
    placeholder: words.join("|"),
    expected: listWords(words, "or"),
    parse: (text2) => words.find((word) => word === text2)
  };
}
function someOf(placeholder, words) {
  return {
    placeholder,
    expected: `\`none\`, or a list of ${listWords(words, "and")}`,
    parse: (text2) => {
      if (text2 === "none") return [];
      const parts = text2.split(/[\s,]+/).filter((part) => part !== "");
      const found = words.filter((word) => parts.some((part) => part === word));
      return parts.length > 0 && new Set(parts).size === found.length ? found : void 0;
    }
  };
}
function text(placeholder, expected) {
  return { placeholder, expected, parse: (value) => value === "" ? void 0 : value };
}
var commandLine = {
  placeholder: "<command>",
  expected: "a command with every quote closed",
  parse: (line) => {
    const [program, ...words] = splitWords(line) ?? [];
    return program === void 0 ? void 0 : [program, ...words];
  },
  split: splitCommands
};
var truth = {
  placeholder: "true|false",
  expected: "`true` or `false`",
  parse: (value) => value === "true" || value === "false" ? value === "true" : void 0
};
var mostShards = 256;
var shardOf = {
  placeholder: "<i>/<n>",
  expected: `a shard such as \`2/4\`, the second of four, of at most ${mostShards}`,
  parse: (value) => {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(value)?.map(Number) ?? [];
    if (index === void 0 || count === void 0) return void 0;
    return index >= 1 && index <= count && count <= mostShards ? { index, count } : void 0;
  }
};
var reportTarget = {
  placeholder: "<format>[=<file>]",
  expected: `${listWords(reportFormats, "or")}, and perhaps a file as in \`json=report.json\``,
  parse: (value) => {
    const equals = value.indexOf("=");
    const name = equals === -1 ? value : value.slice(0, equals);
    const format = reportFormats.find((known) => known === name);
    if (format === void 0 || equals === value.length - 1) return void 0;
    return equals === -1 ? { format } : { format, file: value.slice(equals + 1) };
  }
};
function listWords(words, last) {
  const quoted = words.map((word) => `\`${word}\``);
  const end = quoted.pop() ?? "";
  return quoted.length === 0 ? end : `${quoted.join(", ")} ${last} ${end}`;
}

// action/src/settings/table.ts
var copiesRange = { least: 2, most: 64 };
var settingsTable = {
  reports: setting({
    type: text("<file>", "a file, a folder or a glob"),
    initially: "lockjam-shards",
    repeatable: true,
    places: ["merge"],
    description: "The reports of all shards: files, globs, or a folder, which means every `.json` file below it."
  }),
  fixtures: setting({
    type: text("<subject>", "a manifest, a program, a folder or a glob"),
    repeatable: true,
    places: ["action", "config"],
    description: "What to measure: a manifest (`fixture.json`), a program (`.ts .mts .js .mjs .cjs .py .sh`), a glob, or a folder, which means every `fixture.json` below it."
  }),
  command: setting({
    type: commandLine,
    repeatable: true,
    places: ["action", "config"],
    description: "A command to measure instead of `fixtures`, with its arguments. It is run without a shell; write `sh -c '…'` where you need one."
  }),
  copies: setting({
    type: wholeNumber(copiesRange.least, copiesRange.most),
    initially: "4",
    repeatable: false,
    places: ["cli", "action", "config"],
    description: "How many copies are started at once."
  }),
  threshold: setting({
    type: share,
    initially: "0.2",
    repeatable: false,
    places: ["cli", "action", "config"],
    description: "The serial share from which copies count as waiting for each other. 0 is side by side, 1 is one after the other."
  }),
  timeout: setting({
    type: duration,
    initially: "2m",
    repeatable: false,
    places: ["cli", "action", "config"],
    description: "The longest that a copy may take when it runs alone."
  }),
  until: setting({
    type: oneOf(["exit", "first-output"]),
    initially: "exit",
    repeatable: false,
    places: ["cli", "action", "config"],
    description: "When a copy counts as done: when it exits, or when it first prints something."
  }),
  state: setting({
    type: text("<path>", "a path"),
    repeatable: true,
    places: ["cli", "action", "config"],
    description: "A file or folder that the copies share. It is put back before every run. A manifest names its own instead."
  }),
  "fail-on": setting({
    type: someOf("<verdicts>", verdictKinds),
    initially: "serialized,conflict,deadlock,corrupted",
    repeatable: false,
    places: ["cli", "action", "config"],
    description: "The verdicts that count as a failure, or `none`. A subject whose manifest expects a verdict fails when it gets another one."
  }),
  report: setting({
    type: reportTarget,
    repeatable: true,
    places: ["cli", "action", "config", "merge"],
    description: "A report to write: `json`, `junit`, `plain`, `sarif` or `terminal`, to standard output or to the file behind the equals sign."
  }),
  "sarif-file": setting({
    type: text("<file>", "a file"),
    repeatable: false,
    places: ["action", "config", "merge"],
    description: "A file for code scanning, to be uploaded with `github/codeql-action/upload-sarif`; the same as a line `sarif=<file>` of `report`."
  }),
  shard: setting({
    type: shardOf,
    repeatable: false,
    places: ["action"],
    description: "The part of all programs to measure in this job, such as `2/4`. Every job writes a report of its part to `report-file`; `action/merge` joins them."
  }),
  "working-directory": setting({
    type: text("<folder>", "a folder"),
    initially: ".",
    repeatable: false,
    places: ["action", "merge"],
    description: "The folder to start in."
  }),
  annotations: setting({
    type: truth,
    initially: "true",
    repeatable: false,
    places: ["action", "config", "merge"],
    description: "Whether to mark the lines to blame in the pull request."
  }),
  summary: setting({
    type: truth,
    initially: "true",
    repeatable: false,
    places: ["action", "config", "merge"],
    description: "Whether to write a job summary."
  })
};
function settingsAt(place) {
  return Object.entries(settingsTable).filter(([, row]) => row.places.includes(place)).map(([name, row]) => ({ name, ...row }));
}
function setting(row) {
  return row;
}

export {
  renderProblems,
  renderInternalError,
  settingsTable,
  settingsAt
};
