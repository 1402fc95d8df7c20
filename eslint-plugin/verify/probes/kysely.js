import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';

export const open = (folder) =>
  new Kysely({
    dialect: new SqliteDialect({ database: async () => new Database(`${folder}/x.db`) }),
  });
export async function write(db) {
  await sql`create table if not exists t (v)`.execute(db);
  await db.insertInto('t').values({ v: 1 }).execute();
}
export async function read(db) {
  const row = await db.selectFrom('t').select(db.fn.countAll().as('n')).executeTakeFirst();
  return row.n;
}
export async function begin(db) {
  const held = await db.startTransaction().execute();
  await held.insertInto('t').values({ v: 2 }).execute();
  return held;
}
export const end = (db, held) => held.commit().execute();
