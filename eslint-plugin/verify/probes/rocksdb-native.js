import RocksDB from 'rocksdb-native';

export async function open(folder) {
  const db = new RocksDB(`${folder}/store`);
  await db.ready();
  return db;
}
export async function write(db) {
  await db.put(String((await read(db)) + 1), 'v');
}
export async function read(db) {
  return (await Array.fromAsync(db.iterator({ gte: '0', lt: 'z' }))).length;
}
