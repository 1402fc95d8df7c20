/** A real library as the proofs use it; `db` is the handle, and STORE the folder of the store. */
export interface Handle {
  readonly library: string;
  readonly load: string;
  readonly open: string;
  readonly put: string;
  /** An expression for what was put. */
  readonly get: string;
  /** A statement that throws. */
  readonly fail: string;
  /** An object that needs the handle open, and what it gives. */
  readonly derive: string;
  readonly getDerived: string;
  readonly close: string;
  readonly disposer: 'async' | 'none' | 'sync';
}

const sql = {
  put: `db.exec('create table if not exists t (k text primary key, v text)');
  db.exec("insert or replace into t values ('me', 'one')");`,
  get: `db.prepare("select v from t where k = 'me'").get()?.v`,
  fail: "db.exec('no statement');",
  derive: "db.prepare('select v from t where k = ?')",
  getDerived: "part.get('me')?.v",
  close: 'db.close();',
} as const;

export const handles: readonly Handle[] = [
  {
    library: 'node:sqlite',
    load: "import { DatabaseSync } from 'node:sqlite';",
    open: "new DatabaseSync('STORE/cache.db')",
    disposer: 'sync',
    ...sql,
  },
  {
    library: 'better-sqlite3',
    load: "import Database from 'better-sqlite3';",
    open: "new Database('STORE/cache.db')",
    disposer: 'none',
    ...sql,
  },
  {
    library: 'classic-level',
    load: "import { ClassicLevel } from 'classic-level';",
    open: "new ClassicLevel('STORE/level')",
    put: "await db.put('me', 'one');\n  await db.sublevel('part').put('me', 'two');",
    get: "await db.get('me')",
    fail: "await db.put(undefined, 'one');",
    derive: "db.sublevel('part')",
    getDerived: "await part.get('me')",
    close: 'await db.close();',
    disposer: 'async',
  },
  {
    library: 'lmdb',
    load: "import { open } from 'lmdb';",
    open: "open({ path: 'STORE/lmdb' })",
    put: "db.putSync('me', 'one');",
    get: "db.get('me')",
    fail: "db.putSync('k'.repeat(5000), 'one');",
    derive: "db.openDB({ name: 'part' })",
    getDerived: "part.get('me')",
    close: 'await db.close();',
    disposer: 'none',
  },
  {
    library: 'node-sqlite3-wasm',
    load: "import wasm from 'node-sqlite3-wasm';\nconst { Database } = wasm;",
    open: "new Database('STORE/cache.db')",
    disposer: 'none',
    ...sql,
    get: `db.get("select v from t where k = 'me'")?.v`,
    getDerived: "part.get(['me'])?.v",
  },
];
