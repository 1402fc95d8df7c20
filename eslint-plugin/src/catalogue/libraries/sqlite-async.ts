import type { KnownLibrary } from '../library.ts';

export const sqliteAsync = {
  title: 'sqlite-async',
  package: 'sqlite-async',
  from: 'npm',
  versions: '>=1 <2',
  modules: ['sqlite-async'],
  openers: [
    { name: 'Database.open', call: 'call', promised: true },
    { name: 'open', call: 'call', promised: true },
  ],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['prepare'],
  chains: [],
  openFlags: [],
  transactions: ['transaction'],
  statements: ['exec', 'prepare', 'run'],
  inMemory: {
    argument: 0,
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: false,
  },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 1000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  source: 'https://github.com/fhellwig/sqlite-async#readme',
} as const satisfies KnownLibrary;
