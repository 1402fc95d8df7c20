import { drizzle } from 'drizzle-orm/better-sqlite3';

export const open = (folder) => drizzle(`${folder}/x.db`);
export function write(db) {
  db.run('create table if not exists t (v)');
  db.run('insert into t values (1)');
}
export const read = (db) => db.get('select count(*) as n from t').n;
export const begin = (db) => db.run('begin immediate') && undefined;
export const end = (db) => db.run('commit') && undefined;

// Called on the handle itself it would not close what that has inside.
export const closers = { '$client.close': (db) => db.$client.close() };
