import type { LockRecord } from '../../model/evidence.ts';
import { fileIdentity, pid } from '../../model/units.ts';

/** `3: ->  POSIX  ADVISORY  WRITE 4821 fe:00:2146344 120 EOF`, the arrow only for those who wait. */
const row =
  /^\d+:(?<indent>\s+)(?<arrow>-> ?)?(?<mechanism>\S+)\s+\S+\s+(?<access>READ|WRITE)\s+(?<pid>-?\d+)\s+(?<file>[0-9a-f]+:[0-9a-f]+:\d+)\s+(?<start>\d+)\s+(?<end>\d+|EOF)\s*$/;

const mechanisms: Readonly<Record<string, LockRecord['mechanism']>> = {
  FLOCK: 'flock',
  POSIX: 'posix',
  OFDLCK: 'ofd',
  LEASE: 'lease',
  DELEG: 'lease',
};

/**
 * Reads the text of `/proc/locks`. Rows that are not understood are passed over.
 * A waiter names the record it waits for: the nearest row above it that is indented less.
 *
 * Source: `lock_get_status` in the kernel's fs/locks.c; waiters of waiters are indented further.
 */
export function parseLocks(text: string): readonly LockRecord[] {
  const records: LockRecord[] = [];
  /** The last record of each depth; depth 0 holds, deeper ones wait. */
  const above: LockRecord[] = [];
  for (const line of text.split('\n')) {
    const fields = row.exec(line)?.groups;
    const mechanism = mechanisms[fields?.['mechanism'] ?? ''];
    if (fields === undefined || mechanism === undefined) {
      continue;
    }
    const depth = fields['arrow'] === undefined ? 0 : (fields['indent'] ?? ' ').length;
    const blockedBy = depth === 0 ? undefined : above.slice(0, depth).findLast(Boolean);
    const record: LockRecord = {
      mechanism,
      access: fields['access'] === 'WRITE' ? 'write' : 'read',
      pid: pid(Number(fields['pid'])),
      file: fileIdentity(fields['file'] ?? ''),
      start: Number(fields['start']),
      end: fields['end'] === 'EOF' ? Number.MAX_SAFE_INTEGER : Number(fields['end']),
      ...(blockedBy === undefined ? {} : { blockedBy }),
    };
    if (depth > 0 && blockedBy === undefined) {
      continue; // A waiter whose holder is hidden, as in a container.
    }
    above.length = depth;
    above[depth] = record;
    records.push(record);
  }
  return records;
}
