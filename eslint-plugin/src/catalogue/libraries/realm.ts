import type { KnownLibrary } from '../library.ts';

export const realm = {
  title: 'Realm',
  package: 'realm',
  from: 'npm',
  versions: '>=12 <21',
  modules: ['realm'],
  openers: [
    { name: 'Realm', call: 'new' },
    { name: 'Realm.open', call: 'call', promised: true },
    { name: 'default', call: 'new' },
    { name: 'open', call: 'call', promised: true },
  ],
  closers: ['close'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'none',
  derives: ['create', 'objectForPrimaryKey', 'objects'],
  chains: [],
  openFlags: ['isClosed'],
  transactions: ['write'],
  statements: [],
  locks: 'in-transactions',
  meeting: 'waits',
  error: 'none: a writer waits for the other one',
  heldWords: [],
  source: 'https://github.com/realm/realm-js#readme',
} as const satisfies KnownLibrary;
