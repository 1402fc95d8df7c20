import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import { libraries } from './generated-handles.test-support.ts';
import type { Options } from './options.ts';

/** Shapes of real programs that the rule once judged wrongly, and what it says of them. */
const shapes: readonly (readonly [name: string, expected: string, code: string])[] = [
  [
    'a return whose handle is lost when the finally throws',
    'notOnAllPaths',
    'export function f(a, b) { try { try { const x = openCache(a); return x; } finally { b(); } } catch { return undefined; } }',
  ],
  [
    'a return that one in the finally replaces',
    'unscoped',
    'export function f(a) { try { const x = openCache(a); return x; } finally { return; } }',
  ],
  [
    'a function that closes whatever its variable has, made again in each turn',
    'overwritten',
    'export function f(ps) { let c; try { for (const p of ps) { c = openCache(p); const end = () => c.close(); if (p) end(); } } finally { c?.close(); } }',
  ],
  [
    'a class whose closer leaves before the close for no reason of its own',
    'notOnAllPaths',
    "export class S { c = openCache('x'); close() { if (Math.random() < 0.5) return; this.c.close(); } }",
  ],
  [
    'a class whose closer counts its users',
    'ok',
    "export class S { c = openCache('x'); users = 1; close() { if (--this.users > 0) return; this.c.close(); } }",
  ],
  [
    'an exit hook that closes in one branch only',
    'notOnAllPaths',
    "const c = openCache('x'); process.once('exit', () => { if (Math.random() < 0.5) c.close(); }); export const get = (k) => c.get(k);",
  ],
  [
    'a function that calls itself between open and close',
    'ok',
    'export function f(n) { const c = openCache(n); try { if (n > 0) f(n - 1); } finally { c.close(); } }',
  ],
  [
    'a first handle whose failure to close is told apart from the failure of the second open',
    'notOnAllPaths',
    'export function f(a, b) { const x = openCache(a); const y = openCache(b); try { x.get(1); x.close(); } finally { y.close(); } }',
  ],
  [
    'two closes in one finally, of which the first is not held to fail',
    'ok',
    'export function f(a, b) { const x = openCache(a); const y = openCache(b); try { x.set(1, y.get(1)); } finally { y.close(); x.close(); } }',
  ],
  [
    'a call through a sequence that drops the receiver',
    'unscoped',
    "import * as c from './cache'; export function f(p) { const h = (0, c.openCache)(p); return h.get('x'); }",
  ],
  [
    'a continue that skips the close, named instead of the next turn',
    'notOnAllPaths',
    'export function f(ps) { for (const p of ps) { const c = openCache(p); if (c.has(p)) continue; c.close(); } }',
  ],
  [
    'a continue to an outer loop that skips the close',
    'notOnAllPaths',
    'export function f(ps) { outer: for (const p of ps) { const c = openCache(p); for (const k of ps) if (k === p) continue outer; c.close(); } }',
  ],
  [
    'a map of the module that nobody closes',
    'moduleLevel',
    'const all = new Map(); export function f(p) { let c = all.get(p); if (!c) { c = openCache(p); all.set(p, c); } return c; }',
  ],
  [
    'a map of the module that another function closes',
    'ok',
    'const all = new Map(); export function f(p) { let c = all.get(p); if (!c) { c = openCache(p); all.set(p, c); } return c; } export function end() { for (const c of all.values()) c.close(); }',
  ],
  [
    'an object of the module that remembers one for each path',
    'moduleLevel',
    'const all = {}; export function f(p) { return (all[p] ??= openCache(p)); }',
  ],
  [
    'an object of the module whose values another function closes',
    'ok',
    'const all = {}; export function f(p) { return (all[p] ??= openCache(p)); } export function end() { for (const c of Object.values(all)) c.close(); }',
  ],
  [
    'a function that is remembered by once',
    'moduleLevel',
    "import once from 'once'; export const get = once(() => openCache('x'));",
  ],
  [
    'a function that is remembered by a method called memoize',
    'moduleLevel',
    "import _ from 'lodash'; export const get = _.memoize((p) => { const c = openCache(p); return c; });",
  ],
  [
    'an object made from the handle',
    'ok',
    'export const f = (p) => Object.assign({}, { c: openCache(p) });',
  ],
  [
    'a closer that takes the field apart',
    'ok',
    "export class S { c = openCache('x'); close() { const { c } = this; c.close(); } }",
  ],
  [
    'a field with a map that no method closes',
    'unclosedField',
    'export class S { #all = new Map(); get(p) { let c = this.#all.get(p); if (!c) { c = openCache(p); this.#all.set(p, c); } return c; } }',
  ],
  [
    'a field with a map that a method closes',
    'ok',
    'export class S { #all = new Map(); get(p) { let c = this.#all.get(p); if (!c) { c = openCache(p); this.#all.set(p, c); } return c; } close() { for (const c of this.#all.values()) c.close(); } }',
  ],
  [
    'a blocking child process reached through its module',
    'heldAcross',
    "import * as child from 'node:child_process'; export function f(p) { using c = openCache(p); const t = c.get('t'); child.spawnSync('make', [t]); }",
  ],
  [
    'a blocking wait of the language itself',
    'heldAcross',
    "export function f(p, a) { using c = openCache(p); c.get('x'); Atomics.wait(a, 0, 0, 1000); }",
  ],
  [
    'a walk over the lines that somebody types',
    'heldAcross',
    "import { createInterface } from 'node:readline'; export async function f(p, input) { using c = openCache(p); const t = c.get('t'); const lines = createInterface({ input }); for await (const line of lines) console.log(t, line); }",
  ],
  [
    'a walk over lines that are put into the cache',
    'ok',
    "import { createInterface } from 'node:readline'; export async function f(p, input) { using c = openCache(p); const lines = createInterface({ input }); for await (const line of lines) c.set(line, 1); }",
  ],
  [
    'a question to the user',
    'heldAcross',
    "import * as readline from 'node:readline/promises'; export async function f(p, input) { using c = openCache(p); const t = c.get('t'); const rl = readline.createInterface({ input }); await rl.question(t); }",
  ],
  [
    'a timer whose callback needs the handle, and which is waited for',
    'ok',
    "export async function f(p) { using c = openCache(p); await new Promise((done) => setTimeout(() => done(c.get('x')), 10)); }",
  ],
  [
    'handles that are collected in a list and closed in finally',
    'ok',
    'export function f(ps) { const all = []; try { for (const p of ps) all.push(openCache(p)); } finally { for (const c of all) c.close(); } }',
  ],
  [
    'a list of handles of which only the length is wanted',
    'unscoped',
    'export function f(ps) { const all = ps.map((p) => openCache(p)); return all.length; }',
  ],
  [
    'an opening that is expected to throw',
    'ok',
    "import { expect, it } from 'vitest'; it('x', () => { expect(() => { openCache('x'); }).toThrow(); });",
  ],
  [
    'an opening that is expected not to throw',
    'unscoped',
    "import { expect, it } from 'vitest'; it('x', () => { expect(() => { openCache('x'); }).not.toThrow(); });",
  ],
  [
    'a handler of signals that closes, and then ends the process',
    'ok',
    "const c = openCache('x'); process.once('SIGINT', () => { c.close(); process.exit(0); }); export const get = (k) => c.get(k);",
  ],
  [
    'two closes that are awaited in one finally',
    'ok',
    'export async function f(a, b) { const [x, y] = await Promise.all([openCacheAsync(a), openCacheAsync(b)]); try { return await x.get(1); } finally { await x.close(); await y.close(); } }',
  ],
  [
    'a delay of the file itself',
    'heldAcross',
    'const delay = (ms) => new Promise((done) => setTimeout(done, ms)); export async function f(p) { using c = openCache(p); c.get(1); await delay(1000); }',
  ],
  [
    'a timer that was made a promise',
    'heldAcross',
    "import { promisify } from 'node:util'; const wait = promisify(setTimeout); export async function f(p) { using c = openCache(p); c.get(1); await wait(1000); }",
  ],
  [
    'a request whose answer is read in the same expression',
    'heldAcross',
    "import got from 'got'; export async function f(p) { using c = openCache(p); const u = c.get('x'); await got(u).json(); }",
  ],
  [
    'a command in a tagged template',
    'heldAcross',
    "import { $ } from 'execa'; export async function f(p) { using c = openCache(p); const u = c.get('x'); await $`make ${u}`; }",
  ],
  [
    'a transaction across slow work on a handle of the module',
    'moduleLevel, transactionHeldAcross',
    "import { DatabaseSync } from 'node:sqlite'; const db = new DatabaseSync('x'); export async function f() { db.exec('BEGIN IMMEDIATE'); await fetch('x'); db.exec('COMMIT'); }",
  ],
  [
    'a transaction across slow work on a field that is closed',
    'transactionHeldAcross',
    "import { DatabaseSync } from 'node:sqlite'; export class S { db = new DatabaseSync('x'); close() { this.db.close(); } async f() { this.db.exec('BEGIN IMMEDIATE'); await fetch('x'); this.db.exec('COMMIT'); } }",
  ],
  [
    'a transaction across slow work in a local function that is given the handle',
    'transactionHeldAcross',
    "import { DatabaseSync } from 'node:sqlite'; export async function f(p) { using db = new DatabaseSync(p); await save(db); } async function save(db) { db.exec('BEGIN IMMEDIATE'); await fetch('x'); db.exec('COMMIT'); }",
  ],
];

