import { betterSqlite3 } from './libraries/better-sqlite3.ts';
import { classicLevel } from './libraries/classic-level.ts';
import { lmdb } from './libraries/lmdb.ts';
import { nodeSqlite } from './libraries/node-sqlite.ts';
import type { Library } from './library.ts';

/** Every library that the rule knows by itself, in alphabetical order. */
export const knownLibraries = [
  betterSqlite3,
  classicLevel,
  lmdb,
  nodeSqlite,
] as const satisfies readonly Library[];
