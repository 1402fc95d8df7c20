import type { KnownLibrary } from '../library.ts';

export const nxteditionRocksdb = {
  title: '@nxtedition/rocksdb',
  package: '@nxtedition/rocksdb',
  from: 'npm',
  versions: '>=12 <13',
  modules: ['@nxtedition/rocksdb'],
  openers: [{ name: 'RocksLevel', call: 'new' }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['batch', 'iterator', 'keys', 'sublevel', 'values'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'LEVEL_LOCKED',
  heldWords: ['LEVEL_LOCKED', 'LEVEL_DATABASE_NOT_OPEN'],
  source: 'https://www.npmjs.com/package/@nxtedition/rocksdb',
} as const satisfies KnownLibrary;
