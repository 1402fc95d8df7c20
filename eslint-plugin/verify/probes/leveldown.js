import { promisify } from 'node:util';
import leveldown from 'leveldown';

export async function open(folder) {
  const db = leveldown(`${folder}/store`);
  return db;
}
const ready = async (db) => {
  if (db.status !== 'open') await promisify(db.open.bind(db))();
};
export async function write(db) {
  await ready(db);
  await promisify(db.put.bind(db))(String((await read(db)) + 1), 'v');
}
export async function read(db) {
  await ready(db);
  let count = 0;
  const iterator = db.iterator();
  const next = () =>
    new Promise((resolve, reject) =>
      iterator.next((error, key) => (error ? reject(error) : resolve(key))),
    );
  while ((await next()) !== undefined) count++;
  await promisify(iterator.end.bind(iterator))();
  return count;
}
export const closers = { close: (db) => promisify(db.close.bind(db))() };
