import { duration } from '../../judge/explain/words.ts';
import { cutText } from '../cut-text.ts';
import { printable } from '../printable.ts';
import { drawBar, type Segment } from './draw-bar.ts';
import { describeStep, showElapsed, type LiveCopy, type LiveState } from './live-state.ts';
import { barWidth, mostRows, rowHead } from './render-timeline.ts';
import type { Style } from './style.ts';

/** A copy that has taken this much longer than alone, and a moment more, is said to wait. */
const patience = 1.15;
const slack = 150;
/** Before anything is known, a bar grows to this part of its room. */
const unknownPart = 0.75;

/** The lines that are redrawn while a subject is measured; none is wider than the terminal. */
export function renderLive(
  state: LiveState,
  now: number,
  total: number,
  style: Style,
): readonly string[] {
  if (state.step === undefined) return [];
  const { colors, columns } = style;
  const cut = (text: string): string => cutText(text, columns - 4);
  const head = `${printable(state.name)}  ${state.number} of ${total}`;
  const told = `${describeStep(state.step)}  ${showElapsed(state, now)}`;
  return [
    `${colors.cyan('▸')} ${colors.bold(cut(head))}`,
    `  ${colors.dim(cut(told))}`,
    ...state.copies.slice(0, mostRows).map((copy) => renderCopy(copy, state, now, style)),
    ...waitsOf(state).map((wait) => `  ${colors.yellow(cut(printable(wait)))}`),
  ];
}

/** Whom the first copy that waits waits for, and how many wait beside it; nothing when none does. */
function waitsOf({ copies }: LiveState): readonly string[] {
  const waiting = copies.filter(({ wait, endedAt }) => wait && !wait.to && endedAt === undefined);
  const [first] = waiting;
  if (first?.wait === undefined) return [];
  const more = waiting.length === 1 ? '' : `, and ${waiting.length - 1} more wait`;
  return [`copy ${first.copy} ${first.wait.words}${more}`];
}

function renderCopy(copy: LiveCopy, state: LiveState, now: number, style: Style): string {
  const segments = segmentsOf(copy, state, now).map(({ kind, from, to }) => ({
    kind,
    from: from - state.stepStartedAt,
    to: to - state.stepStartedAt,
  }));
  const bar = drawBar(segments, scaleOf(state, now), barWidth(style), style);
  const waits = copy.endedAt === undefined && segments.some(({ kind }) => kind === 'waits');
  return `${rowHead(copy.copy)}${bar}  ${tell(copy, waits, now)}`;
}

/** The time that fills a bar: every copy after the other, or a little more than has gone by. */
function scaleOf({ life, copies, stepStartedAt }: LiveState, now: number): number {
  const gone = (now - stepStartedAt) / unknownPart;
  return Math.max(1, gone, (life ?? 0) * copies.length);
}

function segmentsOf(copy: LiveCopy, { life }: LiveState, now: number): readonly Segment[] {
  const { state, releasedAt, frozenAt, thawedAt, endedAt, wait } = copy;
  if (state === 'gate') return [];
  if (frozenAt !== undefined) {
    return [
      { kind: 'works', from: releasedAt, to: frozenAt },
      { kind: 'frozen', from: frozenAt, to: thawedAt ?? now },
      { kind: 'works', from: thawedAt ?? now, to: now },
    ];
  }
  const until = endedAt ?? now;
  if (wait !== undefined) {
    return [
      { kind: 'works', from: releasedAt, to: wait.from },
      { kind: 'waits', from: wait.from, to: wait.to ?? until },
      { kind: 'works', from: wait.to ?? until, to: until },
    ];
  }
  const isLate = life !== undefined && until - releasedAt > life * patience + slack;
  if (!isLate) return [{ kind: 'works', from: releasedAt, to: until }];
  // Where in its life it waits is not known yet: what is beyond a lonely life is shown as a wait.
  return [
    { kind: 'works', from: releasedAt, to: releasedAt + life },
    { kind: 'waits', from: releasedAt + life, to: until },
  ];
}

function tell({ state, releasedAt, endedAt }: LiveCopy, waits: boolean, now: number): string {
  const words = {
    gate: 'at the gate',
    works: 'works',
    frozen: 'frozen',
    done: 'done',
    failed: 'failed',
    'sent-home': 'sent home',
  };
  const span = state === 'gate' ? '' : ` ${duration((endedAt ?? now) - releasedAt)}`;
  return `${waits ? 'waits' : words[state]}${span}`;
}
