import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import { libraries } from './generated-handles.test-support.ts';

const use = "db.prepare('x').get(); }";

/** Ways to reach an opener; each program opens a handle in its last line and never closes it. */
const reached: readonly (readonly [name: string, code: string])[] = [
  [
    'a variable that is filled when it is first needed',
    `let Database; export async function f(p) { Database ??= (await import('better-sqlite3')).default;\nconst db = new Database(p); ${use}`,
  ],
  [
    'a variable that is filled in a try',
    `let Database; try { Database = require('better-sqlite3'); } catch { Database = null; }\nexport function f(p) { const db = new Database(p); ${use}`,
  ],
  [
    'a variable that is filled by taking a module apart',
    `let DatabaseSync; ({ DatabaseSync } = await import('node:sqlite'));\nexport function f(p) { const db = new DatabaseSync(p); ${use}`,
  ],
  [
    'one of two constructors',
    `import { DatabaseSync } from 'node:sqlite'; import Database from 'better-sqlite3'; const Either = process.argv[2] ? Database : DatabaseSync;\nexport function f(p) { const db = new Either(p); ${use}`,
  ],
  [
    'an object of the file',
    "import { openCache } from './cache'; const api = { open: openCache };\nexport const f = (p) => api.open(p).get('x');",
  ],
  [
    'a bound function',
    "import { openCache } from './cache'; const open = openCache.bind(null, 'x');\nexport const f = () => open().get('x');",
  ],
  [
    'call',
    "import { openCache } from './cache';\nexport const f = (p) => openCache.call(null, p).get('x');",
  ],
  [
    'apply',
    "import { openCache } from './cache';\nexport const f = (p) => openCache.apply(null, [p]).get('x');",
  ],
  [
    'Reflect.construct',
    `import { DatabaseSync } from 'node:sqlite';\nexport function f(p) { const db = Reflect.construct(DatabaseSync, [p]); ${use}`,
  ],
  [
    'an alias of TypeScript',
    `import sqlite = require('node:sqlite'); import Db = sqlite.DatabaseSync;\nexport function f(p) { const db = new Db(p); ${use}`,
  ],
  [
    'what TypeScript makes of a default import',
    `const better_sqlite3_1 = __importDefault(require("better-sqlite3"));\nexport function f(p) { const db = new better_sqlite3_1.default(p); ${use}`,
  ],
  [
    'what TypeScript makes of it with its library of helpers',
    `const sqlite = tslib_1.__importStar(require("node:sqlite"));\nexport function f(p) { const db = new sqlite.DatabaseSync(p); ${use}`,
  ],
  [
    'what esbuild makes of a default import',
    `var import_better_sqlite3 = __toESM(require("better-sqlite3"), 1);\nexport function f(p) { const db = new import_better_sqlite3.default(p); ${use}`,
  ],
  [
    'what Babel makes of a default import',
    `var _betterSqlite = _interopRequireDefault(require("better-sqlite3"));\nexport function f(p) { const db = new _betterSqlite.default(p); ${use}`,
  ],
  [
    'a namespace of TypeScript',
    "import { DatabaseSync } from 'node:sqlite'; export namespace N {\nexport const db = new DatabaseSync('x'); }",
  ],
  [
    'the default of a destructured parameter',
    "import { openCache } from './cache';\nexport function f({ p, c = openCache('x') } = {}) { return c.get(p); }",
  ],
  [
    'a field with accessors',
    "import { openCache } from './cache'; export class S {\naccessor c = openCache('x'); get(k) { return this.c.get(k); } }",
  ],
];

/** Names that look like openers and are none. */
const others: readonly (readonly [name: string, code: string])[] = [
  [
    'a variable that is filled from two modules',
    `let Db; export async function f(p) { Db = p ? await import('node:sqlite') : (await import('./own')).Db; Db = 1; const db = new Db(p); ${use}`,
  ],
  [
    'another property of the same object',
    "import { openCache } from './cache'; const api = { open: openCache, other: (p) => p };\nexport const f = (p) => api.other(p).get('x');",
  ],
  [
    'an ambient namespace',
    "declare namespace N { const openCache: (p: string) => Map<string, string>; }\nexport const f = (p: string) => N.openCache(p).get('./cache');",
  ],
  [
    'an alias of a type',
    "import type sqlite = require('node:sqlite');\nexport const f = (db: sqlite.DatabaseSync) => db.prepare('x');",
  ],
];

/** Heads of loops and patterns that have a handle in them. */
const scoped: readonly (readonly [name: string, code: string])[] = [
  [
    'using in the head of a for loop',
    "import { openCache } from './cache';\nexport function f(p) { for (using c = openCache(p); c.has('x'); ) break; }",
  ],
  [
    'spread of what the handle gives',
    "import { DatabaseSync } from 'node:sqlite';\nexport function f(p) { using db = new DatabaseSync(p); return [...db.prepare('x').iterate()]; }",
  ],
];

function lint(code: string): string {
  const found = new Linter().verify(code, {
    languageOptions: { parser },
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': ['error', { libraries }] },
  });
  return found.map(({ line, message, ruleId }) => (ruleId ? String(line) : message)).join(', ');
}

describe('an opener is found through', () => {
  test.each(reached)('%s', (_, code) => {
    expect(lint(code)).toBe('2');
  });
});

describe('nothing is said of', () => {
  test.each([...others, ...scoped])('%s', (_, code) => {
    expect(lint(code)).toBe('');
  });
});
