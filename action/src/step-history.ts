import { readFile } from 'node:fs/promises';
import { bringEntry, type Past } from './history/bring-entry.ts';
import { entryKeys, type EntryKeys } from './history/entry-keys.ts';
import { renderEntry } from './history/entry.ts';
import { nextEntry } from './history/next-entry.ts';
import { createPatience } from './history/patience.ts';
import { runsOnDefaultBranch } from './history/runs-on-default-branch.ts';
import { sendCourier, type Dispatch } from './history/send-courier.ts';
import { trendOf } from './history/trend.ts';
import { findPass, fingerprintSubjects, passesOf } from './history/unchanged.ts';
import type { HistoryEntry, Trend } from './model/history.ts';
import type { Report, SubjectReport } from './model/report.ts';
import type { RunName } from './model/run-name.ts';
import type { Subject } from './model/subject.ts';
import type { Environment } from './plan/subject-environment.ts';
import type { Runner } from './report/runner.ts';
import { tell } from './runner-log.ts';
import type { ActionSettings } from './settings/parse-settings.ts';

/** What a step has of earlier runs of the default branch. Dispose of it when the step ends. */
export interface StepHistory extends AsyncDisposable {
  /** What is shown again instead of being measured. */
  readonly unchanged: () => Promise<ReadonlyMap<Subject, SubjectReport>>;
  /** How the default branch fared before; `undefined` when that is not known. */
  readonly trend: (report: Report) => Promise<Trend | undefined>;
  /** Lets later runs know of this one, if it is one of the default branch. */
  readonly remember: (report: Report) => Promise<void>;
}

/** What history needs to know of a step. */
export interface HistoryContext {
  readonly settings: ActionSettings;
  readonly subjects: readonly Subject[];
  /** The one that subjects start with. */
  readonly environment: Environment;
  readonly node: string;
  readonly runner: Runner;
  readonly hasPassed: (report: SubjectReport) => boolean;
}

/** A step waits no longer for the cache than this, all in all, whatever the cache does. In milliseconds. */
const longestWait = 900;

/** As long is waited before anything is measured, for what may then be left out. In milliseconds. */
const longestWaitAtFirst = 700;

/** A courier that is away for longer is called back, though nobody waits: it would disturb what is measured. */
const longestErrand = 2_000;

/** As long may the files of the checkout be compared meanwhile. In milliseconds. */
const longestComparison = 600;

/** Asks the cache for earlier runs, meanwhile. Faults of the cache are told in the log, and nowhere else. */
export function openStepHistory(context: HistoryContext): StepHistory {
  const { settings, subjects, environment, runner, hasPassed } = context;
  const { workspace } = runner.places;
  const journey = planJourney(context);
  const patience = createPatience(longestWait, () => performance.now());
  const stop = new AbortController();
  const signal = AbortSignal.any([runner.signal, stop.signal]);
  const giveUp = (): void => {
    stop.abort();
  };
  const say = (text: string): void => {
    tell(`lockjam: history: ${text}`, runner);
  };
  const soon = AbortSignal.any([signal, AbortSignal.timeout(longestErrand)]);
  const bringing = bringEntry(journey.keys, workspace, journey.dispatch, soon);
  let fingerprints: ReadonlyMap<Subject, string> = new Map();
  return {
    async unchanged() {
      if (settings.history !== 'skip-unchanged') return new Map();
      const { toolVersion } = runner;
      const step = { subjects, workspace, settings, toolVersion, environment };
      const limit = AbortSignal.any([runner.signal, AbortSignal.timeout(longestComparison)]);
      const both = Promise.all([bringing, fingerprintSubjects(step, limit)]);
      const [{ entry }, found] = await patience.wait(both, giveUp, longestWaitAtFirst);
      fingerprints = found;
      if (found.size === 0)
        say(
          'everything is measured: the checkout has more files than can be compared in a moment.',
        );
      const again = subjects.flatMap((subject) => findAgain(subject, found, entry));
      return new Map(again.filter(([, report]) => hasPassed(report)));
    },
    async trend({ subjects: reports }) {
      const { entry, told } = await patience.wait(bringing, giveUp);
      say(told);
      return entry && trendOf(entry, reports);
    },
    async remember({ subjects: reports }) {
      const past = await patience.wait(bringing, giveUp);
      const names = new Map([...fingerprints].map(([{ name }, each]) => [name, each]));
      const measured = reports.filter(({ measuredIn }) => measuredIn === undefined);
      const passes = passesOf(reports.filter(hasPassed), names, journey.run);
      const entry = nextEntry(past.entry, { run: journey.run, measured, passes });
      const take = takeEntry(entry, past, journey, signal);
      say(await patience.wait(take, giveUp));
    },
    async [Symbol.asyncDispose]() {
      giveUp();
      await bringing;
    },
  };
}

function findAgain(
  subject: Subject,
  fingerprints: ReadonlyMap<Subject, string>,
  entry: HistoryEntry | undefined,
): readonly (readonly [Subject, SubjectReport])[] {
  const fingerprint = fingerprints.get(subject);
  if (fingerprint === undefined || entry === undefined) return [];
  const report = findPass(subject, fingerprint, entry);
  return report === undefined ? [] : [[subject, report]];
}

/** Where couriers go, and in whose name. */
interface Journey {
  readonly run: RunName;
  readonly keys: EntryKeys;
  readonly dispatch: Dispatch;
  readonly runner: Runner;
}

function planJourney({ settings, node, runner }: HistoryContext): Journey {
  const { environment, places } = runner;
  const run = {
    id: environment['GITHUB_RUN_ID'] ?? '',
    attempt: environment['GITHUB_RUN_ATTEMPT'] ?? '1',
    number: environment['GITHUB_RUN_NUMBER'] ?? environment['GITHUB_RUN_ID'] ?? '',
  };
  const { fixtures, commands, shard, copies, threshold, timeout, until } = settings;
  const how = [settings.workingDirectory, shard, copies, threshold, timeout, until];
  const keys = entryKeys({ environment, asked: [fixtures, commands, ...how] }, run);
  const dispatch = { courier: courierFile(), node, environment, temporary: places.temporary };
  return { run, keys, dispatch, runner };
}

/** The courier stands beside this file, in the sources and in the bundle alike. */
function courierFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./courier.${extension}`, import.meta.url);
}

/** Takes the entry to the cache, and says how it went. */
async function takeEntry(
  entry: HistoryEntry,
  past: Past,
  { keys, dispatch, runner }: Journey,
  signal: AbortSignal,
): Promise<string> {
  const isPush = await runsOnDefaultBranch(runner.environment, (path) => readFile(path, 'utf8'));
  if (!isPush) return 'this run is not remembered: it is no push to the default branch.';
  if (!past.mayBeFollowed) return 'this run is not remembered: it would hide earlier ones.';
  const text = renderEntry(entry, runner.places.workspace);
  const end = await sendCourier({ kind: 'take', ...keys }, text, dispatch, signal);
  if (end.kind === 'taken') return 'this run is remembered.';
  const because = 'because' in end ? end.because : 'the cache did not take it';
  return `this run is not remembered: ${because}.`;
}
