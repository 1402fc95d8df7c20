import type { KnownLibrary } from '../library.ts';

export const properLockfile = {
  title: 'proper-lockfile',
  package: 'proper-lockfile',
  from: 'npm',
  versions: '>=4 <5',
  modules: ['proper-lockfile'],
  openers: [
    { name: 'lock', call: 'call', promised: true },
    { name: 'lockSync', call: 'call' },
  ],
  closers: [''],
  releasers: ['unlock', 'unlockSync'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'none',
  derives: [],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  guards: true,
  meeting: 'throws',
  error: 'ELOCKED',
  heldWords: ['ELOCKED'],
  source: 'https://github.com/moxystudio/node-proper-lockfile#readme',
} as const satisfies KnownLibrary;
