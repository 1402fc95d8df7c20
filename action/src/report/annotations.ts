import type { Report } from '../model/report.ts';
import { cutText } from './cut-text.ts';
import { findingsOf, type Finding, type FindingOptions, type Level } from './findings.ts';

/** A mark on a line of the pull request, or on none. Lines and columns count from 1. */
export interface Annotation {
  readonly level: Level;
  readonly message: string;
  /** As @actions/core names them. */
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly startColumn?: number;
  };
}

/** What a step of a workflow may show, and how many more there were. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly left: number;
}

/**
 * The runner shows this many annotations of each level for a step, and drops the others.
 * Source: https://docs.github.com/en/rest/checks/runs (limits of annotations)
 */
const mostOfALevel = 10;

/** The runner cuts a message here, in characters. */
const longestMessage = 4_096;

/** The findings of a report as annotations, the gravest first, within what the runner shows. */
export function annotate(report: Report, options: FindingOptions): Annotations {
  const all = findingsOf(report, options).map(annotationOf);
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, mostOfALevel),
  );
  return { shown, left: all.length - shown.length };
}

function annotationOf({ level, title, texts, place }: Finding): Annotation {
  const { file, line, column } = place;
  return {
    level,
    message: cut(texts.join('\n')),
    properties: {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    },
  };
}

function cut(message: string): string {
  if (message.length <= longestMessage) return message;
  // Not between the halves of a character beyond the basic plane.
  return `${cutText(message, longestMessage - 1)}…`;
}
