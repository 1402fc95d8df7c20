import { percent } from '../judge/explain/words.ts';
import type { PastVerdict, Trend } from '../model/history.ts';
import { markdownText } from './markdown-text.ts';

/** How the default branch fared before, a row a subject. It is shown to people, and decides nothing. */
export function renderSummaryTrend({ runs, rows }: Trend): string {
  const last = runs.at(-1);
  const title =
    runs.length === 1
      ? `run #${last?.number ?? ''} of the default branch`
      : `${runs.length} runs of the default branch, the last #${last?.number ?? ''}`;
  const head = ['Program', 'Serial share, newest last', 'Verdicts, newest last', 'Now'];
  const cells = rows.map(({ name, past, now }) => [
    markdownText(name),
    `${bars(past)} ${span(past)}`,
    markdownText(series(past)),
    now,
  ]);
  const table = [head, head.map(() => '---'), ...cells];
  return [
    `### Before: ${markdownText(title)}`,
    table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    '_For information: machines differ, and no verdict depends on an earlier run._',
  ].join('\n\n');
}

const heights = '▁▂▃▄▅▆▇█';

/** A bar a run: 0 is the lowest, 1 the highest. */
function bars(past: readonly PastVerdict[]): string {
  return past
    .map(({ serialShare }) => {
      const within = Math.min(1, Math.max(0, serialShare));
      return heights[Math.round(within * (heights.length - 1))] ?? '';
    })
    .join('');
}

function span(past: readonly PastVerdict[]): string {
  const shares = past.map(({ serialShare }) => serialShare);
  const [least, most] = [percent(Math.min(...shares)), percent(Math.max(...shares))];
  return least === most ? least : `${least} to ${most}`;
}

/** Equal verdicts in a row are told once, with their number. */
function series(past: readonly PastVerdict[]): string {
  const groups: { verdict: PastVerdict['verdict']; count: number }[] = [];
  for (const { verdict } of past) {
    const last = groups.at(-1);
    if (last?.verdict === verdict) last.count += 1;
    else groups.push({ verdict, count: 1 });
  }
  return groups.map(({ verdict, count }) => `${verdict} × ${count}`).join(', ');
}
