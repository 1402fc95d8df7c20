import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exitCodeOf, outcomeOf } from './judge/outcome.ts';
import type { SubjectReport } from './model/report.ts';
import type { Problem, Result } from './model/result.ts';
import { findReports } from './plan/find-reports.ts';
import { realFiles } from './plan/real-world.ts';
import { joinShards } from './plan/take-shard.ts';
import { checkReportFiles } from './report/check-report-files.ts';
import { publish } from './report/publish.ts';
import { renderReport } from './report/render.ts';
import type { Runner } from './report/runner.ts';
import { joinShardReports, type ShardFile } from './report/shard/join-shards.ts';
import { parseShardReport } from './report/shard/shard-report.ts';
import { withJson } from './report/with-json.ts';
import { refuse, tell } from './runner-log.ts';
import { parseMergeSettings } from './settings/parse-settings.ts';
import { readInputs } from './settings/read-inputs.ts';

/**
 * A step of a workflow that joins what the jobs of a matrix measured, and tells the runner of it as
 * of one. Answers with the exit code.
 */
export async function joinStep(runner: Runner): Promise<number> {
  const asked = parseMergeSettings(readInputs(runner.input, 'merge'));
  if (asked.kind === 'faulty') return refuse(asked.problems, runner);
  const settings = asked.value;
  const { workspace, temporary } = runner.places;
  const cwd = resolve(workspace, settings.workingDirectory);
  const problems = await checkReportFiles(settings.report, { cwd, files: realFiles });
  const found = await readShards(settings.reports, cwd, workspace);
  const faults = [...problems, ...(found.kind === 'faulty' ? found.problems : [])];
  if (found.kind === 'faulty' || faults.length > 0) return refuse(faults, runner);
  const joined = joinShardReports(found.value, joinShards);
  if (joined.kind === 'faulty') return refuse(joined.problems, runner);
  const { report, failOn } = joined.value;
  const judge = (subject: SubjectReport): ReturnType<typeof outcomeOf> =>
    outcomeOf(subject, failOn);
  const print = (text: string): void => {
    tell(text, runner);
  };
  print(renderReport('plain', report, { cwd, outcomeOf: judge }));
  const files = withJson(settings.report, cwd, join(temporary, `lockjam-${runner.token()}.json`));
  const how = { ...settings, ...runner.places, ...runner, ...files, cwd, print, isPart: false };
  await publish(report, { ...how, outcomeOf: judge }, runner.commands);
  return exitCodeOf(report, failOn);
}

async function readShards(
  reports: readonly string[],
  cwd: string,
  workspace: string,
): Promise<Result<readonly ShardFile[]>> {
  const found = await findReports(reports, cwd, realFiles);
  const problems: Problem[] = found.kind === 'faulty' ? [...found.problems] : [];
  const shards: ShardFile[] = [];
  for (const { path, label } of found.kind === 'ok' ? found.value : []) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const parsed = parseShardReport(text, label, workspace);
    if (parsed.kind === 'ok') shards.push({ file: label, shard: parsed.value });
    else problems.push(...parsed.problems);
  }
  return problems.length > 0 ? { kind: 'faulty', problems } : { kind: 'ok', value: shards };
}
