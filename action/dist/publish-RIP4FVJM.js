import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  deliver
} from "./chunk-AR4DQSOA.js";
import {
  closingLines,
  duration,
  durations,
  explain,
  nameResource,
  percent,
  printable,
  quoted,
  verdictKinds,
  within
} from "./chunk-2YAOFPJD.js";
import "./chunk-X56MCLKZ.js";
import "./chunk-LECLERIK.js";

// action/src/report/annotations.ts
import { resolve as resolve2 } from "node:path";

// action/src/judge/explain/opened-here.ts
import { resolve } from "node:path";
function openedHere(report) {
  const { verdict } = report;
  switch (verdict.kind) {
    case "serialized":
      return `Opened here${heldFor(verdict, report)}; ${waited(verdict)}.`;
    case "conflict":
      return `Opened here${heldFor(verdict, report)}; ${failed(verdict)}.`;
    default: {
      const { headline, why } = explain(report);
      return `Opened here: ${headline}. ${why}`;
    }
  }
}
function heldFor({ resource }, { rounds, cwd }) {
  if (resource === void 0) return "";
  const file = resolve(cwd, resource.path);
  const spans = rounds.filter(({ purpose }) => purpose === "screen").flatMap(({ holds }) => holds).filter(({ path }) => path === file || path === `${file}-shm`).map(({ from, to }) => to - from);
  const longest = Math.max(0, ...spans);
  return longest === 0 ? "" : `, held ${duration(longest)}`;
}
function waited({ waits, resource, by }) {
  const outside = by === "copy" ? "" : " for something outside";
  const what = resource === void 0 ? outside : ` for ${nameResource(resource)}`;
  if (waits.length === 0) return `the copies waited${what}`;
  const who = waits.length === 1 ? "1 copy" : `${waits.length} copies`;
  return `${who} waited ${durations(waits)}${what}`;
}
function failed({ failed: count, copies, failedAfter, errorLine, resource }) {
  const said = errorLine === "" ? "" : `, saying ${quoted(errorLine)}`;
  const at = resource === void 0 ? "" : ` at ${nameResource(resource)}`;
  return `${count} of ${copies} copies failed within ${duration(failedAfter)}${at}${said}`;
}

