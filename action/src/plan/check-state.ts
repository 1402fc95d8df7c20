import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../model/result.ts';
import type { Files, World } from './world.ts';

/** Paths that copies share, as they were written, and whose they are. */
export interface StateRequest {
  readonly paths: readonly string[];
  readonly folder: string;
  /** Where a fault is told: a flag or a field. */
  readonly where: string;
  /** Files that must stay where they are: the program, the manifest. */
  readonly kept: readonly string[];
  /** Whether a path may lie outside the folder: a user may say so, a manifest may not. */
  readonly mayLeave: boolean;
}

/**
 * Says which of the paths must not be set aside. lockjam renames what stands there and puts it back
 * afterwards, so a path must not hold the program itself, the folder it runs in or a user's home.
 */
export async function checkState(request: StateRequest, world: World): Promise<readonly Problem[]> {
  const found = await Promise.all(request.paths.map((path) => checkPath(path, request, world)));
  return [...found.flat(), ...(await checkOverlap(request, world))];
}

/** Two paths of which one holds the other cannot both be moved aside. */
async function checkOverlap(
  { paths, folder, where }: StateRequest,
  { files }: World,
): Promise<readonly Problem[]> {
  const settled = await Promise.all(paths.map((path) => settle(resolve(folder, path), files)));
  return settled.flatMap((inner, index) => {
    const outer = settled.findIndex((other, at) => at !== index && holds(other, inner));
    if (outer === -1 || (settled[outer] === inner && outer > index)) return [];
    const message = `Expected paths apart from each other, got \`${paths[index] ?? ''}\`, which is or lies inside \`${paths[outer] ?? ''}\`: name the outer one alone.`;
    return [{ where, message }];
  });
}

async function checkPath(
  path: string,
  { folder, where, kept, mayLeave }: StateRequest,
  { files, home }: World,
): Promise<readonly Problem[]> {
  const target = await settle(resolve(folder, path), files);
  const own = await settle(folder, files);
  const tell = (expected: string, why: string): readonly Problem[] => [
    { where, message: `Expected ${expected}, got \`${path}\`, ${why}.` },
  ];
  if (holds(target, own)) {
    return tell('a path inside the folder', 'which is or contains the folder itself');
  }
  if (!mayLeave && !holds(own, target)) {
    return tell('a path inside the folder', 'which leads out of it');
  }
  if (home !== undefined && holds(target, await settle(home, files))) {
    return tell('a path that can be moved aside', 'which is or contains your home');
  }
  const real = await files.realPath(target);
  if (real !== undefined && real !== target) {
    return tell(
      'a path that can be moved aside',
      `which is a symbolic link: name what it leads to, ${real}`,
    );
  }
  const sight = await files.look(target);
  if (sight !== 'missing' && !(await files.canWrite(`${target}.lockjam-original`))) {
    return tell('a path that can be moved aside', 'whose folder you may not write to');
  }
  const settled = await Promise.all(kept.map((file) => settle(file, files)));
  const blocked = settled.find((file) => holds(target, file));
  return blocked === undefined
    ? []
    : tell('a path that can be moved aside', `which is or contains ${basename(blocked)}`);
}

/** Follows the symbolic links on the way to a path, but not the last: that one is what is renamed. */
async function settle(path: string, files: Files): Promise<string> {
  const above = dirname(path);
  if (above === path) return path;
  const real = await files.realPath(above);
  return join(real ?? (await settle(above, files)), basename(path));
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith('../'));
}
