import { resolve } from 'node:path';
import { interpreterOf } from './program-kinds.ts';
import type { Files } from './world.ts';

/** The program files that a command names and that are there. */
export async function sourcesNamedIn(
  command: readonly string[],
  folder: string,
  files: Files,
): Promise<readonly string[]> {
  const paths = command
    .filter((word) => interpreterOf(word) !== undefined)
    .map((word) => resolve(folder, word));
  const sights = await Promise.all(paths.map((path) => files.look(path)));
  return [...new Set(paths.filter((_, index) => sights[index] === 'file'))];
}
