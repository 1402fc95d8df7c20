import type { Report, SubjectReport } from '../model/report.ts';
import { closingLines, type OutcomeOf } from './closing.ts';
import { factsOf } from './facts.ts';
import { printable } from './printable.ts';

/** The report for logs: a block a subject, one line a fact, no colors. File names are relative to `cwd`. */
export function renderPlain(report: Report, cwd: string, outcomeOf: OutcomeOf): string {
  const blocks = report.subjects.map((subject) => renderBlock(subject, cwd, outcomeOf(subject)));
  const closing = closingLines(report, outcomeOf).map(({ text }) => text);
  return `${[...blocks, closing.join('\n')].join('\n\n')}\n`;
}

function renderBlock(report: SubjectReport, cwd: string, outcome: string): string {
  const facts = factsOf(report, cwd).map(({ label, text }) => `  ${label}: ${text}`);
  return [`${printable(report.name)}: ${outcome}`, ...facts].join('\n');
}
