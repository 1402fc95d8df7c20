import type { KnownLibrary } from '../library.ts';

export const portalocker = {
  package: 'portalocker',
  from: 'python',
  title: 'portalocker',
  modules: ['portalocker', 'portalocker.utils'],
  openers: [
    { name: 'Lock', call: 'call', latent: true },
    { name: 'RLock', call: 'call', latent: true },
    { name: 'TemporaryFileLock', call: 'call', latent: true },
  ],
  closers: ['close', 'release'],
  asyncClose: false,
  asyncMethods: false,
  leaving: 'closes',
  derives: [],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  protects: true,
  locks: 'at-open',
  meeting: 'waits',
  error: 'LockException',
  versions: '>=2',
  heldWords: ['LockException', 'AlreadyLocked'],
  source: 'https://portalocker.readthedocs.io/en/latest/',
} as const satisfies KnownLibrary;
