import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  closingLines,
  createStyle,
  duration,
  durations,
  explain,
  factsOf,
  impossible,
  nameResource,
  quoted,
  renderTerminal,
  within
} from "./chunk-VAJWVKYU.js";
import {
  printable,
  verdictKinds
} from "./chunk-3FB633JR.js";

// action/src/report/deliver.ts
import { resolve as resolve3 } from "node:path";

// action/src/report/json.ts
function renderJson(report, cwd) {
  const { schemaVersion, tool, machine, subjects } = report;
  const written = subjects.map((subject) => writeSubject(subject, cwd));
  return `${JSON.stringify({ schemaVersion, tool, machine, subjects: written }, null, 2)}
`;
}
function writeSubject(report, cwd) {
  const { name, command, expected, disagreements, location, rounds, probes, elapsed } = report;
  return {
    name,
    command,
    verdict: writeVerdict(report),
    ...expected === void 0 ? {} : { expected },
    disagreements: disagreements.map(({ message }) => message),
    ...writeLocation(location, cwd),
    rounds: rounds.map(writeRound),
    probes: probes.map(writeProbe),
    elapsedMs: rounded(elapsed)
  };
}
function writeVerdict(report) {
  const { verdict } = report;
  const { headline, why, advice } = explain(report);
  return {
    kind: verdict.kind,
    serialShare: rounded(verdict.serialShare),
    ..."resource" in verdict ? { resource: verdict.resource } : {},
    ..."holder" in verdict ? { holder: verdict.holder } : {},
    ..."capacity" in verdict ? { capacity: verdict.capacity } : {},
    ..."note" in verdict ? { note: verdict.note.kind } : {},
    ...verdict.coldStart === void 0 ? {} : { coldStart: verdict.coldStart },
    ...writeWaits(verdict),
    headline,
    why,
    ...advice === void 0 ? {} : { advice }
  };
}
function writeWaits(verdict) {
  if (verdict.kind !== "serialized" || verdict.waits.length === 0) return {};
  const { waits } = verdict;
  return { waitedMs: rounded(Math.max(...waits)), waitsMs: waits.map(rounded) };
}
function writeLocation(location, cwd) {
  if (location.kind === "silent") return { openedAtUnknownBecause: location.because };
  const { file, line, column, messageId } = location.openedAt;
  return { openedAt: { file: within(cwd, file), line, column, messageId } };
}
function writeRound({ purpose, copies, holds, waits, ring, check }) {
  return {
    purpose,
    copies: copies.map(writeCopy),
    holds: holds.map(writeHold),
    waits: waits.map(writeWait),
    ...ring === void 0 ? {} : { ring },
    ...check === void 0 ? {} : { check }
  };
}
function writeProbe(probe) {
  const { point, outcome, frozenFor, thawedAt, frozen, other, offset, holds, waits } = probe;
  return {
    point,
    frozenCopies: probe.frozenCopies,
    outcome,
    frozenForMs: rounded(frozenFor),
    ...thawedAt === void 0 ? {} : { thawedAtMs: rounded(thawedAt) },
    offsetMs: rounded(offset),
    frozen: writeCopy(frozen),
    ...other === void 0 ? {} : { other: writeCopy(other) },
    holds: holds.map(writeHold),
    waits: waits.map(writeWait)
  };
}
function writeCopy(run) {
  const { copy, pid, wall, cpu, runQueue, diskSleep, firstOutput, ending, errorText } = run;
  return {
    copy,
    pid,
    wallMs: rounded(wall),
    cpuMs: rounded(cpu),
    runQueueMs: rounded(runQueue),
    diskSleepMs: rounded(diskSleep),
    ...firstOutput === void 0 ? {} : { firstOutputMs: rounded(firstOutput) },
    ending: ending.kind === "timed-out" ? { kind: ending.kind, limitMs: rounded(ending.limit) } : { ...ending },
    ...errorText === "" ? {} : { errorText }
  };
}
function writeHold({ copy, pid, ...lock }) {
  return { copy, pid, ...writeLock(lock) };
}
function writeWait({ copy, pid, holderCopy, holderPid, ...lock }) {
  const holder = { ...holderCopy === void 0 ? {} : { copy: holderCopy }, pid: holderPid };
  return { copy, pid, holder, ...writeLock(lock) };
}
function writeLock({ mechanism, access, path, start, end, from, to }) {
  return {
    mechanism,
    access,
    path,
    startByte: start,
    endByte: end === Number.MAX_SAFE_INTEGER ? null : end,
    fromMs: rounded(from),
    toMs: rounded(to)
  };
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}

