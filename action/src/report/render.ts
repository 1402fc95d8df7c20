import { impossible } from '../model/impossible.ts';
import type { Report } from '../model/report.ts';
import type { ReportFormat } from '../model/settings.ts';
import type { OutcomeOf } from './closing.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderPlain } from './plain.ts';
import { renderSarif } from './sarif.ts';
import { createStyle } from './terminal/style.ts';
import { renderTerminal } from './terminal/terminal.ts';

/** What a report looks like besides what it says. */
export interface Rendering {
  /** The folder that file names are relative to. */
  readonly cwd: string;
  /** The folder of the repository, which code scanning starts from; `cwd` when absent. */
  readonly workspace?: string;
  readonly outcomeOf: OutcomeOf;
}

/** The width of a terminal report in a file. */
const fileColumns = 80;

/** A report in one of its formats, to be kept: without colors. */
export function renderReport(
  format: ReportFormat,
  report: Report,
  { cwd, workspace = cwd, outcomeOf }: Rendering,
): string {
  switch (format) {
    case 'json':
      return renderJson(report, cwd);
    case 'junit':
      return renderJunit(report, workspace, outcomeOf);
    case 'plain':
      return renderPlain(report, cwd, outcomeOf);
    case 'sarif': {
      const fails = new Set(['failed', 'broken']);
      const isFailure = (subject: Report['subjects'][number]): boolean =>
        fails.has(outcomeOf(subject));
      return renderSarif(report, { workspace, isFailure });
    }
    case 'terminal':
      return renderTerminal(report, cwd, outcomeOf, createStyle(fileColumns, false));
    default:
      return impossible(format);
  }
}
