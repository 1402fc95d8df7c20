import { cacheStores } from 'undici';
import { beginWrite, endWrite } from './write-in-sqlite.js';

const key = (path) => ({ origin: 'http://localhost', path, method: 'GET', headers: {} });

export const open = (folder) => new cacheStores.SqliteCacheStore({ location: `${folder}/x.db` });
export function write(store) {
  const now = Date.now();
  store.set(key(`/${read(store) + 1}`), {
    statusCode: 200,
    statusMessage: 'OK',
    headers: {},
    body: Buffer.from('x'),
    cachedAt: now,
    staleAt: now + 100000,
    deleteAt: now + 100000,
  });
}
export const read = (store) => store.size;
export const begin = (store, folder) => beginWrite(`${folder}/x.db`);
export const end = (store, held) => endWrite(held);
