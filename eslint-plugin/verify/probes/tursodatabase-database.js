import { connect } from '@tursodatabase/database';

export const open = (folder) => connect(`${folder}/x.db`);
export async function write(db) {
  await db.exec('create table if not exists t (v)');
  await db.exec('insert into t values (1)');
}
export const read = async (db) => (await db.prepare('select count(*) as n from t').get()).n;
