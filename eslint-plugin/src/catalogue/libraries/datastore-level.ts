import type { KnownLibrary } from '../library.ts';

export const datastoreLevel = {
  title: 'datastore-level',
  package: 'datastore-level',
  from: 'npm',
  versions: '>=10 <14',
  modules: ['datastore-level'],
  openers: [{ name: 'LevelDatastore', call: 'new' }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['batch', 'getAll', 'query', 'queryKeys'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'ERR_OPEN_FAILED',
  heldWords: ['ERR_OPEN_FAILED', 'Database failed to open'],
  source: 'https://github.com/ipfs/js-stores/tree/main/packages/datastore-level#readme',
} as const satisfies KnownLibrary;
