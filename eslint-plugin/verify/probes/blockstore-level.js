import { LevelBlockstore } from 'blockstore-level';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';

export const open = (folder) => new LevelBlockstore(`${folder}/store`);
const opened = new WeakSet();
async function ready(store) {
  if (!opened.has(store)) await store.open();
  opened.add(store);
}
export async function write(store) {
  await ready(store);
  const bytes = new Uint8Array([await read(store)]);
  await store.put(CID.createV1(0x55, await sha256.digest(bytes)), bytes);
}
export async function read(store) {
  await ready(store);
  return (await Array.fromAsync(store.getAll())).length;
}
