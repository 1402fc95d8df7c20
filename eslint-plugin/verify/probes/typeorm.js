import 'reflect-metadata';
import { DataSource } from 'typeorm';

export const open = (folder) =>
  new DataSource({ type: 'better-sqlite3', database: `${folder}/x.db` });
const ready = async (db) => (db.isInitialized ? db : db.initialize());
export async function write(db) {
  await ready(db);
  await db.query('create table if not exists t (v)');
  await db.query('insert into t values (1)');
}
export async function read(db) {
  await ready(db);
  return (await db.query('select count(*) as n from t'))[0].n;
}
export async function begin(db) {
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  await runner.query('insert into t values (2)');
  return runner;
}
export const end = (db, runner) => runner.commitTransaction();
