import { Level } from 'level';

export async function open(folder) {
  const db = new Level(`${folder}/store`);
  await db.open();
  return db;
}
export const write = async (db) => db.put(String((await read(db)) + 1), 'v');
export const read = async (db) => (await db.keys().all()).length;
