import type { KnownLibrary } from '../library.ts';

export const electricSqlPglite = {
  title: 'PGlite',
  package: '@electric-sql/pglite',
  from: 'npm',
  versions: '>=0.2 <1',
  modules: ['@electric-sql/pglite'],
  openers: [
    { name: 'PGlite', call: 'new' },
    { name: 'PGlite.create', call: 'call', promised: true },
  ],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'async',
  disposerSince: '0.2.12',
  derives: [],
  chains: [],
  openFlags: ['ready'],
  transactions: ['transaction'],
  statements: ['exec', 'query'],
  inMemory: {
    argument: 0,
    names: ['', 'memory://'],
    parts: ['idb://', 'memory://', 'opfs-ahp://'],
    missing: true,
  },
  locks: 'never',
  meeting: 'breaks',
  error: 'none: both processes write, and the later one wins',
  heldWords: [],
  source: 'https://pglite.dev/docs/api',
} as const satisfies KnownLibrary;
