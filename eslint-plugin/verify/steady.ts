import type { KnownLibrary } from '../src/catalogue/library.ts';
import type { Measured, Meeting, Meets } from './measured.ts';

/**
 * The same without what differs from run to run: folders, process ids, and the milliseconds by which a
 * busy time-out that is as claimed was missed. So the committed file changes only when a library does.
 */
export function steady(seen: Measured, { busyTimeout }: KnownLibrary): Measured {
  const meeting = (met: Meeting): Meeting => ({
    open: meets(met.open, busyTimeout),
    ...(met.read && { read: meets(met.read, busyTimeout) }),
    ...(met.write && { write: meets(met.write, busyTimeout) }),
  });
  const { transaction } = seen;
  return {
    ...seen,
    idle: meeting(seen.idle),
    ...(transaction && { transaction: meeting(transaction) }),
  };
}

/** How far a measured time-out may be from the one that is claimed: SQLite sleeps in steps of 100 ms. */
export function isNear(measured: number | undefined, claimed: number): boolean {
  if (measured === undefined) return false;
  return Math.abs(measured - claimed) <= TOLERANCE_MS + TOLERANCE * claimed;
}

const TOLERANCE = 0.3;
const TOLERANCE_MS = 400;

function meets(met: Meets, claimed: number | undefined): Meets {
  if (met.kind === 'works') return met;
  const error = met.error === undefined ? {} : { error: words(met.error) };
  if (met.kind === 'throws') return { kind: 'throws', error: words(met.error) };
  const { givesUpAfter } = met;
  if (givesUpAfter === undefined) return { kind: 'waits', ...error };
  const isClaimed = claimed !== undefined && isNear(givesUpAfter, claimed);
  return { kind: 'waits', givesUpAfter: isClaimed ? claimed : givesUpAfter, ...error };
}

/** The first sentence of an error is enough, and two of the same are one. */
function words(error: string): string {
  return error
    .replaceAll(/\/\S*?lockjam-store-[A-Za-z0-9]+/g, '…')
    .replaceAll(/(PID|pid) \d+/g, '$1 …')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST);
}

const LONGEST = 160;
