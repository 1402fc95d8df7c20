import { explain } from '../judge/explain.ts';
import { durations, nameResource, percent } from '../judge/explain/words.ts';
import type { OpenedAt, SubjectReport } from '../model/report.ts';
import { within } from './facts.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { permalink, type Repository } from './permalink.ts';

/** What a table of verdicts needs to know besides the reports. */
export interface TableOptions {
  readonly isFailure: (report: SubjectReport) => boolean;
  /** The folder that file names are relative to. */
  readonly workspace: string;
  /** Where lines are linked to; they are only named when it is absent. */
  readonly repository?: Repository;
}

/** A row a subject: the verdict, what they waited for and for how long, and the line to blame. */
export function renderSummaryTable(
  subjects: readonly SubjectReport[],
  options: TableOptions,
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
    mark(subject, options.isFailure(subject)),
    markdownText(subject.name),
    markdownText(`${subject.verdict.kind}: ${explain(subject).headline}${asExpected(subject)}`),
    percent(subject.verdict.serialShare),
    ...queueCells(subject),
    subject.location.kind === 'silent' ? '' : lineLink(subject.location.openedAt, options),
  ]);
  const table = [head, head.map(() => '---'), ...rows];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Else a reader wonders why a queue is no failure. */
function asExpected({ expected, disagreements }: SubjectReport): string {
  return expected !== undefined && disagreements.length === 0 ? ' (as expected)' : '';
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

/** The line to blame as a link, or as its name where there is nothing to link to. */
export function lineLink(
  { file, line }: Pick<OpenedAt, 'file' | 'line'>,
  { workspace, repository }: Pick<TableOptions, 'workspace' | 'repository'>,
): string {
  const path = within(workspace, file);
  const code = markdownCode(`${path}:${line}`);
  const address = repository && permalink(repository, path, line);
  return address === undefined ? code : `[${code}](${address})`;
}
