import type { KnownLibrary } from '../library.ts';

export const libsqlClient = {
  title: '@libsql/client',
  package: '@libsql/client',
  from: 'npm',
  versions: '>=0.14 <1',
  modules: ['@libsql/client', '@libsql/client/node', '@libsql/client/sqlite3'],
  openers: [
    {
      name: 'createClient',
      call: 'call',
      when: [{ argument: 0, property: 'url', prefixes: ['file:'] }],
    },
  ],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: true,
  disposer: 'none',
  derives: ['transaction'],
  chains: [],
  openFlags: ['closed'],
  transactions: [],
  statements: [],
  inMemory: {
    argument: 0,
    property: 'url',
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: false,
  },
  statementsLinger: true,
  locks: 'in-transactions',
  meeting: 'throws',
  busyTimeout: 0,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  source: 'https://docs.turso.tech/sdk/ts/reference',
} as const satisfies KnownLibrary;
