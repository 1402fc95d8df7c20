import { MikroORM } from '@mikro-orm/sqlite';

export const open = (folder) =>
  MikroORM.init({ dbName: `${folder}/x.db`, discovery: { warnWhenNoEntities: false } });
export async function write(orm) {
  await orm.em.getConnection().execute('create table if not exists t (v)');
  await orm.em.getConnection().execute('insert into t values (1)');
}
export const read = async (orm) =>
  Number((await orm.em.getConnection().execute('select count(*) as n from t'))[0].n);
export async function begin(orm) {
  const em = orm.em.fork();
  await em.begin();
  await em.execute('insert into t values (2)');
  return em;
}
export const end = (orm, em) => em.commit();
