import type { RunEvent } from '../../model/event.ts';
import type { Report } from '../../model/report.ts';
import { closingLines, type ClosingLine, type OutcomeOf } from '../closing.ts';
import { printable } from '../printable.ts';
import { describeStep, follow, nothingYet, noticeOf } from './live-state.ts';
import { renderLive } from './render-live.ts';
import { renderSubject } from './render-subject.ts';
import { createStyle, fits, type Style } from './style.ts';

/** What a terminal view needs to know. */
export interface TerminalOptions {
  readonly write: (text: string) => void;
  /** Milliseconds on any clock that does not jump. */
  readonly clock: () => number;
  readonly columns: number;
  readonly colored: boolean;
  /** Whether what was written can be drawn over: a terminal, not a file or a pipe. */
  readonly redraws: boolean;
  /** Whether finished subjects are told too, and not only what goes on. */
  readonly tellsResults: boolean;
  /** How many subjects there are. */
  readonly total: number;
  readonly cwd: string;
  readonly outcomeOf: OutcomeOf;
}

/** A view of a run while it goes on. Dispose of it when the run is over, however it ended. */
export interface TerminalView extends Disposable {
  readonly tell: (event: RunEvent) => void;
  /** Writes the last lines. */
  readonly close: (report: Report) => void;
}

/** Ten times a second looks alive and costs nothing. */
const redrawEvery = 100;

/**
 * Shows what goes on: a picture at the bottom that is drawn anew, or, where that cannot be, a line
 * for every step. Each finished subject stays above it.
 */
export function createTerminalView(options: TerminalOptions): TerminalView {
  const { write, clock, total, cwd, outcomeOf } = options;
  const style = createStyle(options.columns, options.colored);
  const picture = createPicture(write);
  let state = nothingYet;
  const draw = (): void => {
    picture.draw(renderLive(state, clock(), total, style));
  };
  const redraws = options.redraws && fits(options.columns);
  const timer = redraws ? setInterval(draw, redrawEvery) : undefined;
  const settle = (lines: readonly string[]): void => {
    picture.draw([]);
    if (options.tellsResults) write(toText(lines));
  };
  return {
    tell(event) {
      const { firstWait } = state;
      state = follow(state, event, clock());
      if (event.kind === 'subject-ended') {
        state = { ...nothingYet, number: state.number };
        settle(renderSubject(event.report, cwd, outcomeOf(event.report), style));
        return;
      }
      const notice = noticeOf(event);
      if (notice !== undefined) {
        picture.draw([]);
        write(`${printable(event.name)}: ${printable(notice)}\n`);
      }
      if (redraws) draw();
      else if (event.kind === 'step-started') {
        write(`${printable(event.name)}: ${describeStep(event.step)}\n`);
      } else if (state.firstWait !== undefined && firstWait === undefined) {
        write(`${printable(event.name)}: ${printable(state.firstWait)}\n`);
      }
    },
    close(report) {
      settle(renderClosing(report, outcomeOf, style));
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      picture.draw([]);
    },
  };
}

/** The whole report as it stands on a terminal at the end. */
export function renderTerminal(
  report: Report,
  cwd: string,
  outcomeOf: OutcomeOf,
  style: Style,
): string {
  const blocks = report.subjects.flatMap((subject) =>
    renderSubject(subject, cwd, outcomeOf(subject), style),
  );
  return toText([...blocks, ...renderClosing(report, outcomeOf, style)]);
}

function renderClosing(report: Report, outcomeOf: OutcomeOf, { colors }: Style): readonly string[] {
  const paint: Readonly<Record<ClosingLine['tone'], (text: string) => string>> = {
    plain: colors.bold,
    good: (text) => colors.green(`✓ ${text}`),
    bad: (text) => colors.red(`✗ ${text}`),
    aside: (text) => colors.dim(`- ${text}`),
  };
  return closingLines(report, outcomeOf).map(({ tone, text }) => paint[tone](text));
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Lines at the bottom of a terminal that can be drawn over: cursor up, clear to the end. */
function createPicture(write: (text: string) => void): {
  readonly draw: (lines: readonly string[]) => void;
} {
  let height = 0;
  return {
    draw(lines) {
      if (height === 0 && lines.length === 0) return;
      const back = height === 0 ? '' : `\u001b[${height}A\u001b[0J`;
      write(back + toText(lines));
      height = lines.length;
    },
  };
}
