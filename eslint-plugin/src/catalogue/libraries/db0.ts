import type { KnownLibrary } from '../library.ts';

export const db0 = {
  title: 'db0',
  package: 'db0',
  from: 'npm',
  versions: '>=0.2 <1',
  modules: ['db0'],
  openers: [
    {
      name: 'createDatabase',
      call: 'call',
      when: [
        {
          argument: 0,
          madeBy: [
            'db0/connectors/better-sqlite3',
            'db0/connectors/bun-sqlite',
            'db0/connectors/libsql/node',
            'db0/connectors/node-sqlite',
            'db0/connectors/sqlite3',
          ],
        },
      ],
    },
  ],
  closers: ['dispose'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'async',
  disposerSince: '0.3.3',
  derives: ['prepare'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: ['exec', 'prepare'],
  locks: 'in-transactions',
  meeting: 'waits',
  inMemory: {
    argument: 0,
    property: 'path',
    names: ['', ':memory:'],
    parts: ['file::memory:', 'mode=memory'],
    missing: false,
  },
  busyTimeout: 5000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  lazy: true,
  source: 'https://db0.unjs.io/guide',
} as const satisfies KnownLibrary;
