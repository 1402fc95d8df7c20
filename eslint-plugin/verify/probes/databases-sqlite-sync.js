import connect, { sql } from '@databases/sqlite-sync';

export const open = (folder) => (connect.default ?? connect)(`${folder}/x.db`);
export function write(db) {
  db.query(sql`create table if not exists t (v)`);
  db.query(sql`insert into t values (1)`);
}
export const read = (db) => db.query(sql`select count(*) as n from t`)[0].n;
export const begin = (db) => void db.query(sql`begin immediate`);
export const end = (db) => void db.query(sql`commit`);
