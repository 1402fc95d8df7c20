import type { Library } from '../library.ts';

export const classicLevel = {
  title: 'classic-level',
  modules: ['classic-level'],
  openers: [{ name: 'ClassicLevel', call: 'new' }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'async',
  derives: ['batch', 'iterator', 'keys', 'snapshot', 'sublevel', 'values'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'LEVEL_LOCKED',
  source: 'https://github.com/Level/classic-level#readme',
} as const satisfies Library;
