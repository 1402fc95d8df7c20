import type { KnownLibrary } from '../library.ts';

export const blockstoreLevel = {
  title: 'blockstore-level',
  package: 'blockstore-level',
  from: 'npm',
  versions: '>=1 <5',
  modules: ['blockstore-level'],
  openers: [{ name: 'LevelBlockstore', call: 'new' }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['batch', 'getAll', 'query'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'ERR_OPEN_FAILED',
  heldWords: ['ERR_OPEN_FAILED', 'Database failed to open'],
  source: 'https://github.com/ipfs/js-stores/tree/main/packages/blockstore-level#readme',
} as const satisfies KnownLibrary;
