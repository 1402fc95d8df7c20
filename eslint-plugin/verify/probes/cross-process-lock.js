import { appendFileSync, readFileSync } from 'node:fs';
import { lock } from 'cross-process-lock';

let file;
export function open(folder) {
  file = `${folder}/data`;
  appendFileSync(file, '');
  return lock(file);
}
export const write = () => appendFileSync(file, 'v');
export const read = () => readFileSync(file, 'utf8').length;
