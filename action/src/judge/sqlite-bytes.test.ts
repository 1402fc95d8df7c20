import { expect, test } from 'vitest';
import type { LockSighting } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { readSqliteRange } from './sqlite-bytes.ts';

function lock(
  path: string,
  access: 'read' | 'write',
  start: number,
  end: number,
  mechanism: LockSighting['mechanism'] = 'posix',
): LockSighting {
  const times = { from: milliseconds(0), to: milliseconds(1) };
  return { mechanism, access, path, start, end, ...times };
}

// Ranges as measured: /proc/locks beside node:sqlite 3.53 in each of these states.
test.each([
  [
    'an idle handle in WAL mode',
    lock('x.db-shm', 'read', 128, 128),
    true,
    'SQLite reader, WAL mode',
  ],
  [
    'a write transaction in WAL mode',
    lock('x.db-shm', 'write', 120, 120),
    false,
    'SQLite write transaction, WAL mode',
  ],
  ['an open reader', lock('x.db', 'read', 1073741826, 1073742335), true, 'SQLite open reader'],
  [
    'BEGIN IMMEDIATE',
    lock('x.db', 'write', 1073741825, 1073741825),
    false,
    'SQLite write transaction',
  ],
  [
    'BEGIN EXCLUSIVE',
    lock('x.db', 'write', 1073741824, 1073742335),
    false,
    'SQLite exclusive lock',
  ],
] as const)('%s is read from its bytes', (_, sighting, harmless, detail) => {
  expect(readSqliteRange(sighting)).toEqual({ path: 'x.db', harmless, detail });
});

test.each([
  ['a flock on the same bytes', lock('x.db', 'write', 1073741825, 1073741825, 'flock')],
  ['a lock on a whole file', lock('x.db', 'write', 0, Number.MAX_SAFE_INTEGER)],
  ['a lock on the first byte', lock('x.lock', 'write', 0, 0)],
])('%s is not SQLite’s', (_, sighting) => {
  expect(readSqliteRange(sighting)).toBeUndefined();
});
