import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import lockjam from '../index.ts';

/** The line and class of each report. */
function lint(code: string): readonly string[] {
  const messages = new Linter().verify(code, {
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': 'error' },
  });
  return messages.map(({ line, messageId, message }) => `${line} ${messageId ?? message}`);
}

const knex = "import knex from 'knex'; export async function f(path, more) {";
const kysely =
  "import { Kysely, SqliteDialect } from 'kysely'; import Database from 'better-sqlite3';";
const client = "import { createClient } from '@libsql/client'; export async function f(path) {";
const sequelize = "import { Sequelize } from 'sequelize'; export async function f(path) {";

test.each([
  [
    `${knex} const db = knex({ client: 'better-sqlite3', connection: path }); return db.raw('x'); }`,
  ],
  [`${knex} const c = { client: 'sqlite3' }; const db = knex(c); return await db('x'); }`],
  [`${client} const db = createClient({ url: 'file:x.db' }); await db.execute('x'); }`],
  [`${client} const db = createClient({ url: \`file:\${path}\` }); await db.execute('x'); }`],
  [`${client} const db = createClient({ url: 'file:' + path }); await db.execute('x'); }`],
  [
    `${sequelize} const db = new Sequelize({ dialect: 'sqlite', storage: path }); await db.sync(); }`,
  ],
  [`${sequelize} const db = new Sequelize('sqlite:x.db'); await db.sync(); }`],
  [
    `${sequelize} const db = new Sequelize('a', 'b', 'c', { dialect: 'sqlite' }); await db.sync(); }`,
  ],
])('a client of a file is a handle: %s', (code) => {
  expect(lint(code)).toHaveLength(1);
});

test.each([
  [`${knex} const db = knex({ client: 'pg', connection: path }); return await db('x'); }`],
  [`${knex} const db = knex({ ...more, connection: path }); return await db('x'); }`],
  [
    `${knex} const db = knex({ client: 'sqlite3', connection: ':memory:' }); return await db('x'); }`,
  ],
  [
    `${knex} const c = { filename: ':memory:' }; const db = knex({ client: 'sqlite3', connection: c }); return await db('x'); }`,
  ],
  [`${client} const db = createClient({ url: 'libsql://host' }); await db.execute('x'); }`],
  [`${client} const db = createClient({ url: path }); await db.execute('x'); }`],
  [`${client} const db = createClient({ url: ':memory:' }); await db.execute('x'); }`],
  [`${sequelize} const db = new Sequelize('postgres://host'); await db.sync(); }`],
  [`${sequelize} const db = new Sequelize('sqlite::memory:'); await db.sync(); }`],
])('a client of memory, a network or an unknown place is not: %s', (code) => {
  expect(lint(code)).toEqual([]);
});

test.each([
  ['{ database: new Database(path) }', ['3 unscoped']],
  ['{ database: async () => new Database(path) }', ['3 unscoped']],
  ["{ database: new Database(':memory:') }", []],
  ['{ pool: path }', []],
])('a query builder takes the place of the handle it is built on: %s', (options, expected) => {
  const code = `${kysely}\nexport async function f(path) {
const db = new Kysely({ dialect: new SqliteDialect(${options}) });
return await db.selectFrom('x').execute();\n}`;
  expect(lint(code)).toEqual(expected);
});

test('a handle with a name stays the handle when a query builder is built on it', () => {
  const code = `${kysely}\nexport async function f(path) {
const database = new Database(path);
const db = new Kysely({ dialect: new SqliteDialect({ database }) });
return await db.selectFrom('x').execute();\n}`;
  expect(lint(code)).toEqual(['3 unscoped']);
});

test('slow work inside a transaction of a query builder is reported where the transaction begins', () => {
  const code = `${kysely}\nexport async function f(path) {
await using db = new Kysely({ dialect: new SqliteDialect({ database: new Database(path) }) });
await db.transaction().execute(async (trx) => {
await fetch(path); await trx.insertInto('x').values({}).execute(); });\nawait db.selectFrom('x').execute();\n}`;
  expect(lint(code)).toEqual(['4 transactionHeldAcross']);
});
