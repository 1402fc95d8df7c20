import { resolve } from 'node:path';
import { explain } from '../judge/explain.ts';
import { openedHere } from '../judge/explain/opened-here.ts';
import type { OpenedAt, Report, SubjectReport } from '../model/report.ts';
import { verdictKinds } from '../model/verdict.ts';
import { within } from './facts.ts';
import { printable } from './printable.ts';

/** Something to mark in the source. Its texts are lines that are safe to show. */
export interface Finding {
  /** `proof`: what was measured of a subject; `report`: what the rule says besides. */
  readonly kind: 'proof' | 'report';
  readonly subject: SubjectReport;
  readonly level: Level;
  readonly title: string;
  readonly texts: readonly string[];
  readonly place: Place;
  /** What the rule reports at the place; absent when no line is known. */
  readonly openedAt?: OpenedAt;
}

export type Level = 'error' | 'warning' | 'notice';

/** Where something stands. Lines and columns count from 1. */
export interface Place {
  /** Relative to the workspace where it lies inside, with `/` between the folders. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the report alone does not say. */
export interface FindingOptions {
  /** The folder that file names are relative to. */
  readonly workspace: string;
  readonly isFailure: (report: SubjectReport) => boolean;
}

/** The gravest first: one finding for a subject's line to blame, one for each further report. */
export function findingsOf(report: Report, options: FindingOptions): readonly Finding[] {
  const grave = (subject: SubjectReport): number => verdictKinds.indexOf(subject.verdict.kind);
  return [...report.subjects]
    .sort((one, other) => grave(other) - grave(one) || share(other) - share(one))
    .flatMap((subject) => findingsOfSubject(subject, options));
}

function share({ verdict }: SubjectReport): number {
  return verdict.serialShare;
}

function findingsOfSubject(
  subject: SubjectReport,
  { workspace, isFailure }: FindingOptions,
): readonly Finding[] {
  const { location } = subject;
  const level = levelOf(subject, isFailure(subject));
  const title = printable(`lockjam: ${subject.name} ${explain(subject).headline}`);
  const proof = { kind: 'proof', subject, level, title } as const;
  if (location.kind === 'silent') {
    const place = firstLine(subject, workspace);
    return level === 'notice' ? [] : [{ ...proof, texts: unlocated(subject, place), place }];
  }
  const { openedAt, others } = location;
  const texts = safe(openedHere(subject), openedAt.message, ...remarks(subject));
  return [
    { ...proof, texts, place: placeOf(openedAt, workspace), openedAt },
    ...others.map((other) => ({
      kind: 'report' as const,
      subject,
      level: level === 'error' ? ('warning' as const) : level,
      title: printable(`lockjam: ${subject.name}`),
      texts: safe(other.message),
      place: placeOf(other, workspace),
      openedAt: other,
    })),
  ];
}

/** Verdicts that a user should see although they fail nothing. */
const unhappy = new Set(['serialized', 'conflict', 'deadlock', 'corrupted', 'inconclusive']);

function levelOf({ verdict, expected }: SubjectReport, fails: boolean): Level {
  if (fails) return 'error';
  return unhappy.has(verdict.kind) && expected === undefined ? 'warning' : 'notice';
}

function unlocated(subject: SubjectReport, { file }: Place): readonly string[] {
  const here = file === undefined ? '' : 'This stands in line 1 because no better line is known.';
  return safe(explain(subject).why, ...remarks(subject), here);
}

/** What to do about it, and what the manifest expected. */
function remarks(subject: SubjectReport): readonly string[] {
  const { location } = subject;
  const { advice = '' } = explain(subject);
  const change = location.kind === 'found' ? location.openedAt.suggestion : undefined;
  return [
    change === undefined ? advice : `${change.title.replace(/\.?$/, '.')} ${advice}`,
    ...subject.disagreements.map(({ message }) => message),
  ];
}

function safe(...texts: readonly string[]): readonly string[] {
  return texts.map(printable).filter((text) => text !== '');
}

function placeOf({ file, line, column }: OpenedAt, workspace: string): Place {
  return { file: within(workspace, file), line, column };
}

const programFile = /\.(?:[cm]?[jt]s|py|sh)$/;

/** The first line of the program that the command names; nowhere when it names none. */
function firstLine({ command, cwd }: SubjectReport, workspace: string): Place {
  const program = command.find((word) => programFile.test(word));
  return program === undefined ? {} : { file: within(workspace, resolve(cwd, program)), line: 1 };
}
