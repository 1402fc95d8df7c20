import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';

export async function open(folder) {
  const store = new LeveldbPersistence(`${folder}/store`);
  await store.getAllDocNames();
  return store;
}
export async function write(store) {
  const doc = new Y.Doc();
  doc.getArray('a').insert(0, [1]);
  await store.storeUpdate(`d${(await read(store)) + 1}`, Y.encodeStateAsUpdate(doc));
}
export const read = async (store) => (await store.getAllDocNames()).length;
