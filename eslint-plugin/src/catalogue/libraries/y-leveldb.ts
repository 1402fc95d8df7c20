import type { KnownLibrary } from '../library.ts';

export const yLeveldb = {
  title: 'y-leveldb',
  package: 'y-leveldb',
  from: 'npm',
  versions: '>=0.1 <1',
  modules: ['y-leveldb'],
  openers: [{ name: 'LeveldbPersistence', call: 'new' }],
  closers: ['destroy'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: [],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'Cannot read properties of null',
  heldWords: ['Cannot read properties of null', 'Resource temporarily unavailable'],
  source: 'https://github.com/yjs/y-leveldb#readme',
} as const satisfies KnownLibrary;
