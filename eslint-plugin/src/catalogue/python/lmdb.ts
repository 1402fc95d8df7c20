import type { KnownLibrary } from '../library.ts';

export const lmdbEnvironment = {
  package: 'lmdb',
  from: 'python',
  title: 'lmdb',
  modules: ['lmdb'],
  openers: [
    { name: 'Environment', call: 'call' },
    { name: 'open', call: 'call' },
  ],
  closers: ['close'],
  failure: 'Error',
  asyncClose: false,
  asyncMethods: false,
  leaving: 'closes',
  derives: ['begin', 'open_db'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  sections: {
    begins: [{ method: 'begin', flag: 'write' }],
    writes: [],
    ends: ['abort', 'commit'],
    unless: [],
  },
  locks: 'in-transactions',
  meeting: 'waits',
  error: 'none: the waiter blocks for ever',
  versions: '>=1',
  heldWords: [],
  source: 'https://lmdb.readthedocs.io/en/release/',
} as const satisfies KnownLibrary;
