import { PGlite } from '@electric-sql/pglite';

export const open = (folder) => PGlite.create(`${folder}/store`);
export const write = (db) =>
  db.exec('create table if not exists t (v int); insert into t values (1)').then(() => undefined);
export const read = async (db) => Number((await db.query('select count(*) as n from t')).rows[0].n);