const database = "import Database from 'better-sqlite3';";
const testBody = `${database} import { it } from 'vitest'; it('x', () => { const db = new Database('x'); db.exec('a'); db.close(); });`;
const drizzle = `import { drizzle } from 'drizzle-orm/better-sqlite3'; ${database}`;
const strictly = 'export function f(p) { const c = openCache(p); c.set(1, 2); return c; }';

/** What an option changes. */
const options: readonly (readonly [
  string,
  Options,
  before: string,
  after: string,
  code: string,
])[] = [
  ['tests: false, of a test', { tests: false }, 'notOnAllPaths', 'ok', testBody],
  [
    'tests: false, of a test that never closes',
    { tests: false },
    'unscoped',
    'unscoped',
    testBody.replace('db.close();', ''),
  ],
  [
    'owners, of a wrapper that is forgotten',
    { owners: [{ module: './store', names: ['Store'] }] },
    'ok',
    'unscoped',
    "import { Store } from './store'; export function f(p) { const s = new Store(openCache(p)); return s.size(); }",
  ],
  [
    'owners, of a wrapper that is closed',
    { owners: [{ module: './store', names: ['Store'] }] },
    'ok',
    'ok',
    "import { Store } from './store'; export function f(p) { const s = new Store(openCache(p)); try { return s.size(); } finally { s.close(); } }",
  ],
  [
    'service, of a wrapper of the module',
    { service: true },
    'moduleLevel',
    'ok',
    `${drizzle} export const db = drizzle(new Database('x'));`,
  ],
  [
    'service, of a handle in exclusive mode',
    { service: true },
    'moduleLevel',
    'moduleLevel',
    `${database} export const db = new Database('x'); db.pragma('locking_mode = EXCLUSIVE');`,
  ],
  [
    'service, of a handle beside one in exclusive mode',
    { service: true },
    'moduleLevel',
    'ok',
    `${database} export const db = new Database('x'); export function f(p) { const own = new Database(p); try { own.pragma('locking_mode = EXCLUSIVE'); } finally { own.close(); } }`,
  ],
  [
    'strict, of a handle that is used and then returned',
    { strict: true },
    'ok',
    'notOnAllPaths',
    strictly,
  ],
  [
    'between, of a wait between two uses',
    { between: true },
    'ok',
    'heldAcross',
    "export async function f(p) { using c = openCache(p); c.get('x'); await fetch(p); c.get('y'); }",
  ],
  [
    "moduleLevel: 'accept', of a handle of the module",
    { moduleLevel: 'accept' },
    'moduleLevel',
    'ok',
    "export const c = openCache('x');",
  ],
  [
    "moduleLevel: 'where-it-locks', of a library that locks in transactions",
    { moduleLevel: 'where-it-locks' },
    'moduleLevel',
    'ok',
    `${database} export const db = new Database('x');`,
  ],
  [
    'exceptions: false, of a call that may throw',
    { exceptions: false },
    'notOnAllPaths',
    'ok',
    'export function f(p) { const c = openCache(p); c.set(1, 2); c.close(); }',
  ],
  [
    'exceptions: false, of a return',
    { exceptions: false },
    'notOnAllPaths',
    'notOnAllPaths',
    'export function f(p) { const c = openCache(p); if (c.has(1)) return; c.close(); }',
  ],
  [
    'messages, of a class that is switched off',
    { messages: { unscoped: false } },
    'unscoped',
    'ok',
    "export const f = (p) => openCache(p).get('x');",
  ],
];

function lint(code: string, options: Options): string {
  const usesCache = /openCache(?:Async)?\(/.test(code) && !code.includes("from './cache'");
  const text = usesCache ? `import { openCache, openCacheAsync } from './cache'; ${code}` : code;
  const found = new Linter().verify(text, {
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': ['error', { libraries, ...options }] },
  });
  return found.map(({ messageId, message }) => messageId ?? message).join(', ') || 'ok';
}

describe('the rule says of', () => {
  test.each(shapes)('%s: %s', (_, expected, code) => {
    expect(lint(code, {})).toBe(expected);
  });

  test.each(options)('%s', (_, chosen, before, after, code) => {
    expect([lint(code, {}), lint(code, chosen)]).toEqual([before, after]);
  });
});
