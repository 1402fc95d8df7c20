import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { Files } from './world.ts';

/** Whether a module of Node's or npm's can be found from a folder, as Node looks for it. */
export async function hasModule(name: string, folder: string, files: Files): Promise<boolean> {
  if (isBuiltin(name)) return true;
  const sight = await files.look(join(folder, 'node_modules', name));
  if (sight === 'folder') return true;
  const above = dirname(folder);
  return above !== folder && (await hasModule(name, above, files));
}
