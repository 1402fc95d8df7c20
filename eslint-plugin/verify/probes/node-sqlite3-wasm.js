import wasm from 'node-sqlite3-wasm';

export const open = (folder) => new wasm.Database(`${folder}/x.db`);
export const write = (db) => db.exec('create table if not exists t (v); insert into t values (1)');
export const read = (db) => db.get('select count(*) as n from t').n;
export const begin = (db) => db.exec('begin immediate');
export const end = (db) => db.exec('commit');
