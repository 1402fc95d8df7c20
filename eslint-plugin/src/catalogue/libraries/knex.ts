import type { KnownLibrary } from '../library.ts';

export const knex = {
  title: 'knex',
  package: 'knex',
  from: 'npm',
  versions: '>=3 <4',
  modules: ['knex'],
  openers: [
    {
      name: 'default',
      call: 'either',
      when: [{ argument: 0, property: 'client', values: ['better-sqlite3', 'sqlite', 'sqlite3'] }],
    },
    {
      name: 'knex',
      call: 'either',
      when: [{ argument: 0, property: 'client', values: ['better-sqlite3', 'sqlite', 'sqlite3'] }],
    },
  ],
  closers: ['destroy'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['queryBuilder', 'table', 'withSchema'],
  chains: [],
  openFlags: [],
  transactions: ['transaction'],
  statements: ['raw'],
  inMemory: {
    argument: 0,
    property: 'connection.filename',
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: false,
  },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 5000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  lazy: true,
  source: 'https://knexjs.org/guide/',
} as const satisfies KnownLibrary;
