import type { KnownLibrary } from '../library.ts';

export const level = {
  title: 'level',
  package: 'level',
  from: 'npm',
  versions: '>=4 <11',
  modules: ['level'],
  openers: [
    { name: 'Level', call: 'new', since: '8.0.0' },
    { name: 'default', call: 'either', until: '8.0.0' },
  ],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'async',
  disposerSince: '10.0.0',
  derives: ['batch', 'iterator', 'keys', 'snapshot', 'sublevel', 'values'],
  chains: [],
  starts: ['open'],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'LEVEL_LOCKED',
  heldWords: ['LEVEL_LOCKED', 'LEVEL_DATABASE_NOT_OPEN'],
  source: 'https://github.com/Level/level#readme',
} as const satisfies KnownLibrary;
