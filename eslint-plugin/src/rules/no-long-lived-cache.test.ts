import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';
import { noLongLivedCache } from './no-long-lived-cache.ts';

RuleTester.afterAll = afterAll;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.describe = describe;

// The tester brings its own copy of the same types, which the compiler holds to be others.
const rule = noLongLivedCache as never;

const open = "import { DatabaseSync } from 'node:sqlite';\n";
const level = "import { ClassicLevel } from 'classic-level';\n";

new RuleTester().run('no-long-lived-cache', rule, {
  valid: [
    {
      name: 'a handle declared by using',
      code: `${open}export function f(p) { using db = new DatabaseSync(p); db.exec('x'); }`,
    },
    {
      name: 'a handle closed in finally',
      code: `${open}export function f(p) { const db = new DatabaseSync(p); try { db.exec('x'); } finally { db.close(); } }`,
    },
    {
      name: 'a store in memory',
      code: `${open}export function f() { const db = new DatabaseSync(':memory:'); db.exec('x'); }`,
    },
    {
      name: 'a handle that is returned',
      code: `${open}export const f = (p) => new DatabaseSync(p);`,
    },
    {
      name: 'a class that closes its field',
      code: `${open}export class S { #db = new DatabaseSync('x'); close() { this.#db.close(); } }`,
    },
  ],
  invalid: [
    {
      name: 'a handle that is never closed',
      code: `${open}export function f(p) { const db = new DatabaseSync(p); db.exec('x'); }`,
      errors: [
        {
          messageId: 'unscoped',
          line: 2,
          suggestions: [
            {
              messageId: 'using',
              output: `${open}export function f(p) { using db = new DatabaseSync(p); db.exec('x'); }`,
            },
            {
              messageId: 'closeInFinally',
              output: `${open}export function f(p) { const db = new DatabaseSync(p); try { db.exec('x'); } finally { db.close(); } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a use that may throw before the close',
      code: `${open}export function f(p) { const db = new DatabaseSync(p); db.exec('x'); db.close(); }`,
      errors: [
        {
          messageId: 'notOnAllPaths',
          line: 2,
          suggestions: [
            {
              messageId: 'using',
              output: `${open}export function f(p) { using db = new DatabaseSync(p); db.exec('x'); }`,
            },
            {
              messageId: 'closeInFinally',
              output: `${open}export function f(p) { const db = new DatabaseSync(p); try { db.exec('x'); } finally { db.close(); } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait after the last use',
      code: `${open}export async function f(p) { using db = new DatabaseSync(p); db.exec('x'); await fetch(p); }`,
      errors: [
        {
          messageId: 'heldAcross',
          line: 2,
          suggestions: [
            {
              messageId: 'usingInBlock',
              output: `${open}export async function f(p) { { using db = new DatabaseSync(p); db.exec('x'); } await fetch(p); }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of the module',
      code: `${open}export const db = new DatabaseSync('x');`,
      errors: [{ messageId: 'moduleLevel', line: 2 }],
    },
    {
      name: 'using on a handle that closes asynchronously',
      code: `${level}export function f(p) { using db = new ClassicLevel(p); db.get('x'); }`,
      errors: [{ messageId: 'wrongUsing', line: 2 }],
    },
    {
      name: 'a returned handle that its block has closed',
      code: `${open}export function f(p) { using db = new DatabaseSync(p); return db; }`,
      errors: [{ messageId: 'escapes', line: 2 }],
    },
    {
      name: 'the last reference overwritten',
      code: `${open}export function f(a, b) { let db = new DatabaseSync(a); db = new DatabaseSync(b); db.close(); }`,
      errors: [{ messageId: 'overwritten', line: 2 }],
    },
    {
      name: 'a class without a closer',
      code: `${open}export class S { #db = new DatabaseSync('x'); get() { return this.#db.prepare('x').get(); } }`,
      errors: [{ messageId: 'unclosedField', line: 2 }],
    },
    {
      name: 'a transaction across a wait',
      code: `${open}export async function f(p) { using db = new DatabaseSync(p); db.exec('BEGIN IMMEDIATE'); await fetch(p); db.exec('COMMIT'); }`,
      errors: [{ messageId: 'transactionHeldAcross', line: 2 }],
    },
  ],
});
