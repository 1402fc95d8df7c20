import { resolve } from 'node:path';
import { explain } from '../judge/explain.ts';
import { openedHere } from '../judge/explain/opened-here.ts';
import type { OpenedAt, Report, SubjectReport } from '../model/report.ts';
import { verdictKinds } from '../model/verdict.ts';
import { within } from './facts.ts';
import { printable } from './printable.ts';

/** A mark on a line of the pull request, or on none. Lines and columns count from 1. */
export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly properties: Place & { readonly title: string };
}

interface Place {
  /** Relative to the workspace where it lies inside, with `/` between the folders. */
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

type Level = 'error' | 'warning' | 'notice';

/** What a step of a workflow may show, and how many more there were. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly left: number;
}

/** What the report alone does not say. */
export interface AnnotationOptions {
  /** The folder that the runner's file names are relative to. */
  readonly workspace: string;
  readonly isFailure: (report: SubjectReport) => boolean;
}

/**
 * The runner shows this many annotations of each level for a step, and drops the others.
 * Source: https://docs.github.com/en/rest/checks/runs (limits of annotations)
 */
const mostOfALevel = 10;

/** The runner cuts a message here, in characters. */
const longestMessage = 4_096;

/** The gravest first: one annotation for a subject's line to blame, one for each further report. */
export function annotate(report: Report, options: AnnotationOptions): Annotations {
  const grave = (subject: SubjectReport): number => verdictKinds.indexOf(subject.verdict.kind);
  const all = [...report.subjects]
    .sort((one, other) => grave(other) - grave(one) || share(other) - share(one))
    .flatMap((subject) => annotateSubject(subject, options));
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, mostOfALevel),
  );
  return { shown, left: all.length - shown.length };
}

function share({ verdict }: SubjectReport): number {
  return verdict.serialShare;
}

function annotateSubject(
  subject: SubjectReport,
  { workspace, isFailure }: AnnotationOptions,
): readonly Annotation[] {
  const level = levelOf(subject, isFailure(subject));
  const title = printable(`lockjam: ${subject.name} ${explain(subject).headline}`);
  const { location } = subject;
  if (location.kind === 'silent') {
    const place = firstLine(subject, workspace);
    return level === 'notice'
      ? []
      : [{ level, message: unlocated(subject, place), properties: { title, ...place } }];
  }
  const { openedAt, others } = location;
  const message = cut(lines(openedHere(subject), openedAt.message, ...remarks(subject)));
  return [
    { level, message, properties: { title, ...placeOf(openedAt, workspace) } },
    ...others.map((other) => ({
      level: level === 'error' ? ('warning' as const) : level,
      message: cut(lines(other.message)),
      properties: {
        title: printable(`lockjam: ${subject.name}`),
        ...placeOf(other, workspace),
      },
    })),
  ];
}

/** Verdicts that a user should see although they fail nothing. */
const unhappy = new Set(['serialized', 'conflict', 'deadlock', 'corrupted', 'inconclusive']);

function levelOf({ verdict, expected }: SubjectReport, fails: boolean): Level {
  if (fails) return 'error';
  return unhappy.has(verdict.kind) && expected === undefined ? 'warning' : 'notice';
}

function unlocated(subject: SubjectReport, place: Place): string {
  const here =
    place.file === undefined ? '' : 'This stands in line 1 because no better line is known.';
  return cut(lines(explain(subject).why, ...remarks(subject), here));
}

/** What to do about it, and what the manifest expected. */
function remarks(subject: SubjectReport): readonly string[] {
  const { advice = '' } = explain(subject);
  return [advice, ...subject.disagreements.map(({ message }) => message)];
}

function lines(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map(printable)
    .join('\n');
}

function cut(message: string): string {
  if (message.length <= longestMessage) return message;
  // Not between the halves of a character beyond the basic plane.
  return `${message.slice(0, longestMessage - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function placeOf({ file, line, column }: OpenedAt, workspace: string): Place {
  return { file: within(workspace, file), startLine: line, startColumn: column };
}

const programFile = /\.(?:[cm]?[jt]s|py|sh)$/;

/** The first line of the program that the command names; nowhere when it names none. */
function firstLine({ command, cwd }: SubjectReport, workspace: string): Place {
  const program = command.find((word) => programFile.test(word));
  return program === undefined
    ? {}
    : { file: within(workspace, resolve(cwd, program)), startLine: 1 };
}
