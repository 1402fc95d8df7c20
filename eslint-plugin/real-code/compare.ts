import type { Found } from './lint-package.ts';

/** What a person said of a report. */
export interface Label {
  readonly package: string;
  readonly file: string;
  readonly line: number;
  readonly messageId: string;
  readonly verdict: 'right' | 'wrong';
  readonly reason: string;
}

/** Reports and labels side by side. */
export interface Comparison {
  readonly right: readonly Label[];
  readonly wrong: readonly Label[];
  readonly unlabelled: readonly Found[];
  /** Labels of reports that are not there any more. */
  readonly gone: readonly Label[];
}

/** Finds the label of each report: same package, file, line and class of message. */
export function compare(found: readonly Found[], labels: readonly Label[]): Comparison {
  const known = new Map(labels.map((label) => [keyOf(label), label]));
  const reported = new Set(found.map(keyOf));
  const judged = labels.filter((label) => reported.has(keyOf(label)));
  return {
    right: judged.filter(({ verdict }) => verdict === 'right'),
    wrong: judged.filter(({ verdict }) => verdict === 'wrong'),
    unlabelled: found.filter((report) => !known.has(keyOf(report))),
    gone: labels.filter((label) => !reported.has(keyOf(label))),
  };
}

function keyOf(at: Pick<Label, 'file' | 'line' | 'messageId' | 'package'>): string {
  return [at.package, at.file, at.line, at.messageId].join(' ');
}
