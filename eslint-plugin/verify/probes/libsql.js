import Database from 'libsql';

export function open(folder) {
  const db = new Database(`${folder}/x.db`);
  return db;
}
export const write = (db) =>
  db.exec('create table if not exists t (v); insert into t values (1)') && undefined;
export const read = (db) => db.prepare('select count(*) as n from t').get().n;
export const begin = (db) => db.exec('begin immediate') && undefined;
export const end = (db) => db.exec('commit') && undefined;
