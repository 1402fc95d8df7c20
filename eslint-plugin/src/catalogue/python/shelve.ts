import type { KnownLibrary } from '../library.ts';

export const shelve = {
  package: 'Python',
  from: 'python',
  title: 'shelve',
  modules: ['shelve'],
  openers: [
    { name: 'DbfilenameShelf', call: 'call' },
    { name: 'open', call: 'call' },
  ],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  leaving: 'closes',
  derives: ['items', 'keys', 'values'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'Resource temporarily unavailable',
  versions: '>=3.8',
  heldWords: ['Resource temporarily unavailable'],
  source: 'https://docs.python.org/3/library/shelve.html',
} as const satisfies KnownLibrary;
