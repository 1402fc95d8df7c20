import type { ReportTarget } from '../../model/settings.ts';
import type { OutcomeOf } from '../closing.ts';
import { wantsColors } from './style.ts';
import { createTerminalView, type TerminalView } from './terminal.ts';

/** A stream that may be a terminal. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What the view needs of the process it runs in. */
export interface Terminal {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** As wide as a terminal has been for fifty years. */
const usualColumns = 80;

/**
 * Opens the view that goes with the reports asked for. Standard output has the terminal report
 * unless another one goes there; then standard error shows only what goes on.
 */
export function openView(
  terminal: Terminal,
  targets: readonly ReportTarget[],
  total: number,
  outcomeOf: OutcomeOf,
): TerminalView {
  const tellsResults = targets.every(
    ({ format, file }) => file !== undefined || format === 'terminal',
  );
  const stream = tellsResults ? terminal.stdout : terminal.stderr;
  const isTerminal = stream.isTTY === true;
  return createTerminalView({
    write: (text) => {
      stream.write(text);
    },
    clock: () => performance.now(),
    columns: stream.columns ?? usualColumns,
    colored: wantsColors(terminal.env, isTerminal),
    redraws: isTerminal && terminal.env['TERM'] !== 'dumb',
    tellsResults,
    total,
    cwd: terminal.cwd(),
    outcomeOf,
  });
}
