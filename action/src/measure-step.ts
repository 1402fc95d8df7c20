import { join } from 'node:path';
import { exitCodeOf, outcomeOf } from './judge/outcome.ts';
import { measure } from './measure.ts';
import type { Report, SubjectReport } from './model/report.ts';
import type { Subject } from './model/subject.ts';
import type { StepPlan } from './plan/plan-step.ts';
import { takeShard } from './plan/take-shard.ts';
import { followRun } from './report/follow-run.ts';
import type { Runner } from './report/runner.ts';
import { planDigest, renderShardReport } from './report/shard/shard-report.ts';
import { openLog } from './report/terminal/open-log.ts';
import { withJson, type JsonTargets } from './report/with-json.ts';
import { tell } from './runner-log.ts';
import type { ActionSettings } from './settings/parse-settings.ts';
import type { HistoryContext, StepHistory } from './step-history.ts';

/** Measures what a step has planned, or its shard of it, and tells the runner. Answers with the exit code. */
export async function measureStep(
  settings: ActionSettings,
  { subjects: all, environment, world: { cwd, node } }: StepPlan,
  runner: Runner,
): Promise<number> {
  const { failOn, shard } = settings;
  const subjects = shard === undefined ? all : takeShard(all, shard);
  const judge = (subject: SubjectReport): ReturnType<typeof outcomeOf> =>
    outcomeOf(subject, failOn);
  const print = (text: string): void => {
    tell(text, runner);
  };
  const hasPassed = (subject: SubjectReport): boolean =>
    judge(subject) === 'passed' && subject.verdict.kind !== 'inconclusive';
  const context = { settings, subjects, environment, node, runner, hasPassed };
  await using history = settings.history === 'off' ? undefined : await openHistory(context);
  const again = (await history?.unchanged()) ?? new Map<Subject, SubjectReport>();
  const changed = subjects.filter((subject) => !again.has(subject));
  using view = openLog({ print, cwd, total: changed.length, outcomeOf: judge });
  for (const [{ name }, report] of again) view.tell({ kind: 'subject-ended', name, report });
  const { signal, toolVersion } = runner;
  const surroundings = { environment, signal, toolVersion };
  const measured = await followRun(measure(changed, settings, surroundings), view.tell);
  const report = withAgain(measured, subjects, again);
  view.close(report);
  const names = all.map(({ name }) => name);
  const files = await reportFiles(report, { settings, names, cwd }, runner);
  const { publish } = await import('./report/publish.ts');
  const isPart = shard !== undefined;
  const how = { ...settings, ...runner.places, ...runner, ...files, cwd, print, isPart };
  const trend = await history?.trend(report);
  const remembering = history?.remember(report);
  const past = trend === undefined ? {} : { trend };
  await publish(report, { ...how, ...past, outcomeOf: judge }, runner.commands);
  await remembering;
  signal.throwIfAborted();
  const isEmpty = report.subjects.every((subject) => judge(subject) === 'skipped');
  return isPart && isEmpty ? 0 : exitCodeOf(report, failOn);
}

/** A step without history must not pay for loading it. */
async function openHistory(context: HistoryContext): Promise<StepHistory> {
  const { openStepHistory } = await import('./step-history.ts');
  return openStepHistory(context);
}

/** What was measured and what is shown again, in the order of the plan. */
function withAgain(
  measured: Report,
  subjects: readonly Subject[],
  again: ReadonlyMap<Subject, SubjectReport>,
): Report {
  const rest = measured.subjects.values();
  const reports = subjects.flatMap((subject) => again.get(subject) ?? rest.next().value ?? []);
  return { ...measured, subjects: reports };
}

interface Context {
  readonly settings: ActionSettings;
  /** Those of all subjects of the plan, also of other shards. */
  readonly names: readonly string[];
  readonly cwd: string;
}

/** The reports to write, and the one that later steps are told of: a shard has a form of its own. */
async function reportFiles(
  report: Report,
  { settings, names, cwd }: Context,
  { places, save, token, toolVersion }: Runner,
): Promise<JsonTargets> {
  const { shard, failOn } = settings;
  const { workspace, temporary, run } = places;
  if (shard === undefined) {
    return withJson(settings.report, cwd, join(temporary, `lockjam-${token()}.json`));
  }
  const plan = planDigest(names, settings, toolVersion);
  const part = { kind: 'lockjam-shard', schemaVersion: 1, shard, plan, run, failOn } as const;
  const file = join(temporary, `lockjam-shard-${shard.index}-of-${shard.count}.json`);
  await save(file, renderShardReport({ ...part, report }, workspace));
  return { report: settings.report, reportFile: file };
}
