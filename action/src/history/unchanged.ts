import { availableParallelism } from 'node:os';
import type { HistoryEntry, StoredPass } from '../model/history.ts';
import type { SubjectReport } from '../model/report.ts';
import type { RunName } from '../model/run-name.ts';
import type { MeasureSettings } from '../model/settings.ts';
import type { Subject } from '../model/subject.ts';
import { milliseconds } from '../model/units.ts';
import { digestFiles } from './digest-files.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What is to be known of a step to say whether anything has changed. */
export interface Step {
  readonly subjects: readonly Subject[];
  readonly workspace: string;
  readonly settings: MeasureSettings;
  readonly toolVersion: string;
  /** The variables that subjects start with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The fingerprints of the subjects of a step, before any of them was run. None when the checkout has
 * too many files, or when `patience` is over.
 */
export async function fingerprintSubjects(
  { subjects, workspace, settings, toolVersion, environment }: Step,
  patience: AbortSignal,
): Promise<ReadonlyMap<Subject, string>> {
  const files = await digestFiles(workspace, patience);
  if (files === undefined) return new Map();
  const machine = { node: process.version, cores: availableParallelism() };
  const circumstances = { files, workspace, settings, toolVersion, environment, ...machine };
  return new Map(subjects.map((subject) => [subject, fingerprintOf(subject, circumstances)]));
}

/** The stored pass of a subject, as a report to show again; `undefined` when something has changed. */
export function findPass(
  { name }: Subject,
  fingerprint: string,
  { passes }: HistoryEntry,
): SubjectReport | undefined {
  const found = passes.find((pass) => pass.fingerprint === fingerprint);
  // Nobody but us writes an entry that does not fit its fingerprint; a pass is worth a second look.
  if (found?.report.name !== name) return undefined;
  return { ...found.report, elapsed: milliseconds(0), measuredIn: found.run };
}

/** What passed, to be shown again by later runs: also what was itself shown again. */
export function passesOf(
  reports: readonly SubjectReport[],
  fingerprints: ReadonlyMap<string, string>,
  run: RunName,
): readonly StoredPass[] {
  return reports.flatMap(({ measuredIn, ...report }) => {
    const fingerprint = fingerprints.get(report.name);
    return fingerprint === undefined ? [] : [{ fingerprint, run: measuredIn ?? run, report }];
  });
}
