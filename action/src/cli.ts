import { writeFile } from 'node:fs/promises';
import tool from '../package.json' with { type: 'json' };
import { exitCodeOf, outcomeOf } from './judge/outcome.ts';
import { measure } from './measure.ts';
import type { SubjectReport } from './model/report.ts';
import { plan } from './plan/plan.ts';
import { realWorld } from './plan/real-world.ts';
import { checkReportFiles } from './report/check-report-files.ts';
import { deliver } from './report/deliver.ts';
import { followRun } from './report/follow-run.ts';
import { renderInternalError, renderProblems } from './report/problems.ts';
import { openView } from './report/terminal/open-view.ts';
import { parseArgv, type Request } from './settings/parse-argv.ts';
import { renderHelp, renderRunHelp } from './settings/render-help.ts';

/** As a shell tells it: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 } as const;
const stop = new AbortController();
const stopBy = (signal: keyof typeof exitCodes) => () => {
  stop.abort(exitCodes[signal]);
};
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, stopBy(signal));
for (const stream of [process.stdout, process.stderr]) stream.on('error', stopBy('SIGPIPE'));
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error === stop.signal.reason) return error as number;
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

async function run(request: Extract<Request, { kind: 'run' }>): Promise<number> {
  const { subjects, commands, settings } = request;
  const { report: targets, failOn, state } = settings;
  const world = realWorld(process.cwd(), process.env, process.execPath);
  const planned = await plan({ subjects, commands, state }, world);
  const problems = await checkReportFiles(targets, world);
  if (planned.kind === 'faulty') return end(2, renderProblems([...planned.problems, ...problems]));
  if (problems.length > 0) return end(2, renderProblems(problems));
  const judge = (subject: SubjectReport) => outcomeOf(subject, failOn);
  using view = openView(process, targets, planned.value.length, judge);
  const surroundings = { environment: process.env, signal: stop.signal, toolVersion: tool.version };
  const report = await followRun(measure(planned.value, settings, surroundings), view.tell);
  view.close(report);
  const print = (text: string) => process.stdout.write(text);
  await deliver(report, targets, { cwd: world.cwd, outcomeOf: judge, print, save: writeFile });
  return exitCodeOf(report, failOn);
}

function end(code: number, text: string): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(text);
  return code;
}
