import { betterSqlite3MultipleCiphers } from './libraries/better-sqlite3-multiple-ciphers.ts';
import { betterSqlite3 } from './libraries/better-sqlite3.ts';
import { blockstoreLevel } from './libraries/blockstore-level.ts';
import { bunSqlite } from './libraries/bun-sqlite.ts';
import { classicLevel } from './libraries/classic-level.ts';
import { crossProcessLock } from './libraries/cross-process-lock.ts';
import { databasesSqliteSync } from './libraries/databases-sqlite-sync.ts';
import { databasesSqlite } from './libraries/databases-sqlite.ts';
import { datastoreLevel } from './libraries/datastore-level.ts';
import { db0 } from './libraries/db0.ts';
import { denoKv } from './libraries/deno-kv.ts';
import { drizzleOrm } from './libraries/drizzle-orm.ts';
import { duckdbAsync } from './libraries/duckdb-async.ts';
import { duckdbNodeApi } from './libraries/duckdb-node-api.ts';
import { duckdb } from './libraries/duckdb.ts';
import { electricSqlPglite } from './libraries/electric-sql-pglite.ts';
import { keyvSqlite } from './libraries/keyv-sqlite.ts';
import { knex } from './libraries/knex.ts';
import { kuzu } from './libraries/kuzu.ts';
import { kysely } from './libraries/kysely.ts';
import { level } from './libraries/level.ts';
import { leveldown } from './libraries/leveldown.ts';
import { levelup } from './libraries/levelup.ts';
import { libsqlClient } from './libraries/libsql-client.ts';
import { libsqlSqlite3 } from './libraries/libsql-sqlite3.ts';
import { libsql } from './libraries/libsql.ts';
import { lmdb } from './libraries/lmdb.ts';
import { mikroOrmSqlite } from './libraries/mikro-orm-sqlite.ts';
import { nodeLmdb } from './libraries/node-lmdb.ts';
import { nodeSqlite } from './libraries/node-sqlite.ts';
import { nodeSqlite3Wasm } from './libraries/node-sqlite3-wasm.ts';
import { nxteditionRocksdb } from './libraries/nxtedition-rocksdb.ts';
import { photostructureSqlite } from './libraries/photostructure-sqlite.ts';
import { pouchdbNode } from './libraries/pouchdb-node.ts';
import { promisedSqlite3 } from './libraries/promised-sqlite3.ts';
import { properLockfile } from './libraries/proper-lockfile.ts';
import { realm } from './libraries/realm.ts';
import { rocksdbNative } from './libraries/rocksdb-native.ts';
import { rocksdb } from './libraries/rocksdb.ts';
import { sequelize } from './libraries/sequelize.ts';
import { signalappSqlcipher } from './libraries/signalapp-sqlcipher.ts';
import { sqliteAsync } from './libraries/sqlite-async.ts';
import { sqliteLevel } from './libraries/sqlite-level.ts';
import { sqlite } from './libraries/sqlite.ts';
import { sqlite3 } from './libraries/sqlite3.ts';
import { tursodatabaseDatabase } from './libraries/tursodatabase-database.ts';
import { typeorm } from './libraries/typeorm.ts';
import { undici } from './libraries/undici.ts';
import { yLeveldb } from './libraries/y-leveldb.ts';
import type { KnownLibrary } from './library.ts';

/** Every library that the rule knows by itself, in alphabetical order. */
export const knownLibraries = [
  betterSqlite3MultipleCiphers,
  betterSqlite3,
  blockstoreLevel,
  bunSqlite,
  classicLevel,
  crossProcessLock,
  databasesSqliteSync,
  databasesSqlite,
  datastoreLevel,
  db0,
  denoKv,
  drizzleOrm,
  duckdbAsync,
  duckdbNodeApi,
  duckdb,
  electricSqlPglite,
  keyvSqlite,
  knex,
  kuzu,
  kysely,
  level,
  leveldown,
  levelup,
  libsqlClient,
  libsqlSqlite3,
  libsql,
  lmdb,
  mikroOrmSqlite,
  nodeLmdb,
  nodeSqlite,
  nodeSqlite3Wasm,
  nxteditionRocksdb,
  photostructureSqlite,
  pouchdbNode,
  promisedSqlite3,
  properLockfile,
  realm,
  rocksdbNative,
  rocksdb,
  sequelize,
  signalappSqlcipher,
  sqliteAsync,
  sqliteLevel,
  sqlite,
  sqlite3,
  tursodatabaseDatabase,
  typeorm,
  undici,
  yLeveldb,
] as const satisfies readonly KnownLibrary[];
