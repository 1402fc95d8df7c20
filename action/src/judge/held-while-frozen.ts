import { dirname } from 'node:path';
import type { Hold, LockSighting, Probe, Wait } from '../model/run.ts';
import type { Pid } from '../model/units.ts';
import { readSqliteRange } from './sqlite-bytes.ts';

/**
 * Records that a frozen copy kept through the freeze on files that the other had open or locked afterwards,
 * and its leases, for which the other waits before it has the file open; the strongest last.
 */
export function heldWhileFrozen(probe: Probe): readonly Hold[] {
  return probe.holds
    .filter((hold) => hold.copy <= probe.frozenCopies && hold.to > probe.offset)
    .filter((hold) => hold.from < probe.offset + probe.frozenFor)
    .filter(
      (hold) =>
        hold.mechanism === 'lease' ||
        probe.openFiles.includes(hold.path) ||
        isTakenAfterwards(hold, probe),
    )
    .toSorted((one, other) => weightOf(one) - weightOf(other));
}

/**
 * The frozen copies that kept to themselves what the other wanted, or something else of that kind beside it:
 * of several slots each has one. None when no record says what it wanted.
 */
export function keepersIn(probe: Probe): readonly number[] {
  const wanted =
    queuedBehind(probe).at(-1) ?? heldWhileFrozen(probe).findLast((hold) => weightOf(hold) === 2);
  if (wanted === undefined) return [];
  const { offset, frozenFor, frozenCopies } = probe;
  const kept = probe.holds.filter(
    (hold) =>
      hold.copy <= frozenCopies &&
      hold.from < offset + frozenFor &&
      hold.to > offset &&
      isOfFamily(hold, wanted),
  );
  return [...new Set(kept.map(({ copy }) => copy))];
}

/** Whether a record keeps others out of the same file, or of one beside it, in the same way. */
export function isOfFamily(hold: Hold, lock: LockSighting): boolean {
  return (
    weightOf(hold) === 2 &&
    hold.mechanism === lock.mechanism &&
    dirname(hold.path) === dirname(lock.path)
  );
}

/**
 * Whether the other copy took, once the frozen one was set going, what that one had kept for itself. One
 * that asks again and again has the file open only while it asks, which a look seldom meets.
 */
function isTakenAfterwards(hold: Hold, { holds, frozenCopies, offset, frozenFor }: Probe): boolean {
  return holds.some(
    (other) =>
      other.copy > frozenCopies &&
      other.path === hold.path &&
      other.mechanism === hold.mechanism &&
      other.access === 'write' &&
      hold.access === 'write' &&
      other.start <= hold.end &&
      hold.start <= other.end &&
      other.from >= Math.max(hold.to, offset + frozenFor),
  );
}

/**
 * How likely a record is to stop somebody: 0 for an idle reader's and for a mark that a process lives, 1 for
 * a reader's, 2 for a writer's.
 */
export function weightOf(lock: LockSighting & { readonly pid?: Pid }): 0 | 1 | 2 {
  if (readSqliteRange(lock)?.harmless === true || isMarkOfLife(lock)) {
    return 0;
  }
  return lock.access === 'write' ? 2 : 1;
}

/** The waits in which the kernel shows the other copy in line behind a frozen one. */
export function queuedBehind({ waits, frozenCopies }: Probe): readonly Wait[] {
  return waits.filter(
    ({ copy, holderCopy }) =>
      copy > frozenCopies && holderCopy !== undefined && holderCopy <= frozenCopies,
  );
}

/**
 * Whether a record lies on the one byte whose number is the process's own: nobody else asks for that. LMDB
 * marks so that a reader lives. Source: mdb_reader_pid in LMDB's mdb.c.
 */
function isMarkOfLife({ start, end, pid }: LockSighting & { readonly pid?: Pid }): boolean {
  return start === end && start === pid;
}
