import { SqliteLevel } from 'sqlite-level';
import { beginWrite, endWrite } from './write-in-sqlite.js';

export async function open(folder) {
  const db = new SqliteLevel({ filename: `${folder}/x.db` });
  await db.open();
  return db;
}
export const write = async (db) => db.put(String((await read(db)) + 1), 'v');
export const read = async (db) => (await db.keys().all()).length;
export const begin = (store, folder) => beginWrite(`${folder}/x.db`);
export const end = (store, held) => endWrite(held);
