import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { availableParallelism, loadavg, release, type } from 'node:os';
import { createEngine } from './engine/engine.ts';
import { startWatchdog } from './engine/start-watchdog.ts';
import { chooseEvidence } from './evidence/choose-evidence.ts';
import { decide } from './judge/decide.ts';
import { findDisagreements } from './judge/find-disagreements.ts';
import { locate } from './locate/locate.ts';
import type { RunEvent } from './model/event.ts';
import type { Report, SubjectReport } from './model/report.ts';
import type { Observation } from './model/run.ts';
import type { MeasureSettings } from './model/settings.ts';
import type { Subject } from './model/subject.ts';
import { milliseconds, type Milliseconds } from './model/units.ts';
import type { Verdict } from './model/verdict.ts';
import { refusalOf } from './refusal.ts';

/** What the measurement needs of the world around it. */
export interface Surroundings {
  /** The environment the copies start with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the measurement early; everything started is ended and everything changed is put back. */
  readonly signal: AbortSignal;
  readonly toolVersion: string;
  /** Judges as on another system: with its evidence, and without what it cannot do. This one when absent. */
  readonly platform?: NodeJS.Platform;
  /** How many cores are reckoned with; those of this machine when absent. */
  readonly cores?: number;
}

/**
 * Measures subjects one after the other, telling what happens while it happens, and returns the
 * whole report. Throws the signal's reason when it is aborted, after cleaning up.
 */
export async function* measure(
  subjects: readonly Subject[],
  settings: MeasureSettings,
  surroundings: Surroundings,
): AsyncGenerator<RunEvent, Report> {
  const machine = {
    cores: surroundings.cores ?? availableParallelism(),
    load: loadavg()[0] ?? 0,
    os: `${type()} ${release()}`,
    node: process.version,
  };
  const reports: SubjectReport[] = [];
  for (const subject of subjects) {
    reports.push(yield* measureSubject(subject, settings, surroundings));
  }
  const tool = { name: 'lockjam', version: surroundings.toolVersion } as const;
  return { schemaVersion: 1, tool, machine, subjects: reports };
}

async function* measureSubject(
  subject: Subject,
  settings: MeasureSettings,
  surroundings: Surroundings,
): AsyncGenerator<RunEvent, SubjectReport> {
  const { name, command } = subject;
  yield { kind: 'subject-started', name, command };
  const startedAt = now();
  const left = new AbortController();
  const signal = AbortSignal.any([surroundings.signal, left.signal]);
  const told = new EventEmitter();
  const events = on(told, 'event', { close: ['end'] });
  const work = observe(subject, settings, { ...surroundings, signal }, (event) => {
    told.emit('event', event);
  }).finally(() => told.emit('end'));
  try {
    for await (const [event] of events) {
      yield event as RunEvent;
    }
    const outcome = await work.catch(asRefusal);
    const report = await tell(subject, outcome, milliseconds(now() - startedAt));
    yield { kind: 'subject-ended', name, report };
    return report;
  } finally {
    left.abort();
    await work.catch(() => undefined);
  }
}

interface Outcome {
  readonly verdict: Verdict;
  readonly observations: readonly Observation[];
}

/** What the system refused is told of the subject; everything else is thrown on. */
function asRefusal(error: unknown): Outcome {
  const because = refusalOf(error);
  if (because === undefined) throw error;
  const failure = { kind: 'refused', because } as const;
  return { verdict: { kind: 'broken', serialShare: 0, failure, errorLine: '' }, observations: [] };
}

/** The loop of the engine: the judge asks for steps until it knows the verdict. */
async function observe(
  subject: Subject,
  settings: MeasureSettings,
  surroundings: Surroundings,
  emit: (event: RunEvent) => void,
): Promise<Outcome> {
  const observations: Observation[] = [];
  if (subject.skipped !== undefined) {
    const reason = { kind: 'skipped', because: subject.skipped } as const;
    return { verdict: { kind: 'inconclusive', serialShare: 0, reason }, observations };
  }
  const { platform = process.platform } = surroundings;
  await using engine = await createEngine({
    subject,
    until: settings.until,
    evidence: chooseEvidence(platform),
    clock: now,
    environment: surroundings.environment,
    runMark: randomUUID(),
    watchdog: await startWatchdog(watchdogFile()),
    signal: surroundings.signal,
    emit,
  });
  for (;;) {
    const next = decide(observations, {
      ...settings,
      cwd: subject.cwd,
      hasCheck: subject.verify !== undefined,
      hasState: subject.state.length > 0,
      cannotFreeze: platform === 'win32',
      cores: surroundings.cores ?? availableParallelism(),
    });
    if (next.kind === 'verdict') {
      return { verdict: next.verdict, observations };
    }
    observations.push(await engine.perform(next.step));
  }
}

async function tell(
  subject: Subject,
  { verdict, observations }: Outcome,
  elapsed: Milliseconds,
): Promise<SubjectReport> {
  const location = await locate(subject);
  return {
    name: subject.name,
    command: subject.command,
    cwd: subject.cwd,
    verdict,
    ...(subject.expected === undefined ? {} : { expected: subject.expected }),
    disagreements: findDisagreements(subject, verdict, location),
    location,
    rounds: observations.filter((observation) => observation.kind === 'round'),
    probes: observations.filter((observation) => observation.kind === 'probe'),
    elapsed,
  };
}

function now(): Milliseconds {
  return milliseconds(performance.now());
}

/** The watchdog stands beside this file, in the sources and in the bundle alike. */
function watchdogFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./watchdog.${extension}`, import.meta.url);
}
