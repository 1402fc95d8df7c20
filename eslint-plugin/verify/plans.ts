/** How a library is opened for real, or why it is not. */
export type Plan = InPython | Opened | Unopened;

export interface Opened {
  /** Packages with the versions to take, as in a package.json. */
  readonly install: Readonly<Record<string, string>>;
  /** Versions to put in the place of those that a package asks for, because those must be compiled. */
  readonly overrides?: Readonly<Record<string, string>>;
}

export interface InPython {
  /** The module that a Python of this machine must have. */
  readonly python: string;
  /** The package of Debian that brings it; undefined for what Python itself has. */
  readonly debian?: string;
}

export interface Unopened {
  readonly reason: string;
}

const prebuilt = { 'better-sqlite3': '^13' } as const;
const compiles = 'it is compiled, or downloaded, by an install script';

/** One plan a library, by the name of its data file. */
export const plans: Readonly<Record<string, Plan>> = {
  'better-sqlite3': { install: prebuilt },
  'better-sqlite3-multiple-ciphers': { install: { 'better-sqlite3-multiple-ciphers': '^13' } },
  'blockstore-level': { install: { 'blockstore-level': '^4', multiformats: '^14' } },
  'bun-sqlite': {
    reason: 'it is part of Bun, which the registry does not bring without a download',
  },
  'classic-level': { install: { 'classic-level': '^3' } },
  'cross-process-lock': { install: { 'cross-process-lock': '^2' } },
  'databases-sqlite': { reason: `${compiles} (sqlite3)` },
  'databases-sqlite-sync': { install: { '@databases/sqlite-sync': '^3' }, overrides: prebuilt },
  'datastore-level': { install: { 'datastore-level': '^13', 'interface-datastore': '^10' } },
  db0: { install: { ...prebuilt, db0: '^0.4' } },
  'deno-kv': { install: { '@deno/kv': '^0.14' } },
  'drizzle-orm': { install: { ...prebuilt, 'drizzle-orm': '^0.45' } },
  duckdb: { reason: compiles },
  'duckdb-async': { reason: `${compiles} (duckdb)` },
  'duckdb-node-api': { install: { '@duckdb/node-api': '*' } },
  'electric-sql-pglite': { install: { '@electric-sql/pglite': '^0.5' } },
  'keyv-sqlite': { reason: `${compiles} (sqlite3)` },
  knex: { install: { ...prebuilt, knex: '^3' } },
  kuzu: { reason: 'its install script puts the module together' },
  kysely: { install: { ...prebuilt, kysely: '^0.29' } },
  level: { install: { level: '^10' } },
  leveldown: { install: { leveldown: '^6' } },
  levelup: { install: { leveldown: '^6', levelup: '^5' } },
  libsql: { install: { libsql: '^0.5' } },
  'libsql-client': { install: { '@libsql/client': '^0.18' } },
  'libsql-sqlite3': { reason: 'it asks for sqlite3, which is compiled' },
  lmdb: { install: { lmdb: '^3' } },
  'mikro-orm-sqlite': {
    install: { ...prebuilt, '@mikro-orm/core': '7.2.2', '@mikro-orm/sqlite': '7.2.2' },
  },
  'node-lmdb': { reason: 'its prebuilt binaries are for Node 16, all others are compiled' },
  'node-sqlite': { install: {} },
  'node-sqlite3-wasm': { install: { 'node-sqlite3-wasm': '^0.8' } },
  'nxtedition-rocksdb': { install: { '@nxtedition/rocksdb': '^12' } },
  'photostructure-sqlite': { install: { '@photostructure/sqlite': '^2' } },
  'pouchdb-node': { install: { 'pouchdb-node': '^9' } },
  'promised-sqlite3': { reason: `${compiles} (sqlite3)` },
  'proper-lockfile': { install: { 'proper-lockfile': '^4' } },
  realm: { reason: compiles },
  rocksdb: { reason: 'its prebuilt binary ends Node 24 when it is loaded' },
  'python-aiosqlite-connect': { python: 'aiosqlite', debian: 'python3-aiosqlite' },
  'python-dbm-open': { python: 'dbm.gnu', debian: 'python3-gdbm' },
  'python-diskcache-cache': { python: 'diskcache', debian: 'python3-diskcache' },
  'python-diskcache-deque': { python: 'diskcache', debian: 'python3-diskcache' },
  'python-filelock-filelock': { python: 'filelock', debian: 'python3-filelock' },
  'python-lmdb-environment': { python: 'lmdb', debian: 'python3-lmdb' },
  'python-plyvel-db': { python: 'plyvel', debian: 'python3-plyvel' },
  'python-portalocker-lock': { python: 'portalocker', debian: 'python3-portalocker' },
  'python-requests-cache-cachedsession': {
    reason: 'Debian has 0.9, where `close()` leaves its connections open; since 1.0 it closes them',
  },
  'python-shelve-dbfilenameshelf': { python: 'dbm.gnu', debian: 'python3-gdbm' },
  'python-sqlite3-connect': { python: 'sqlite3' },
  'python-sqlitedict-sqlitedict': { python: 'sqlitedict', debian: 'python3-sqlitedict' },
  'rocksdb-native': { install: { 'rocksdb-native': '^3' } },
  sequelize: { reason: `${compiles} (sqlite3)` },
  'signalapp-sqlcipher': { install: { '@signalapp/sqlcipher': '*' } },
  sqlite: { reason: `${compiles} (sqlite3)` },
  'sqlite-async': { reason: `${compiles} (sqlite3)` },
  'sqlite-level': { install: { 'sqlite-level': '^2' }, overrides: prebuilt },
  sqlite3: { reason: compiles },
  'tursodatabase-database': { install: { '@tursodatabase/database': '*' } },
  typeorm: { install: { ...prebuilt, 'reflect-metadata': '^0.2', typeorm: '^1' } },
  undici: { install: { undici: '^8' } },
  'y-leveldb': { install: { 'y-leveldb': '^0.2', yjs: '^13' } },
};
