/** A real library as the proofs use it; `db` is the handle, and STORE the folder of the store. */
export interface Handle {
  readonly library: string;
  readonly load: string;
  readonly open: string;
  /** A statement that puts something in. */
  readonly put: string;
  /** An expression for what was put, which gives `one`. */
  readonly get: string;
  /** A statement that raises. */
  readonly fail: string;
  /** An object that needs the handle open, and what it gives. */
  readonly derive: string;
  readonly getDerived: string;
  readonly close: string;
  /** What a `with` of its own does at its end. */
  readonly leaving: 'closes' | 'commits' | 'none';
  /** True for a lock file, which only `acquire()` and `with` open. */
  readonly isLock?: boolean;
  /** A context that holds a transaction from its beginning to its end. */
  readonly section?: string;
  /** A statement that begins a transaction by itself. */
  readonly write?: string;
}

const mapping = {
  put: "db['me'] = 'one'",
  get: "db['me']",
  fail: "db['nobody']",
  derive: "(db[key] for key in ['me'])",
  getDerived: 'next(part)',
  close: 'db.close()',
  leaving: 'closes',
} as const;

const bytes = {
  ...mapping,
  put: "db[b'me'] = b'one'",
  get: "db[b'me'].decode()",
  fail: "db[b'nobody']",
  derive: "(db[key].decode() for key in [b'me'])",
} as const;

export const handles: readonly Handle[] = [
  {
    ...mapping,
    library: 'diskcache.Cache',
    load: 'from diskcache import Cache',
    open: "Cache('STORE/cache')",
    section: 'db.transact()',
    derive: 'iter(db)',
  },
  {
    ...mapping,
    library: 'diskcache.FanoutCache',
    load: 'import diskcache as dc',
    open: "dc.FanoutCache('STORE/cache', shards=2)",
    section: 'db.transact()',
    derive: 'iter(db)',
  },
  {
    ...mapping,
    library: 'diskcache.Index',
    load: 'from diskcache import Index',
    open: "Index('STORE/index')",
    derive: 'iter(db)',
    close: 'db.cache.close()',
    leaving: 'none',
  },
  {
    library: 'sqlite3',
    load: 'import sqlite3',
    open: "sqlite3.connect('STORE/cache.db')",
    put: "db.executescript('''\n      create table if not exists t (v);\n    insert into t values ('one');\n''')",
    get: "db.execute('select v from t').fetchone()[0]",
    fail: "db.execute('no statement')",
    derive: 'db.cursor()',
    getDerived: "part.execute('select v from t').fetchone()[0]",
    close: 'db.close()',
    leaving: 'commits',
    write: 'db.execute("insert into t values (\'two\')")',
  },
  { ...mapping, library: 'shelve', load: 'import shelve', open: "shelve.open('STORE/shelf')" },
  { ...bytes, library: 'dbm.gnu', load: 'import dbm.gnu', open: "dbm.gnu.open('STORE/db', 'c')" },
  { ...bytes, library: 'dbm', load: 'import dbm', open: "dbm.open('STORE/db', 'c')" },
  {
    library: 'lmdb',
    load: 'import lmdb',
    open: "lmdb.open('STORE/lmdb')",
    put: "with db.begin(write=True) as txn:\n        txn.put(b'me', b'one')",
    get: "db.begin().get(b'me').decode()",
    fail: "db.begin().get(b'')",
    derive: 'db.begin()',
    getDerived: "part.get(b'me').decode()",
    close: 'db.close()',
    leaving: 'closes',
  },
  {
    library: 'plyvel',
    load: 'import plyvel',
    open: "plyvel.DB('STORE/level', create_if_missing=True)",
    put: "db.put(b'me', b'one')",
    get: "db.get(b'me').decode()",
    fail: 'db.put(None, None)',
    derive: 'db.iterator()',
    getDerived: 'next(part)[1].decode()',
    close: 'db.close()',
    leaving: 'none',
  },
  {
    ...mapping,
    library: 'sqlitedict',
    load: 'from sqlitedict import SqliteDict',
    open: "SqliteDict('STORE/dict.sqlite')",
    put: "db['me'] = 'one'\n    db.commit()",
    derive: 'db.iterkeys()',
  },
  {
    ...mapping,
    library: 'filelock',
    load: 'from filelock import FileLock',
    open: "FileLock('STORE/lock')",
    put: "open('STORE/out', 'w').close()",
    fail: "int('no')",
    close: 'db.release()',
    leaving: 'none',
    isLock: true,
  },
  {
    ...mapping,
    library: 'portalocker',
    load: 'import portalocker',
    open: "portalocker.Lock('STORE/lock', timeout=1)",
    put: "open('STORE/out', 'w').close()",
    fail: "int('no')",
    close: 'db.release()',
    leaving: 'none',
    isLock: true,
  },
];
