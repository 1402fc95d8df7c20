import type { OutcomeOf } from '../closing.ts';
import { createTerminalView, type TerminalView } from './terminal.ts';

/** What the log of a workflow needs to know. */
export interface LogOptions {
  readonly print: (text: string) => unknown;
  readonly cwd: string;
  /** How many subjects there are. */
  readonly total: number;
  readonly outcomeOf: OutcomeOf;
}

/** As wide as a log is shown without a scroll bar. */
const columns = 100;

/** A view that goes into the log of a workflow: colored, and never drawn over. */
export function openLog({ print, ...rest }: LogOptions): TerminalView {
  return createTerminalView({
    ...rest,
    write: print,
    clock: () => performance.now(),
    columns,
    colored: true,
    redraws: false,
    tellsResults: true,
  });
}
