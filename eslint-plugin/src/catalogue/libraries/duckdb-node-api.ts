import type { KnownLibrary } from '../library.ts';

export const duckdbNodeApi = {
  title: '@duckdb/node-api',
  package: '@duckdb/node-api',
  from: 'npm',
  versions: '>=1 <2',
  modules: ['@duckdb/node-api'],
  openers: [
    { name: 'DuckDBConnection.create', call: 'call', promised: true },
    { name: 'DuckDBInstance.create', call: 'call', promised: true },
    { name: 'DuckDBInstance.fromCache', call: 'call', promised: true },
  ],
  closers: ['closeSync', 'disconnectSync'],
  asyncClose: false,
  asyncMethods: true,
  disposer: 'none',
  derives: ['connect', 'createAppender', 'extractStatements', 'prepare', 'stream', 'streamAndRead'],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  inMemory: { argument: 0, missing: true, names: ['', ':memory:'], parts: [] },
  locks: 'at-open',
  meeting: 'throws',
  error: 'Could not set lock on file',
  heldWords: ['Could not set lock on file', 'Conflicting lock is held'],
  source: 'https://duckdb.org/docs/stable/clients/node_neo/overview',
} as const satisfies KnownLibrary;
