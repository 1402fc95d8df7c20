#!/usr/bin/env node
import tool from '../package.json' with { type: 'json' };
import { exitCodeOf, outcomeOf } from './judge/outcome.ts';
import { listenForStops } from './listen-for-stops.ts';
import { measure } from './measure.ts';
import type { SubjectReport } from './model/report.ts';
import { plan } from './plan/plan.ts';
import { realWorld } from './plan/real-world.ts';
import { settingsFolder } from './plan/settings-folder.ts';
import { checkReportFiles } from './report/check-report-files.ts';
import { deliver } from './report/deliver.ts';
import { followRun } from './report/follow-run.ts';
import { printable } from './report/printable.ts';
import { renderInternalError, renderProblems } from './report/problems.ts';
import { openView } from './report/terminal/open-view.ts';
import { saveWhole } from './save-whole.ts';
import { parseArgv, type RunRequest } from './settings/parse-argv.ts';
import { renderHelp, renderRunHelp } from './settings/render-help.ts';
import { settingsOfRun } from './settings/settings-of-run.ts';

const stop = listenForStops(process);
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error === stop.reason) return error as number;
  process.stderr.write(renderInternalError(error));
  return 3;
});

async function main(words: readonly string[]): Promise<number> {
  const asked = parseArgv(words);
  if (asked.kind === 'faulty') return end(2, renderProblems(asked.problems));
  if (asked.value.kind === 'version') return end(0, `${tool.version}\n`);
  if (asked.value.kind === 'run') return await run(asked.value);
  return end(0, asked.value.topic === 'run' ? renderRunHelp() : renderHelp());
}

async function run(request: RunRequest): Promise<number> {
  const asked = await settingsOfRun(request, settingsFolder(process.cwd(), '.'));
  if (asked.kind === 'faulty') return end(2, renderProblems(asked.problems));
  const { fixtures: subjects, commands, settings, told } = asked.value;
  if (told !== undefined) process.stderr.write(`lockjam: ${printable(told)}\n`);
  const { report: targets, failOn, state } = settings;
  const world = realWorld(process.cwd(), process.env, process.execPath, stop);
  const planned = await plan({ subjects, commands, state }, world);
  stop.throwIfAborted();
  const problems = await checkReportFiles(targets, world);
  if (planned.kind === 'faulty') return end(2, renderProblems([...planned.problems, ...problems]));
  if (problems.length > 0) return end(2, renderProblems(problems));
  const judge = (subject: SubjectReport) => outcomeOf(subject, failOn);
  using view = openView(process, targets, planned.value.length, judge);
  const surroundings = { environment: process.env, signal: stop, toolVersion: tool.version };
  const report = await followRun(measure(planned.value, settings, surroundings), view.tell);
  view.close(report);
  const print = (text: string) => process.stdout.write(text);
  await deliver(report, targets, { cwd: world.cwd, outcomeOf: judge, print, save: saveWhole });
  return exitCodeOf(report, failOn);
}

function end(code: number, text: string): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(text);
  return code;
}
