import type { ProcessRow } from '../../model/evidence.ts';
import { pid } from '../../model/units.ts';

/** Fields after the name, counted from the state (field 3 of proc(5)) as 0. */
const field = { state: 0, parent: 1, group: 2, session: 3, startTicks: 19 } as const;

/**
 * Reads the text of `/proc/PID/stat`, or says nothing when it is not one.
 * The program's name stands in parentheses and may itself hold spaces and parentheses.
 *
 * Source: proc_pid_stat(5).
 */
export function parseStat(text: string): ProcessRow | undefined {
  const nameEnd = text.lastIndexOf(')');
  const number = Number.parseInt(text, 10);
  const fields = text.slice(nameEnd + 2).split(' ');
  const startTicks = fields[field.startTicks];
  if (nameEnd < 0 || !Number.isSafeInteger(number) || startTicks === undefined) {
    return undefined;
  }
  return {
    pid: pid(number),
    state: fields[field.state] ?? '?',
    parent: pid(Number(fields[field.parent])),
    group: pid(Number(fields[field.group])),
    session: pid(Number(fields[field.session])),
    startTicks,
  };
}
