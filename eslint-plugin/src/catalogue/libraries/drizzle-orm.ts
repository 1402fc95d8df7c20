import type { KnownLibrary } from '../library.ts';

export const drizzleOrm = {
  title: 'Drizzle ORM',
  package: 'drizzle-orm',
  from: 'npm',
  versions: '>=0.36 <2',
  modules: ['drizzle-orm/better-sqlite3'],
  // Given a handle, it is that handle's owner; given a path, it opens one.
  openers: [{ name: 'drizzle', call: 'call', when: [{ argument: 0, prefixes: [''] }] }],
  closers: ['$client.close'],
  asyncClose: false,
  asyncMethods: false,
  disposer: 'none',
  derives: ['$with', 'delete', 'insert', 'select', 'selectDistinct', 'update', 'with'],
  chains: [],
  openFlags: [],
  transactions: ['transaction'],
  statements: [],
  inMemory: {
    argument: 0,
    names: ['', ':memory:'],
    parts: ['file::memory:', 'http:', 'https:', 'libsql:', 'mode=memory', 'wss:'],
    missing: false,
  },
  locks: 'in-transactions',
  meeting: 'waits',
  busyTimeout: 5000,
  error: 'SQLITE_BUSY',
  heldWords: ['SQLITE_BUSY', 'database is locked'],
  source: 'https://orm.drizzle.team/docs/get-started-sqlite',
} as const satisfies KnownLibrary;
