import { createDatabase } from 'db0';
import sqlite from 'db0/connectors/better-sqlite3';

export const open = (folder) => createDatabase(sqlite({ path: `${folder}/x.db` }));
export async function write(db) {
  await db.exec('create table if not exists t (v)');
  await db.exec('insert into t values (1)');
}
export const read = async (db) => (await db.prepare('select count(*) as n from t').get()).n;
export const begin = (db) => db.exec('begin immediate').then(() => undefined);
export const end = (db) => db.exec('commit').then(() => undefined);
