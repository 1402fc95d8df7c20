import type { ProcessRow } from '../../model/evidence.ts';
import { pid } from '../../model/units.ts';

/** Number, name, state, parent, group, session, and at field 22 the start. */
const row =
  /^(?<pid>\d+) \(.*\) (?<state>[A-Za-z]) (?<parent>\d+) (?<group>-?\d+) (?<session>-?\d+)(?: -?\d+){15} (?<startTicks>\d+)(?: |$)/s;

/**
 * Reads the text of `/proc/PID/stat`, or says nothing when it is not one.
 * The program's name stands in parentheses and may itself hold spaces and parentheses.
 *
 * Source: proc_pid_stat(5).
 */
export function parseStat(text: string): ProcessRow | undefined {
  const { startTicks, state, ...numbers } = row.exec(text)?.groups ?? {};
  const values = Object.values(numbers).map(Number);
  if (startTicks === undefined || state === undefined || !values.every(Number.isSafeInteger)) {
    return undefined;
  }
  const read = (name: string): ProcessRow['pid'] => pid(Number(numbers[name]));
  return {
    pid: read('pid'),
    state,
    parent: read('parent'),
    group: read('group'),
    session: read('session'),
    startTicks,
  };
}
