import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);

// action/src/judge/is-failure.ts
function isFailure(report, failOn) {
  if (report.expected !== void 0) return report.disagreements.length > 0;
  const { verdict } = report;
  if (verdict.kind === "serialized" && verdict.by === "unknown") return false;
  return verdict.kind === "broken" || failOn.includes(verdict.kind);
}

// action/src/judge/outcome.ts
function outcomeOf(report, failOn) {
  const { verdict, expected } = report;
  if (verdict.kind === "inconclusive" && verdict.reason.kind === "skipped") return "skipped";
  if (!isFailure(report, failOn)) return "passed";
  return verdict.kind === "broken" && expected?.verdict !== "broken" ? "broken" : "failed";
}
function exitCodeOf({ subjects }, failOn) {
  const outcomes = subjects.map((subject) => outcomeOf(subject, failOn));
  if (outcomes.includes("broken")) return 2;
  if (outcomes.includes("failed")) return 1;
  return outcomes.every((outcome) => outcome === "skipped") ? 2 : 0;
}

export {
  outcomeOf,
  exitCodeOf
};
