import { duration } from '../../judge/explain/words.ts';
import type { Ending } from '../../model/run.ts';
import { impossible } from '../../model/impossible.ts';
import { drawBar, signs, type Segment } from './draw-bar.ts';
import type { Style } from './style.ts';
import type { Row, Timeline } from './timeline.ts';

/** More rows than this push the rest of the report off the screen. */
export const mostRows = 8;
/** The room for `copy 12` and for `12.3 s ✗ exit 1` beside a bar. */
const leftWidth = 12;
const rightWidth = 18;

/** How wide a bar may be. */
export function barWidth({ columns }: Style): number {
  return columns - leftWidth - rightWidth;
}

/** A row a copy, first come first: where it worked, where it waited, and when it was done. */
export function renderTimeline(timeline: Timeline, style: Style): readonly string[] {
  const { colors } = style;
  const rows = timeline.rows.slice(0, mostRows);
  const left = timeline.rows.length - rows.length;
  return [
    ...rows.map((row) => renderRow(row, timeline.longest, style)),
    ...(left > 0 ? [colors.dim(`  and ${left} more`)] : []),
    colors.dim(`${' '.repeat(leftWidth)}${tellLegend(timeline)}`),
  ];
}

function tellLegend({ rows, alone }: Timeline): string {
  const waits = rows.some((row) => row.waiting !== undefined);
  const bars = `${signs.works} works${waits ? `  ${signs.waits} waits` : ''}`;
  return alone === undefined ? bars : `${bars}  (alone: ${duration(alone)})`;
}

/** The name of a copy in front of its bar. */
export function rowHead(copy: number): string {
  return `  copy ${copy}`.padEnd(leftWidth);
}

function renderRow(row: Row, longest: number, style: Style): string {
  const bar = drawBar(segmentsOf(row), longest, barWidth(style), style);
  return `${rowHead(row.copy)}${bar}  ${duration(row.end)}${renderEnding(row.ending, style)}`;
}

function segmentsOf({ end, waiting }: Row): readonly Segment[] {
  if (waiting === undefined) return [{ kind: 'works', from: 0, to: end }];
  return [
    { kind: 'works', from: 0, to: waiting.from },
    { kind: 'waits', ...waiting },
    { kind: 'works', from: waiting.to, to: end },
  ];
}

function renderEnding(ending: Ending, { colors }: Style): string {
  switch (ending.kind) {
    case 'exited':
      return ending.code === 0 ? '' : colors.red(` ✗ exit ${ending.code}`);
    case 'signaled':
      return colors.red(` ✗ ${ending.signal}`);
    case 'timed-out':
      return colors.red(' ✗ killed');
    case 'printed':
      return colors.dim(' printed');
    default:
      return impossible(ending);
  }
}
