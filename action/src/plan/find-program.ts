import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { nearestName } from '../settings/nearest-name.ts';
import type { World } from './world.ts';

/** A program that can be run, or what was expected and what is there. */
export type FoundProgram =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not-found'; readonly message: string };

/**
 * Finds what the first word of a command stands for, as `execvp` would: a word with a slash is a
 * path from the folder, any other is looked for along the `PATH`.
 */
export async function findProgram(
  word: string,
  folder: string,
  world: World,
): Promise<FoundProgram> {
  return word.includes('/')
    ? await findAt(resolve(folder, word), word, world)
    : await findAlong(word, world);
}

async function findAt(path: string, word: string, { files }: World): Promise<FoundProgram> {
  const expected = 'Expected a program that can be run';
  if (await files.isExecutable(path)) return { kind: 'found', path };
  const sight = await files.look(path);
  if (sight === 'folder') return notFound(`${expected}, got the folder \`${word}\`.`);
  if (sight !== 'missing') {
    return notFound(
      `${expected}, got \`${word}\`, which may not be executed: try \`chmod +x ${word}\`.`,
    );
  }
  const nearest = nearestName(basename(path), await files.list(dirname(path)));
  return notFound(
    `${expected}, got \`${word}\`, which does not exist.${meant(nearest && besides(word, nearest))}`,
  );
}

async function findAlong(word: string, { files, searchPath }: World): Promise<FoundProgram> {
  for (const folder of searchPath) {
    const path = join(folder, word);
    if (await files.isExecutable(path)) return { kind: 'found', path };
  }
  const names = await Promise.all(searchPath.map((folder) => files.list(folder)));
  const others = names.flat().filter((name) => name !== word);
  const nearest = nearestName(word, others);
  return notFound(
    `Expected a program on the PATH, got \`${word}\`, which is in none of its folders.${meant(nearest)}`,
  );
}

/** The same path with another last name. */
function besides(word: string, name: string): string {
  const folder = dirname(word);
  return isAbsolute(word) || folder !== '.' ? join(folder, name) : `./${name}`;
}

function meant(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}

function notFound(message: string): FoundProgram {
  return { kind: 'not-found', message };
}
