import type { KnownLibrary } from '../library.ts';

export const dbm = {
  package: 'Python',
  from: 'python',
  title: 'dbm',
  modules: ['dbm', 'dbm.dumb', 'dbm.gnu', 'dbm.ndbm', 'dbm.sqlite3'],
  openers: [{ name: 'open', call: 'call' }],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  leaving: 'closes',
  derives: [],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'Resource temporarily unavailable',
  versions: '>=3.8',
  heldWords: ['Resource temporarily unavailable'],
  source: 'https://docs.python.org/3/library/dbm.html',
} as const satisfies KnownLibrary;
