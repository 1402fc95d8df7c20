import PouchDB from 'pouchdb-node';

export async function open(folder) {
  const db = new PouchDB(`${folder}/store`);
  await db.info();
  return db;
}
export const write = async (db) => void (await db.put({ _id: String((await read(db)) + 1) }));
export const read = async (db) => (await db.allDocs()).rows.length;