// action/src/report/xml-text.ts
var unwritable = /[\uFFFE\uFFFF]/g;
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xmlText(text) {
  return printable(text).replaceAll(unwritable, "").replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

// action/src/report/junit.ts
function renderJunit(report, cwd, outcomeOf) {
  const outcomes = report.subjects.map(outcomeOf);
  const count = (outcome) => outcomes.filter((each) => each === outcome).length;
  const elapsed = report.subjects.reduce((sum, subject) => sum + subject.elapsed, 0);
  const totals = attributes({
    name: report.tool.name,
    tests: outcomes.length,
    failures: count("failed"),
    errors: count("broken"),
    skipped: count("skipped"),
    time: seconds(elapsed)
  });
  const cases = report.subjects.map((subject) => renderCase(subject, cwd, outcomeOf(subject)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    `  <testsuite${totals}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>\n"
  ].join("\n");
}
function renderCase(subject, cwd, outcome) {
  const { name, verdict, elapsed, location } = subject;
  const place = location.kind === "silent" ? {} : { file: within(cwd, location.openedAt.file), line: location.openedAt.line };
  const facts = factsOf(subject, cwd).map(({ label, text }) => xmlText(`${label}: ${text}`));
  return [
    `    <testcase${attributes({ name, classname: `lockjam.${verdict.kind}`, time: seconds(elapsed), ...place })}>`,
    ...renderOutcome(subject, outcome),
    `      <system-out>${facts.join("\n")}</system-out>`,
    "    </testcase>"
  ].join("\n");
}
var elements = { failed: "failure", broken: "error" };
function renderOutcome(subject, outcome) {
  const { headline, why } = explain(subject);
  switch (outcome) {
    case "passed":
      return [];
    case "skipped":
      return [`      <skipped${attributes({ message: why })}/>`];
    default: {
      const reasons = subject.disagreements.map(({ message }) => message);
      const text = reasons.length === 0 ? why : reasons.join(" ");
      const words = attributes({ message: headline, type: subject.verdict.kind });
      const element = elements[outcome];
      return [`      <${element}${words}>${xmlText(text)}</${element}>`];
    }
  }
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join("");
}
function seconds(span) {
  return (span / 1e3).toFixed(3);
}

// action/src/report/plain.ts
function renderPlain(report, cwd, outcomeOf) {
  const blocks = report.subjects.map((subject) => renderBlock(subject, cwd, outcomeOf(subject)));
  const closing = closingLines(report, outcomeOf).map(({ text }) => text);
  return `${[...blocks, closing.join("\n")].join("\n\n")}
`;
}
function renderBlock(report, cwd, outcome) {
  const facts = factsOf(report, cwd).map(({ label, text }) => `  ${label}: ${text}`);
  return [`${printable(report.name)}: ${outcome}`, ...facts].join("\n");
}

// action/src/report/sarif.ts
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";

// action/src/report/findings.ts
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
function heldFor({ resource }, report) {
  if (resource === void 0) return "";
  const file = resolve(report.cwd, resource.path);
  const [longest] = report.rounds.filter(({ purpose }) => purpose === "screen").flatMap(({ holds, copies: copies2 }) => holds.map((hold2) => ({ hold: hold2, copies: copies2 }))).filter(({ hold: { path } }) => path === file || path === `${file}-shm`).toSorted((one, other) => spanOf(other.hold) - spanOf(one.hold));
  if (longest === void 0 || spanOf(longest.hold) === 0) return "";
  const { hold, copies } = longest;
  const run = copies.find(({ copy }) => copy === hold.copy);
  return `, held ${duration(spanOf(hold))}${neededFor(spanOf(hold), run, report)}`;
}
function spanOf({ from, to }) {
  return to - from;
}
var mostNeeded = 0.5;
function neededFor(held, run, { location }) {
  const isUnrelated = location.kind === "found" && /heldAcross$/i.test(location.openedAt.messageId);
  if (!isUnrelated || run === void 0) return "";
  const busy = run.cpu + run.diskSleep;
  return busy > mostNeeded * held ? "" : `, needed for at most ${duration(busy)}`;
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

// action/src/report/findings.ts
function findingsOf(report, options) {
  const grave = (subject) => verdictKinds.indexOf(subject.verdict.kind);
  return [...report.subjects].sort((one, other) => grave(other) - grave(one) || share(other) - share(one)).flatMap((subject) => findingsOfSubject(subject, options));
}
function share({ verdict }) {
  return verdict.serialShare;
}
function findingsOfSubject(subject, { workspace, isFailure }) {
  const { location } = subject;
  const level = levelOf(subject, isFailure(subject));
  const title = printable(`lockjam: ${subject.name} ${explain(subject).headline}`);
  const proof = { kind: "proof", subject, level, title };
  if (location.kind === "silent") {
    const place = firstLine(subject, workspace);
    return level === "notice" ? [] : [{ ...proof, texts: unlocated(subject, place), place }];
  }
  const { openedAt, others } = location;
  const texts = safe(openedHere(subject), openedAt.message, ...remarks(subject));
  return [
    { ...proof, texts, place: placeOf(openedAt, workspace), openedAt },
    ...others.map((other) => ({
      kind: "report",
      subject,
      level: level === "error" ? "warning" : level,
      title: printable(`lockjam: ${subject.name}`),
      texts: safe(other.message),
      place: placeOf(other, workspace),
      openedAt: other
    }))
  ];
}
var unhappy = /* @__PURE__ */ new Set(["serialized", "conflict", "deadlock", "corrupted", "inconclusive"]);
function levelOf({ verdict, expected }, fails) {
  if (fails) return "error";
  return unhappy.has(verdict.kind) && expected === void 0 ? "warning" : "notice";
}
function unlocated(subject, { file }) {
  const here = file === void 0 ? "" : "This stands in line 1 because no better line is known.";
  return safe(explain(subject).why, ...remarks(subject), here);
}
function remarks(subject) {
  const { location } = subject;
  const { advice = "" } = explain(subject);
  const change = location.kind === "found" ? location.openedAt.suggestion : void 0;
  return [
    change === void 0 ? advice : `${change.title.replace(/\.?$/, ".")} ${advice}`,
    ...subject.disagreements.map(({ message }) => message)
  ];
}
function safe(...texts) {
  return texts.map(printable).filter((text) => text !== "");
}
function placeOf({ file, line, column }, workspace) {
  return { file: within(workspace, file), line, column };
}
var programFile = /\.(?:[cm]?[jt]s|py|sh)$/;
function firstLine({ command, cwd }, workspace) {
  const program = command.find((word) => programFile.test(word));
  return program === void 0 ? {} : { file: within(workspace, resolve2(cwd, program)), line: 1 };
}

// action/src/report/sarif.ts
var mostResults = 5e3;
function renderSarif(report, options) {
  const findings = findingsOf(report, options);
  const shown = findings.slice(0, mostResults);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report) },
        columnKind: "utf16CodeUnits",
        invocations: [invocationOf(findings.length - shown.length)],
        results: shown.map(resultOf)
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
var ruleOfReports = "lockjam/no-long-lived-cache";
var ruleTexts = {
  concurrent: "Copies of a program run side by side.",
  slower: "Copies of a program slow each other down without waiting for each other.",
  serialized: "Copies of a program wait for each other.",
  conflict: "Copies of a program fail that do not fail alone.",
  deadlock: "Copies of a program wait for each other in a ring.",
  corrupted: "Copies of a program damage what they share.",
  inconclusive: "Nothing can be said of copies of a program.",
  broken: "A program fails even alone."
};
function driverOf({ tool }) {
  const rules = verdictKinds.map((kind) => ({
    id: ruleOfVerdict(kind),
    name: kind,
    shortDescription: { text: ruleTexts[kind] }
  }));
  const report = {
    id: ruleOfReports,
    name: "no-long-lived-cache",
    shortDescription: { text: "A handle of a store is open for longer than it is needed." }
  };
  return { name: tool.name, semanticVersion: tool.version, rules: [...rules, report] };
}
function ruleOfVerdict(kind) {
  return `lockjam/${kind}`;
}
function invocationOf(left) {
  if (left === 0) return { executionSuccessful: true };
  const text = `${left} more results are not shown: code scanning takes ${mostResults} at most.`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: "warning", message: { text } }]
  };
}
var levels = { error: "error", warning: "warning", notice: "note" };
function resultOf(finding) {
  const { kind, subject, level, texts, openedAt } = finding;
  const ruleId = kind === "proof" && level !== "notice" ? ruleOfVerdict(subject.verdict.kind) : ruleOfReports;
  return {
    ruleId,
    level: levels[level],
    message: { text: texts.join("\n") },
    locations: [locationOf(finding.place)],
    partialFingerprints: fingerprintsOf(finding, ruleId),
    ...codeFlowOf(finding),
    properties: {
      subject: printable(subject.name),
      verdict: subject.verdict.kind,
      serialShare: Math.round(subject.verdict.serialShare * 1e3) / 1e3,
      ...openedAt === void 0 ? {} : { reportedAs: openedAt.messageId }
    }
  };
}
var nowhere = ".";
function locationOf({ file = nowhere, line = 1, column }) {
  const region = { startLine: line, ...column === void 0 ? {} : { startColumn: column } };
  return { physicalLocation: { artifactLocation: artifactOf(file), region } };
}
function artifactOf(file) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split("/").map(encode).join("/"), uriBaseId: "%SRCROOT%" };
}
function encode(text) {
  return encodeURIComponent(text.toWellFormed());
}
function fingerprintsOf({ subject, openedAt, place }, ruleId) {
  const same = [ruleId, subject.name, openedAt?.messageId ?? "", place.file ?? ""];
  return {
    "lockjam/v1": same.map(encode).join(":"),
    ...openedAt === void 0 ? {} : { primaryLocationLineHash: openedAt.fingerprint }
  };
}
function codeFlowOf(finding) {
  const { openedAt, place } = finding;
  if (openedAt === void 0 || openedAt.related.length === 0) return {};
  const locations = [
    stepOf(place, `Opened here: ${printable(openedAt.sourceLine)}`),
    ...openedAt.related.map(
      ({ line, sourceLine }) => stepOf({ ...place, line, column: indentOf(sourceLine) }, wordsFor(openedAt, sourceLine))
    )
  ];
  return { codeFlows: [{ message: { text: flowText(finding) }, threadFlows: [{ locations }] }] };
}
function stepOf(place, text) {
  return { location: { ...locationOf(place), message: { text } } };
}
function wordsFor({ messageId }, sourceLine) {
  const word = /heldAcross$/i.test(messageId) ? "Still open here" : "Matters here";
  return `${word}: ${printable(sourceLine)}`;
}
function indentOf(line) {
  return line.length - line.trimStart().length + 1;
}
function flowText({ kind, subject }) {
  return kind === "proof" ? proofText(subject) : "From the opening to where it is still open.";
}
function proofText(subject) {
  return `From the opening to where it is still open: ${explain(subject).headline}.`;
}

// action/src/report/render.ts
var fileColumns = 80;
function renderReport(format, report, { cwd, workspace = cwd, outcomeOf }) {
  switch (format) {
    case "json":
      return renderJson(report, cwd);
    case "junit":
      return renderJunit(report, workspace, outcomeOf);
    case "plain":
      return renderPlain(report, cwd, outcomeOf);
    case "sarif": {
      const fails = /* @__PURE__ */ new Set(["failed", "broken"]);
      const isFailure = (subject) => fails.has(outcomeOf(subject));
      return renderSarif(report, { workspace, isFailure });
    }
    case "terminal":
      return renderTerminal(report, cwd, outcomeOf, createStyle(fileColumns, false));
    default:
      return impossible(format);
  }
}

// action/src/report/deliver.ts
async function deliver(report, targets, { print, save, ...rendering }) {
  for (const { format, file } of targets) {
    const text = renderReport(format, report, rendering);
    if (file !== void 0) await save(resolve3(rendering.cwd, file), text);
    else if (format !== "terminal") print(text);
  }
}

export {
  findingsOf,
  renderReport,
  deliver
};
