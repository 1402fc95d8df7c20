import { DuckDBInstance } from '@duckdb/node-api';

export const open = (folder) => DuckDBInstance.create(`${folder}/x.duckdb`);
async function run(instance, sql) {
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } finally {
    connection.closeSync();
  }
}
export async function write(instance) {
  await run(instance, 'create table if not exists t (v integer)');
  await run(instance, 'insert into t values (1)');
}
export const read = async (instance) =>
  Number((await run(instance, 'select count(*) from t'))[0][0]);
