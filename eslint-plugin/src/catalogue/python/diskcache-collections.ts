import type { KnownLibrary } from '../library.ts';

export const diskcacheCollections = {
  package: 'diskcache',
  from: 'python',
  title: 'diskcache',
  modules: ['diskcache', 'diskcache.persistent'],
  openers: [
    { name: 'Deque', call: 'call' },
    { name: 'Index', call: 'call' },
  ],
  closers: ['cache.close'],
  asyncClose: false,
  asyncMethods: false,
  leaving: 'none',
  derives: ['items', 'keys', 'memoize', 'values'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  sections: { begins: [{ method: 'transact' }], writes: [], ends: [], unless: [] },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 60_000,
  error: 'database is locked',
  versions: '>=5',
  heldWords: ['database is locked', 'diskcache.core.Timeout'],
  source: 'https://grantjenks.com/docs/diskcache/api.html#index',
} as const satisfies KnownLibrary;
