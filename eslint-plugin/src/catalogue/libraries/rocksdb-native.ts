import type { KnownLibrary } from '../library.ts';

export const rocksdbNative = {
  title: 'rocksdb-native',
  package: 'rocksdb-native',
  from: 'npm',
  versions: '>=3 <4',
  modules: ['rocksdb-native'],
  openers: [{ name: 'default', call: 'new' }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: ['columnFamily', 'iterator', 'keys', 'read', 'session', 'snapshot', 'write'],
  chains: [],
  openFlags: ['opened'],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'lock',
  heldWords: ['lock'],
  source: 'https://github.com/holepunchto/rocksdb-native#readme',
} as const satisfies KnownLibrary;
