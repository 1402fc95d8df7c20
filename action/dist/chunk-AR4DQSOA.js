import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  closingLines,
  createStyle,
  explain,
  factsOf,
  impossible,
  printable,
  renderTerminal,
  within
} from "./chunk-2YAOFPJD.js";

// action/src/report/deliver.ts
import { resolve } from "node:path";

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

// action/src/report/render.ts
var fileColumns = 80;
function renderReport(format, report, cwd, outcomeOf) {
  switch (format) {
    case "json":
      return renderJson(report, cwd);
    case "plain":
      return renderPlain(report, cwd, outcomeOf);
    case "terminal":
      return renderTerminal(report, cwd, outcomeOf, createStyle(fileColumns, false));
    default:
      return impossible(format);
  }
}

// action/src/report/deliver.ts
async function deliver(report, targets, { cwd, outcomeOf, print, save }) {
  for (const { format, file } of targets) {
    const text = renderReport(format, report, cwd, outcomeOf);
    if (file !== void 0) await save(resolve(cwd, file), text);
    else if (format !== "terminal") print(text);
  }
}

export {
  deliver
};
