import type { LockSighting } from '../model/run.ts';

/** Source: os_unix.c and os.h of SQLite: PENDING_BYTE, RESERVED_BYTE, SHARED_FIRST and SHARED_SIZE. */
const pending = 0x40000000;
const reserved = pending + 1;
const sharedFirst = pending + 2;
const sharedLast = sharedFirst + 509;
/** Source: wal.c: WALINDEX_LOCK_OFFSET; the first of eight bytes is the write lock. */
const walWrite = 120;
const walLast = 128;
const sharedMemory = '-shm';

/** What a range of bytes means to SQLite. */
export interface SqliteMeaning {
  readonly path: string;
  readonly detail: string;
  /** An idle reader's record, which keeps nobody from reading, and in WAL mode not from writing. */
  readonly harmless: boolean;
}

/** Reads a record as SQLite's, or says nothing when it is not. */
export function readSqliteRange(lock: LockSighting): SqliteMeaning | undefined {
  if (lock.mechanism === 'flock') {
    return undefined;
  }
  if (lock.path.endsWith(sharedMemory) && lock.start >= walWrite && lock.end <= walLast) {
    const path = lock.path.slice(0, -sharedMemory.length);
    const writes = lock.access === 'write' && lock.start === walWrite;
    const detail = writes ? 'SQLite write transaction, WAL mode' : 'SQLite reader, WAL mode';
    return { path, detail, harmless: !writes };
  }
  if (lock.start < pending || lock.end > sharedLast) {
    return undefined;
  }
  return { path: lock.path, ...readMainRange(lock) };
}

function readMainRange(lock: LockSighting): Omit<SqliteMeaning, 'path'> {
  if (lock.access === 'read') {
    return { detail: 'SQLite open reader', harmless: true };
  }
  if (lock.end === sharedLast) {
    return { detail: 'SQLite exclusive lock', harmless: false };
  }
  return lock.start <= reserved && lock.end <= reserved
    ? { detail: 'SQLite write transaction', harmless: false }
    : { detail: 'SQLite lock', harmless: false };
}
