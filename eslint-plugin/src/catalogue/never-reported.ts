/** Why an open handle of a package keeps no other process out. */
export type Harmless =
  /** The store is part of the process. */
  | 'memory'
  /** A server answers, and it is the server that locks. */
  | 'network'
  /** It runs in a browser or on a phone, where one process has the store. */
  | 'one-process'
  /** Files without a lock: processes do not wait, but they can lose each other's updates. */
  | 'no-lock'
  /** It finds the process that has the store and asks that one. */
  | 'shared'
  /** It locks, but gives no handle that could be followed: a path or a number says what is locked. */
  | 'no-handle'
  /** It opens a file, and there is nothing to close it by. */
  | 'no-closer';

/** A package that opens something and is never reported: silence is a decision. */
export interface NeverReported {
  readonly module: string;
  readonly why: Harmless;
  /** An expression that opens it, where `library` is all that the module exports. */
  readonly opens: string;
}

/** Packages that the rule knows and leaves alone, alphabetical. */
export const neverReported = [
  { module: '@actions/cache', why: 'network', opens: "library.restoreCache(['x'], 'key')" },
  { module: '@cacheable/node-cache', why: 'memory', opens: 'new library.NodeCache()' },
  { module: '@keyv/redis', why: 'network', opens: 'new library.default(url)' },
  { module: '@parcel/cache', why: 'no-closer', opens: 'new library.LMDBLiteCache(path)' },
  { module: '@prisma/client', why: 'network', opens: 'new library.PrismaClient()' },
  { module: '@redis/client', why: 'network', opens: "library.createClient({ url: 'redis://x' })" },
  { module: '@seald-io/nedb', why: 'no-lock', opens: 'new library.default({ filename: path })' },
  {
    module: '@sqlite.org/sqlite-wasm',
    why: 'one-process',
    opens: "new library.oo1.DB('/x.db', 'c')",
  },
  { module: 'cacache', why: 'no-lock', opens: "library.get(path, 'key')" },
  { module: 'cache-manager', why: 'memory', opens: 'library.createCache()' },
  { module: 'cacheable', why: 'memory', opens: 'new library.Cacheable()' },
  { module: 'conf', why: 'no-lock', opens: 'new library.default()' },
  { module: 'configstore', why: 'no-lock', opens: "new library.default('name')" },
  { module: 'electron-store', why: 'no-lock', opens: 'new library.default()' },
  { module: 'enmap', why: 'no-closer', opens: "new library.default({ name: 'x' })" },
  { module: 'expo-sqlite', why: 'one-process', opens: "library.openDatabaseSync('x.db')" },
  { module: 'file-entry-cache', why: 'no-lock', opens: "library.create('x', path)" },
  { module: 'flat-cache', why: 'no-lock', opens: 'new library.FlatCache({ cacheDir: path })' },
  { module: 'fs-ext', why: 'no-handle', opens: "library.flockSync(descriptor, 'ex')" },
  { module: 'fs-native-extensions', why: 'no-handle', opens: 'library.tryLock(descriptor)' },
  { module: 'idb', why: 'one-process', opens: "library.openDB('x', 1)" },
  { module: 'ioredis', why: 'network', opens: 'new library.Redis(url)' },
  { module: 'keyv', why: 'memory', opens: 'new library.Keyv()' },
  { module: 'keyv-file', why: 'no-lock', opens: 'new library.KeyvFile({ filename: path })' },
  { module: 'level-party', why: 'shared', opens: 'library.default(path)' },
  { module: 'localforage', why: 'one-process', opens: "library.createInstance({ name: 'x' })" },
  { module: 'lockfile', why: 'no-handle', opens: 'library.lockSync(path)' },
  { module: 'lokijs', why: 'no-lock', opens: 'new library.default(path)' },
  { module: 'lowdb', why: 'no-lock', opens: 'new library.Low(path, {})' },
  { module: 'lowdb/node', why: 'no-lock', opens: 'library.JSONFileSyncPreset(path, {})' },
  { module: 'lru-cache', why: 'memory', opens: 'new library.LRUCache({ max: 9 })' },
  { module: 'many-level', why: 'shared', opens: 'new library.ManyLevelGuest()' },
  { module: 'memjs', why: 'network', opens: 'library.Client.create(url)' },
  { module: 'memory-level', why: 'memory', opens: 'new library.MemoryLevel()' },
  { module: 'mongodb', why: 'network', opens: 'new library.MongoClient(url)' },
  { module: 'mysql2', why: 'network', opens: 'library.createPool(url)' },
  { module: 'mysql2/promise', why: 'network', opens: 'library.createConnection(url)' },
  { module: 'nedb', why: 'no-lock', opens: 'new library.default(path)' },
  { module: 'node-cache', why: 'memory', opens: 'new library.default()' },
  { module: 'node-json-db', why: 'no-lock', opens: 'new library.JsonDB(path)' },
  { module: 'node-persist', why: 'no-lock', opens: 'library.create({ dir: path })' },
  { module: 'os-lock', why: 'no-handle', opens: 'library.lock(descriptor)' },
  { module: 'pg', why: 'network', opens: 'new library.Pool()' },
  { module: 'postgres', why: 'network', opens: 'library.default(url)' },
  { module: 'pouchdb-browser', why: 'one-process', opens: "new library.default('x')" },
  { module: 'quick-lru', why: 'memory', opens: 'new library.default({ maxSize: 9 })' },
  { module: 'redis', why: 'network', opens: "library.createClient({ url: 'redis://x' })" },
  { module: 'sql.js', why: 'memory', opens: 'library.default()' },
  { module: 'unstorage', why: 'no-lock', opens: 'library.createStorage()' },
] as const satisfies readonly NeverReported[];

/** The same in Python, alphabetical. */
export const neverReportedInPython = [
  { module: 'cachetools', why: 'memory', opens: 'library.TTLCache(9, 60)' },
  { module: 'fakeredis', why: 'memory', opens: 'library.FakeRedis()' },
  { module: 'joblib', why: 'no-closer', opens: 'library.Memory(path)' },
  { module: 'mysql.connector', why: 'network', opens: 'library.connect(host=url)' },
  { module: 'psycopg', why: 'network', opens: 'library.connect(url)' },
  { module: 'psycopg2', why: 'network', opens: 'library.connect(url)' },
  { module: 'pylibmc', why: 'network', opens: 'library.Client([url])' },
  { module: 'pymemcache', why: 'network', opens: 'library.Client(url)' },
  { module: 'pymongo', why: 'network', opens: 'library.MongoClient(url)' },
  { module: 'redis', why: 'network', opens: 'library.Redis.from_url(url)' },
  { module: 'tinydb', why: 'no-lock', opens: 'library.TinyDB(path)' },
] as const satisfies readonly NeverReported[];
