import { betterSqlite3 } from './libraries/better-sqlite3.ts';
import { classicLevel } from './libraries/classic-level.ts';
import { databasesSqliteSync } from './libraries/databases-sqlite-sync.ts';
import { databasesSqlite } from './libraries/databases-sqlite.ts';
import { db0 } from './libraries/db0.ts';
import { knex } from './libraries/knex.ts';
import { kysely } from './libraries/kysely.ts';
import { libsqlClient } from './libraries/libsql-client.ts';
import { libsql } from './libraries/libsql.ts';
import { lmdb } from './libraries/lmdb.ts';
import { mikroOrm } from './libraries/mikro-orm.ts';
import { nodeSqlite } from './libraries/node-sqlite.ts';
import { sequelize } from './libraries/sequelize.ts';
import { typeorm } from './libraries/typeorm.ts';
import type { KnownLibrary } from './library.ts';

/** Every library that the rule knows by itself, in alphabetical order. */
export const knownLibraries = [
  betterSqlite3,
  classicLevel,
  databasesSqliteSync,
  databasesSqlite,
  db0,
  knex,
  kysely,
  libsqlClient,
  libsql,
  lmdb,
  mikroOrm,
  nodeSqlite,
  sequelize,
  typeorm,
] as const satisfies readonly KnownLibrary[];
