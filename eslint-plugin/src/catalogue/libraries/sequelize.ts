import type { KnownLibrary } from '../library.ts';

export const sequelize = {
  title: 'Sequelize',
  package: 'sequelize',
  from: 'npm',
  versions: '>=6 <8',
  modules: ['@sequelize/core', 'sequelize'],
  openers: [
    {
      name: 'Sequelize',
      call: 'new',
      when: [
        { argument: 0, property: 'dialect', values: ['sqlite'] },
        { argument: 0, prefixes: ['sqlite:'] },
        { argument: 3, property: 'dialect', values: ['sqlite'] },
      ],
    },
    {
      name: 'default',
      call: 'new',
      when: [
        { argument: 0, property: 'dialect', values: ['sqlite'] },
        { argument: 0, prefixes: ['sqlite:'] },
        { argument: 3, property: 'dialect', values: ['sqlite'] },
      ],
    },
  ],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['define', 'model'],
  chains: [],
  openFlags: [],
  transactions: ['transaction'],
  statements: ['query'],
  inMemory: {
    argument: 0,
    property: 'storage',
    names: ['', ':memory:'],
    parts: ['sqlite::memory:'],
    missing: false,
  },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 1000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  lazy: true,
  source: 'https://sequelize.org/docs/v6/getting-started/',
} as const satisfies KnownLibrary;
