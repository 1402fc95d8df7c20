import type { Library } from '../library.ts';

export const betterSqlite3 = {
  title: 'better-sqlite3',
  modules: ['better-sqlite3'],
  openers: [
    { name: 'Database', call: 'either' },
    { name: 'default', call: 'either' },
  ],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'none',
  derives: ['iterate', 'prepare', 'transaction'],
  chains: ['aggregate', 'defaultSafeIntegers', 'exec', 'function', 'loadExtension', 'table'],
  openFlags: ['open'],
  transactions: ['transaction'],
  statements: ['exec', 'prepare'],
  inMemory: {
    argument: 0,
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: true,
  },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 5000,
  busyTimeoutOption: 'timeout',
  error: 'SQLITE_BUSY',
  source: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
} as const satisfies Library;
