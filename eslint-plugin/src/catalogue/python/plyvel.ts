import type { KnownLibrary } from '../library.ts';

export const plyvel = {
  package: 'plyvel',
  from: 'python',
  title: 'plyvel',
  modules: ['plyvel'],
  openers: [{ name: 'DB', call: 'call' }],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  leaving: 'none',
  derives: ['iterator', 'prefixed_db', 'raw_iterator', 'snapshot', 'write_batch'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'Resource temporarily unavailable',
  versions: '>=1',
  heldWords: ['Resource temporarily unavailable'],
  source: 'https://plyvel.readthedocs.io/en/latest/api.html',
} as const satisfies KnownLibrary;
