import leveldown from 'leveldown';
import levelup from 'levelup';

export const open = (folder) =>
  new Promise((resolve, reject) => {
    const db = levelup(leveldown(`${folder}/store`), (error) => {
      if (error) reject(error);
      else resolve(db);
    });
  });
export const write = async (db) => db.put(String((await read(db)) + 1), 'v');
export async function read(db) {
  return (await Array.fromAsync(db.iterator({ values: false }))).length;
}
