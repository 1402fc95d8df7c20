import type { KnownLibrary } from '../library.ts';

export const lmdb = {
  title: 'lmdb',
  package: 'lmdb',
  from: 'npm',
  versions: '>=3 <4',
  modules: ['lmdb'],
  openers: [
    { name: 'open', call: 'call' },
    { name: 'openAsClass', call: 'either' },
  ],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'none',
  derives: ['getKeys', 'getRange', 'getValues', 'openDB', 'useReadTransaction'],
  chains: [],
  openFlags: [],
  transactions: ['childTransaction', 'transaction', 'transactionAsync', 'transactionSync'],
  statements: [],
  locks: 'in-transactions',
  meeting: 'waits',
  error: 'none: the waiter blocks for ever',
  heldWords: [],
  source: 'https://github.com/kriszyp/lmdb-js#readme',
} as const satisfies KnownLibrary;
