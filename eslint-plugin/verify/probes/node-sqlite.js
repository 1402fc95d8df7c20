import { DatabaseSync } from 'node:sqlite';

export const open = (folder) => new DatabaseSync(`${folder}/x.db`);
export const write = (db) => db.exec('create table if not exists t (v); insert into t values (1)');
export const read = (db) => db.prepare('select count(*) as n from t').get().n;
export const begin = (db) => db.exec('begin immediate');
export const end = (db) => db.exec('commit');
