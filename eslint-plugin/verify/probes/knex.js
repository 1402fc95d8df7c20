import knex from 'knex';

export const open = (folder) =>
  knex({
    client: 'better-sqlite3',
    connection: { filename: `${folder}/x.db` },
    useNullAsDefault: true,
  });
export async function write(db) {
  await db.raw('create table if not exists t (v)');
  await db('t').insert({ v: 1 });
}
export const read = async (db) => (await db('t').count({ n: '*' }))[0].n;
export async function begin(db) {
  const held = await db.transaction();
  await held('t').insert({ v: 2 });
  return held;
}
export const end = (db, held) => held.commit();
