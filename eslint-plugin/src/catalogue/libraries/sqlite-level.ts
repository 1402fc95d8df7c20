import type { KnownLibrary } from '../library.ts';

export const sqliteLevel = {
  title: 'sqlite-level',
  package: 'sqlite-level',
  from: 'npm',
  versions: '>=2 <3',
  modules: ['sqlite-level'],
  openers: [
    { name: 'SqliteLevel', call: 'new' },
    { name: 'default', call: 'new' },
  ],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['batch', 'iterator', 'keys', 'sublevel', 'values'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 5000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  source: 'https://github.com/tinacms/sqlite-level#readme',
} as const satisfies KnownLibrary;
