import type { Trend } from '../model/history.ts';
import type { Report, SubjectReport } from '../model/report.ts';
import { markdownText } from './markdown-text.ts';
import { renderSummarySection, type SectionDetail } from './summary-section.ts';
import { renderSummaryTable, type TableOptions } from './summary-table.ts';
import { renderSummaryTrend } from './summary-trend.ts';

/** What the report alone does not say. */
export interface SummaryOptions extends TableOptions {
  /** How many annotations the runner has no room for. */
  readonly annotationsLeft: number;
  /** The most bytes that the summary may have. */
  readonly limit: number;
  /** Earlier runs of the default branch, where there are some. */
  readonly trend?: Trend;
}

/**
 * A summary above 1 MiB is lost without a word. A little room is kept for what others may write.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const summaryLimit = 1_024 * 1_024 - 4_096;

/** The report as a job summary in Markdown. It says less where it would grow beyond the limit. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  let text = '';
  for (const detail of details(report.subjects.length)) {
    text = render(report, options, detail);
    if (new TextEncoder().encode(text).byteLength <= options.limit) return text;
  }
  return text;
}

interface Detail {
  readonly sections: 'all' | 'failures' | 'none';
  readonly within: SectionDetail;
  readonly rows: number;
}

/** From everything to the totals alone, each step smaller than the one before. */
function details(subjects: number): readonly Detail[] {
  return [
    { sections: 'all', within: 'everything', rows: subjects },
    { sections: 'failures', within: 'everything', rows: subjects },
    { sections: 'failures', within: 'words', rows: subjects },
    ...[subjects, 1_000, 100, 10, 0]
      .filter((rows) => rows <= subjects)
      .map((rows) => ({ sections: 'none', within: 'words', rows }) as const),
  ];
}

function render(report: Report, options: SummaryOptions, detail: Detail): string {
  const { sections, within, rows } = detail;
  // Failures first, so that a shortened table still has them.
  const failed = report.subjects.filter(options.isFailure);
  const ordered = [...failed, ...report.subjects.filter((subject) => !failed.includes(subject))];
  const told = { all: ordered, failures: failed, none: [] }[sections];
  return [
    `## lockjam: ${total(report.subjects, failed.length)}`,
    ...(rows === 0 ? [] : [renderSummaryTable(ordered.slice(0, rows), options)]),
    ...leftOut(ordered.length - rows, detail, options.annotationsLeft),
    ...(options.trend === undefined || sections === 'none'
      ? []
      : [renderSummaryTrend(options.trend)]),
    ...told.map((subject: SubjectReport) => renderSummarySection(subject, within, options)),
    renderMachine(report),
  ].join('\n\n');
}

function total(subjects: readonly SubjectReport[], failed: number): string {
  const again = subjects.filter(({ measuredIn }) => measuredIn !== undefined).length;
  const all = programs(subjects.length);
  if (failed > 0) return `${failed} of ${all} failed`;
  if (again === 0) return `${all} measured, nothing to fail on`;
  const measured = programs(subjects.length - again);
  return `${measured} measured, ${again} unchanged since they passed in an earlier run`;
}

function programs(count: number): string {
  return count === 1 ? '1 program' : `${count} programs`;
}

function leftOut(
  rows: number,
  { sections, within }: Detail,
  annotations: number,
): readonly string[] {
  const told = {
    all: '',
    failures: 'programs that passed are not explained',
    none: 'the explanations are left out',
  }[sections];
  const notes = [
    rows > 0 ? `${rows} more programs are not shown` : '',
    told,
    within === 'words' && sections !== 'none' ? 'timelines and changes are left out' : '',
    annotations > 0 ? `${annotations} more annotations are not shown in the pull request` : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [`_There is not room for everything: ${notes.join('; ')}._`];
}

function renderMachine({ machine, tool }: Report): string {
  const { cores, load, os, node } = machine;
  const parts = [`${tool.name} ${tool.version}`, `${cores} cores`, `load ${load.toFixed(1)}`, os];
  return `<sub>${markdownText([...parts, `Node.js ${node}`].join(', '))}</sub>`;
}
