import { explain } from '../judge/explain.ts';
import type { SubjectReport } from '../model/report.ts';
import { showCommand } from './facts.ts';
import { markdownCodeBlock } from './markdown-code-block.ts';
import { markdownCode, markdownSentence, markdownText } from './markdown-text.ts';
import { renderMermaid } from './mermaid.ts';
import { lineLink, type TableOptions } from './summary-table.ts';

/** How much is told of a subject. */
export type SectionDetail = 'everything' | 'words';

/** A section on a subject: the timeline of its copies, the explanation, and the change suggested. */
export function renderSummarySection(
  subject: SubjectReport,
  detail: SectionDetail,
  options: TableOptions,
): string {
  const { headline, why, advice } = explain(subject);
  const pictures = detail === 'everything' ? renderMermaid(subject) : [];
  const text = [
    markdownCode(showCommand(subject)),
    ...pictures,
    markdownSentence(why),
    ...(advice === undefined ? [] : [`**What to do.** ${markdownSentence(advice)}`]),
    ...(detail === 'everything' ? renderChange(subject, options) : []),
    ...subject.disagreements.map(
      ({ message }) => `**Expected otherwise.** ${markdownSentence(message)}`,
    ),
  ].join('\n\n');
  const title = markdownText(`${subject.name} ${headline}`);
  const open = options.isFailure(subject) ? ' open' : '';
  return `<details${open}><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

/**
 * What the rule says of the line to blame, and the change that it suggests: of the line, and not of all
 * that was measured, so that no cure is promised.
 */
function renderChange({ location }: SubjectReport, options: TableOptions): readonly string[] {
  if (location.kind === 'silent') return [];
  const { openedAt } = location;
  const { message, suggestion } = openedAt;
  const said = `**The line.** ${lineLink(openedAt, options)}: ${markdownSentence(message)}`;
  if (suggestion === undefined) return [said];
  const title = `**What the rule suggests for it.** ${markdownSentence(suggestion.title)}`;
  return [said, title, markdownCodeBlock(suggestion.diff, 'diff')];
}
