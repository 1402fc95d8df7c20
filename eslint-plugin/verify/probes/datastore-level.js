import { LevelDatastore } from 'datastore-level';
import { Key } from 'interface-datastore';

export const open = (folder) => new LevelDatastore(`${folder}/store`);
const opened = new WeakSet();
async function ready(store) {
  if (!opened.has(store)) await store.open();
  opened.add(store);
}
export async function write(store) {
  await ready(store);
  await store.put(new Key(`/${(await read(store)) + 1}`), new Uint8Array([1]));
}
export async function read(store) {
  await ready(store);
  return (await Array.fromAsync(store.queryKeys({}))).length;
}
