import type { KnownLibrary } from './library.ts';
import { aiosqlite } from './python/aiosqlite.ts';
import { dbm } from './python/dbm.ts';
import { diskcacheCollections } from './python/diskcache-collections.ts';
import { diskcache } from './python/diskcache.ts';
import { filelock } from './python/filelock.ts';
import { lmdbEnvironment } from './python/lmdb.ts';
import { plyvel } from './python/plyvel.ts';
import { portalocker } from './python/portalocker.ts';
import { requestsCache } from './python/requests-cache.ts';
import { shelve } from './python/shelve.ts';
import { sqlite3 } from './python/sqlite3.ts';
import { sqlitedict } from './python/sqlitedict.ts';

/** Every library of Python that the rule knows by itself, in alphabetical order. */
export const knownPythonLibraries = [
  aiosqlite,
  dbm,
  diskcacheCollections,
  diskcache,
  filelock,
  lmdbEnvironment,
  plyvel,
  portalocker,
  requestsCache,
  shelve,
  sqlite3,
  sqlitedict,
] as const satisfies readonly KnownLibrary[];
