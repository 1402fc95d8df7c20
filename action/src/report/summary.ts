import { explain } from '../judge/explain.ts';
import { durations, nameResource, percent } from '../judge/explain/words.ts';
import type { Report, SubjectReport } from '../model/report.ts';
import { within } from './facts.ts';
import { markdownCode, markdownSentence, markdownText } from './markdown-text.ts';

/** What the report alone does not say. */
export interface SummaryOptions {
  readonly isFailure: (report: SubjectReport) => boolean;
  /** How many annotations the runner has no room for. */
  readonly annotationsLeft: number;
  /** The most bytes that the summary may have. */
  readonly limit: number;
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
  readonly rows: number;
}

/** From everything to the totals alone, each step smaller than the one before. */
function details(subjects: number): readonly Detail[] {
  return [
    { sections: 'all', rows: subjects },
    { sections: 'failures', rows: subjects },
    ...[subjects, 1_000, 100, 10, 0]
      .filter((rows) => rows <= subjects)
      .map((rows) => ({ sections: 'none', rows }) as const),
  ];
}

function render(report: Report, options: SummaryOptions, { sections, rows }: Detail): string {
  // Failures first, so that a shortened table still has them.
  const failed = report.subjects.filter(options.isFailure);
  const ordered = [...failed, ...report.subjects.filter((subject) => !failed.includes(subject))];
  const told = { all: ordered, failures: failed, none: [] }[sections];
  return [
    `## lockjam: ${total(report.subjects.length, failed.length)}`,
    ...(rows === 0 ? [] : [renderTable(ordered.slice(0, rows), options)]),
    ...leftOut(ordered.length - rows, told.length < failed.length, options.annotationsLeft),
    ...told.map((subject) => renderSection(subject, failed.includes(subject))),
    renderMachine(report),
  ].join('\n\n');
}

function total(subjects: number, failed: number): string {
  const all = subjects === 1 ? '1 program' : `${subjects} programs`;
  return failed === 0 ? `${all} measured, nothing to fail on` : `${failed} of ${all} failed`;
}

function renderTable(
  subjects: readonly SubjectReport[],
  { isFailure }: Pick<SummaryOptions, 'isFailure'>,
): string {
  const head = [
    '',
    'Program',
    'Verdict',
    'Serial share',
    'Waits for',
    'Others waited',
    'Opened at',
  ];
  const rows = subjects.map((subject) => [
    mark(subject, isFailure(subject)),
    markdownText(subject.name),
    markdownText(`${subject.verdict.kind}: ${explain(subject).headline}`),
    percent(subject.verdict.serialShare),
    ...queueCells(subject),
    openedAtCell(subject),
  ]);
  const table = [head, head.map(() => '---'), ...rows];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function mark({ verdict }: SubjectReport, fails: boolean): string {
  if (fails) return '❌';
  return verdict.kind === 'inconclusive' ? '❔' : '✅';
}

function queueCells({ verdict }: SubjectReport): readonly string[] {
  const resource = 'resource' in verdict ? verdict.resource : undefined;
  return [
    resource === undefined ? '' : markdownText(nameResource(resource)),
    verdict.kind === 'serialized' ? durations(verdict.waits) : '',
  ];
}

function openedAtCell({ location, cwd }: SubjectReport): string {
  if (location.kind === 'silent') return '';
  const { file, line } = location.openedAt;
  return markdownCode(`${within(cwd, file)}:${line}`);
}

function leftOut(rows: number, sections: boolean, annotations: number): readonly string[] {
  const notes = [
    rows > 0 ? `${rows} more programs are not shown` : '',
    sections ? 'the explanations are left out' : '',
    annotations > 0 ? `${annotations} more annotations are not shown in the pull request` : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [`_There is not room for everything: ${notes.join('; ')}._`];
}

function renderSection(subject: SubjectReport, fails: boolean): string {
  const { headline, why, advice } = explain(subject);
  const text = [
    markdownCode(subject.command.join(' ')),
    markdownSentence(why),
    ...(advice === undefined ? [] : [`**What to do.** ${markdownSentence(advice)}`]),
    ...subject.disagreements.map(
      ({ message }) => `**Expected otherwise.** ${markdownSentence(message)}`,
    ),
  ].join('\n\n');
  const title = markdownText(`${subject.name} ${headline}`);
  return `<details${fails ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

function renderMachine({ machine, tool }: Report): string {
  const { cores, load, os, node } = machine;
  const parts = [`${tool.name} ${tool.version}`, `${cores} cores`, `load ${load.toFixed(1)}`, os];
  return `<sub>${markdownText([...parts, `Node.js ${node}`].join(', '))}</sub>`;
}
