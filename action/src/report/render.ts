import { impossible } from '../model/impossible.ts';
import type { Report } from '../model/report.ts';
import type { ReportFormat } from '../model/settings.ts';
import type { OutcomeOf } from './closing.ts';
import { renderJson } from './json.ts';
import { renderPlain } from './plain.ts';
import { createStyle } from './terminal/style.ts';
import { renderTerminal } from './terminal/terminal.ts';

/** The width of a terminal report in a file. */
const fileColumns = 80;

/** A report in one of its formats, to be kept: without colors. File names are relative to `cwd`. */
export function renderReport(
  format: ReportFormat,
  report: Report,
  cwd: string,
  outcomeOf: OutcomeOf,
): string {
  switch (format) {
    case 'json':
      return renderJson(report, cwd);
    case 'plain':
      return renderPlain(report, cwd, outcomeOf);
    case 'terminal':
      return renderTerminal(report, cwd, outcomeOf, createStyle(fileColumns, false));
    default:
      return impossible(format);
  }
}
