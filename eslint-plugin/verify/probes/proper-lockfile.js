import { appendFileSync, readFileSync } from 'node:fs';
import lockfile from 'proper-lockfile';

let file;
export function open(folder) {
  file = `${folder}/data`;
  appendFileSync(file, '');
  return lockfile.lock(file);
}
export const write = () => appendFileSync(file, 'v');
export const read = () => readFileSync(file, 'utf8').length;
