import type { Library } from '../library.ts';

export const nodeSqlite = {
  title: 'node:sqlite',
  modules: ['node:sqlite'],
  openers: [{ name: 'DatabaseSync', call: 'new' }],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'sync',
  derives: ['createSession', 'createTagStore', 'iterate', 'prepare'],
  chains: [],
  openFlags: ['isOpen'],
  transactions: [],
  statements: ['exec', 'prepare'],
  inMemory: {
    argument: 0,
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: false,
  },
  locks: 'in-transactions',
  meeting: 'throws',
  busyTimeout: 0,
  busyTimeoutOption: 'timeout',
  error: 'database is locked',
  source: 'https://nodejs.org/docs/latest-v24.x/api/sqlite.html',
} as const satisfies Library;
