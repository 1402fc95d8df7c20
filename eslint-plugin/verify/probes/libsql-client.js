import { createClient } from '@libsql/client';

export const open = (folder) => createClient({ url: `file:${folder}/x.db` });
export async function write(db) {
  await db.execute('create table if not exists t (v)');
  await db.execute('insert into t values (1)');
}
export async function read(db) {
  return Number((await db.execute('select count(*) as n from t')).rows[0].n);
}
export const begin = (db) => db.transaction('write');
export const end = (db, held) => held.commit();
