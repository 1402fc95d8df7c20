import { randomUUID } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { error, getInput, notice, setOutput, warning } from '@actions/core';
import tool from '../package.json' with { type: 'json' };
import { exitCodeOf, outcomeOf } from './judge/outcome.ts';
import { measure } from './measure.ts';
import type { SubjectReport } from './model/report.ts';
import type { Problem } from './model/result.ts';
import { planStep } from './plan/plan-step.ts';
import { checkReportFiles } from './report/check-report-files.ts';
import { followRun } from './report/follow-run.ts';
import { runnerPlaces } from './report/runner-places.ts';
import { renderInternalError, renderProblems } from './report/problems.ts';
import { openLog } from './report/terminal/open-log.ts';
import { withoutCommands } from './report/without-commands.ts';
import { parseActionSettings, type ActionSettings } from './settings/parse-settings.ts';
import { readInputs } from './settings/read-inputs.ts';
import { spellAsInputs } from './settings/spell-as-inputs.ts';

const { env } = process;
const stop = new AbortController();
const stopWith = (exitCode: number) => stop.abort.bind(stop, exitCode);
process.on('SIGINT', stopWith(130)).on('SIGTERM', stopWith(143));
const asked = parseActionSettings(readInputs((name) => getInput(name)));
const work = asked.kind === 'ok' ? run(asked.value) : Promise.resolve(refuse(asked.problems));
process.exitCode = await work.catch((fault: unknown) => {
  if (fault === stop.signal.reason) return fault as number;
  error(renderInternalError(fault));
  return 3;
});

async function run(settings: ActionSettings): Promise<number> {
  const { failOn } = settings;
  const otherwise = { workspace: process.cwd(), temporary: tmpdir(), token: randomUUID() };
  const places = runnerPlaces(env, otherwise);
  const planned = await planStep({ ...settings, ...places }, env, process.execPath);
  if (planned.kind === 'faulty') return refuse(planned.problems);
  const { subjects, environment, world } = planned.value;
  const problems = await checkReportFiles(settings.report, world);
  if (problems.length > 0) return refuse(problems);
  const judge = (subject: SubjectReport) => outcomeOf(subject, failOn);
  const print = (text: string) => process.stdout.write(withoutCommands(text, randomUUID()));
  using view = openLog({ print, cwd: world.cwd, total: subjects.length, outcomeOf: judge });
  const surroundings = { environment, signal: stop.signal, toolVersion: tool.version };
  const report = await followRun(measure(subjects, settings, surroundings), view.tell);
  view.close(report);
  const ways = { cwd: world.cwd, print, append: appendFile, save: writeFile, outcomeOf: judge };
  const { publish } = await import('./report/publish.ts');
  const commands = { error, warning, notice, setOutput };
  await publish(report, { ...settings, ...places, ...ways }, commands);
  return exitCodeOf(report, failOn);
}

function refuse(problems: readonly Problem[]): number {
  error(renderProblems(spellAsInputs(problems)));
  return 2;
}