// action/src/report/annotations.ts
var mostOfALevel = 10;
var longestMessage = 4096;
function annotate(report, options) {
  const grave = (subject) => verdictKinds.indexOf(subject.verdict.kind);
  const all = [...report.subjects].sort((one, other) => grave(other) - grave(one) || share(other) - share(one)).flatMap((subject) => annotateSubject(subject, options));
  const shown = ["error", "warning", "notice"].flatMap(
    (level) => all.filter((annotation) => annotation.level === level).slice(0, mostOfALevel)
  );
  return { shown, left: all.length - shown.length };
}
function share({ verdict }) {
  return verdict.serialShare;
}
function annotateSubject(subject, { workspace, isFailure }) {
  const level = levelOf(subject, isFailure(subject));
  const title = printable(`lockjam: ${subject.name} ${explain(subject).headline}`);
  const { location } = subject;
  if (location.kind === "silent") {
    const place = firstLine(subject, workspace);
    return level === "notice" ? [] : [{ level, message: unlocated(subject, place), properties: { title, ...place } }];
  }
  const { openedAt, others } = location;
  const message = cut(lines(openedHere(subject), openedAt.message, ...remarks(subject)));
  return [
    { level, message, properties: { title, ...placeOf(openedAt, workspace) } },
    ...others.map((other) => ({
      level: level === "error" ? "warning" : level,
      message: cut(lines(other.message)),
      properties: {
        title: printable(`lockjam: ${subject.name}`),
        ...placeOf(other, workspace)
      }
    }))
  ];
}
var unhappy = /* @__PURE__ */ new Set(["serialized", "conflict", "deadlock", "corrupted", "inconclusive"]);
function levelOf({ verdict, expected }, fails) {
  if (fails) return "error";
  return unhappy.has(verdict.kind) && expected === void 0 ? "warning" : "notice";
}
function unlocated(subject, place) {
  const here = place.file === void 0 ? "" : "This stands in line 1 because no better line is known.";
  return cut(lines(explain(subject).why, ...remarks(subject), here));
}
function remarks(subject) {
  const { advice = "" } = explain(subject);
  return [advice, ...subject.disagreements.map(({ message }) => message)];
}
function lines(...texts) {
  return texts.filter((text) => text !== "").map(printable).join("\n");
}
function cut(message) {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function placeOf({ file, line, column }, workspace) {
  return { file: within(workspace, file), startLine: line, startColumn: column };
}
var programFile = /\.(?:[cm]?[jt]s|py|sh)$/;
function firstLine({ command, cwd }, workspace) {
  const program = command.find((word) => programFile.test(word));
  return program === void 0 ? {} : { file: within(workspace, resolve2(cwd, program)), startLine: 1 };
}

// action/src/report/outputs.ts
function renderOutputs({ subjects }, reportFile) {
  const verdicts = subjects.map(({ verdict }) => verdict);
  const count = (kind) => String(verdicts.filter((verdict) => verdict.kind === kind).length);
  const shares = verdicts.map(({ serialShare }) => serialShare);
  return {
    verdict: verdictKinds.findLast((kind) => verdicts.some((each) => each.kind === kind)) ?? "",
    serialized: count("serialized"),
    conflicts: count("conflict"),
    "serial-share": Math.max(0, ...shares).toFixed(3),
    "report-file": reportFile
  };
}

// action/src/report/markdown-text.ts
var meaningful = /[\\`*_[\]{}<>&|~@#$!]|:(?!\s|$)/g;
function markdownText(text) {
  return printable(text).replaceAll(meaningful, entity).replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark2) => digits + entity(mark2)).replaceAll(/www\./gi, (start) => start.slice(0, -1) + entity("."));
}
function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownSentence(text) {
  return markdownText(text).replaceAll(/&#96;(.*?)&#96;/g, "<code>$1</code>");
}
function markdownCode(text) {
  return `<code>${markdownText(text)}</code>`;
}

// action/src/report/summary.ts
var summaryLimit = 1024 * 1024 - 4096;
function renderSummary(report, options) {
  let text = "";
  for (const detail of details(report.subjects.length)) {
    text = render(report, options, detail);
    if (new TextEncoder().encode(text).byteLength <= options.limit) return text;
  }
  return text;
}
function details(subjects) {
  return [
    { sections: "all", rows: subjects },
    { sections: "failures", rows: subjects },
    ...[subjects, 1e3, 100, 10, 0].filter((rows) => rows <= subjects).map((rows) => ({ sections: "none", rows }))
  ];
}
function render(report, options, { sections, rows }) {
  const failed2 = report.subjects.filter(options.isFailure);
  const ordered = [...failed2, ...report.subjects.filter((subject) => !failed2.includes(subject))];
  const told = { all: ordered, failures: failed2, none: [] }[sections];
  return [
    `## lockjam: ${total(report.subjects.length, failed2.length)}`,
    ...rows === 0 ? [] : [renderTable(ordered.slice(0, rows), options)],
    ...leftOut(ordered.length - rows, told.length < failed2.length, options.annotationsLeft),
    ...told.map((subject) => renderSection(subject, failed2.includes(subject))),
    renderMachine(report)
  ].join("\n\n");
}
function total(subjects, failed2) {
  const all = subjects === 1 ? "1 program" : `${subjects} programs`;
  return failed2 === 0 ? `${all} measured, nothing to fail on` : `${failed2} of ${all} failed`;
}
function renderTable(subjects, { isFailure }) {
  const head = [
    "",
    "Program",
    "Verdict",
    "Serial share",
    "Waits for",
    "Others waited",
    "Opened at"
  ];
  const rows = subjects.map((subject) => [
    mark(subject, isFailure(subject)),
    markdownText(subject.name),
    markdownText(`${subject.verdict.kind}: ${explain(subject).headline}`),
    percent(subject.verdict.serialShare),
    ...queueCells(subject),
    openedAtCell(subject)
  ]);
  const table = [head, head.map(() => "---"), ...rows];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function mark({ verdict }, fails) {
  if (fails) return "❌";
  return verdict.kind === "inconclusive" ? "❔" : "✅";
}
function queueCells({ verdict }) {
  const resource = "resource" in verdict ? verdict.resource : void 0;
  return [
    resource === void 0 ? "" : markdownText(nameResource(resource)),
    verdict.kind === "serialized" ? durations(verdict.waits) : ""
  ];
}
function openedAtCell({ location, cwd }) {
  if (location.kind === "silent") return "";
  const { file, line } = location.openedAt;
  return markdownCode(`${within(cwd, file)}:${line}`);
}
function leftOut(rows, sections, annotations) {
  const notes = [
    rows > 0 ? `${rows} more programs are not shown` : "",
    sections ? "the explanations are left out" : "",
    annotations > 0 ? `${annotations} more annotations are not shown in the pull request` : ""
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [`_There is not room for everything: ${notes.join("; ")}._`];
}
function renderSection(subject, fails) {
  const { headline, why, advice } = explain(subject);
  const text = [
    markdownCode(subject.command.join(" ")),
    markdownSentence(why),
    ...advice === void 0 ? [] : [`**What to do.** ${markdownSentence(advice)}`],
    ...subject.disagreements.map(
      ({ message }) => `**Expected otherwise.** ${markdownSentence(message)}`
    )
  ].join("\n\n");
  const title = markdownText(`${subject.name} ${headline}`);
  return `<details${fails ? " open" : ""}><summary>${title}</summary>

${text}

</details>`;
}
function renderMachine({ machine, tool }) {
  const { cores, load, os, node } = machine;
  const parts = [`${tool.name} ${tool.version}`, `${cores} cores`, `load ${load.toFixed(1)}`, os];
  return `<sub>${markdownText([...parts, `Node.js ${node}`].join(", "))}</sub>`;
}

// action/src/report/with-json.ts
import { resolve as resolve3 } from "node:path";
function withJson(targets, cwd, otherwise) {
  const asked = targets.find(({ format, file }) => format === "json" && file !== void 0);
  if (asked?.file !== void 0) return { targets, reportFile: resolve3(cwd, asked.file) };
  return { targets: [...targets, { format: "json", file: otherwise }], reportFile: otherwise };
}

// action/src/report/publish.ts
async function publish(report, how, commands) {
  const { targets, reportFile } = withJson(how.report, how.cwd, how.jsonFile);
  await deliver(report, targets, how);
  const isFailure = (subject) => ["failed", "broken"].includes(how.outcomeOf(subject));
  const { shown, left } = annotate(report, { ...how, isFailure });
  for (const { level, message, properties } of how.annotations ? shown : []) {
    commands[level](message, properties);
  }
  if (needsError(report, how, isFailure)) {
    const closing = closingLines(report, how.outcomeOf).map(({ text }) => text);
    commands.error(closing.join(" "));
  }
  for (const [name, value] of Object.entries(renderOutputs(report, reportFile))) {
    commands.setOutput(name, value);
  }
  if (!how.summary || how.summaryFile === void 0) return;
  const options = { isFailure, annotationsLeft: how.annotations ? left : 0, limit: summaryLimit };
  await how.append(how.summaryFile, renderSummary(report, options)).catch((error) => {
    commands.warning(`The job summary could not be written: ${String(error)}`);
  });
}
function needsError({ subjects }, { annotations, outcomeOf }, isFailure) {
  const nothingMeasured = subjects.every((subject) => outcomeOf(subject) === "skipped");
  return nothingMeasured || !annotations && subjects.some(isFailure);
}
export {
  publish
};
