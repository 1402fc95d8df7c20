import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
function isFailure(report,failOn){if(report.expected!==void 0)return report.disagreements.length>0;let{verdict}=report;return verdict.kind==="serialized"&&verdict.
by==="unknown"?!1:verdict.kind==="broken"||failOn.includes(verdict.kind)}function outcomeOf(report,failOn){let{verdict,expected}=report;return verdict.kind==="inconclusive"&&verdict.reason.kind==="skipped"?"skipped":isFailure(report,
failOn)?verdict.kind==="broken"&&expected?.verdict!=="broken"?"broken":"failed":"passed"}function exitCodeOf({subjects},failOn){let outcomes=subjects.map(subject=>outcomeOf(
subject,failOn));return outcomes.includes("broken")?2:outcomes.includes("failed")?1:outcomes.every(outcome=>outcome==="skipped")?2:0}export{outcomeOf,exitCodeOf};
