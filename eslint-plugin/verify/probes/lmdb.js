import { open as openStore } from 'lmdb';

export const open = (folder) => openStore({ path: `${folder}/store` });
export async function write(db) {
  await db.put(String((await read(db)) + 1), 1);
}
export const read = (db) => [...db.getKeys()].length;
export async function begin(db) {
  const { promise, resolve } = Promise.withResolvers();
  const begun = Promise.withResolvers();
  const done = db.transaction(async () => {
    begun.resolve();
    await promise;
  });
  await begun.promise;
  return { resolve, done };
}
export async function end(db, held) {
  held.resolve();
  await held.done;
}
