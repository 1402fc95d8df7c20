import { lstat, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isThere } from './is-there.ts';
import { removeAll } from './remove-all.ts';

/** What a run that was cut off had left at a path, and what has become of it. */
export interface Recovery {
  readonly path: string;
  /** Where the content now lies that stood in the place of the user's own. */
  readonly keptAs?: string;
}

/**
 * Puts back what a run has set aside that ended without putting it back: a power cut, or lockjam and its
 * watchdog killed together. The caller has claimed the paths, so whoever set it aside lives no more.
 * What lies in the place of the user's content may be the copies' or newer work of the user's: it is
 * kept under another name.
 */
export async function recoverState(paths: readonly string[]): Promise<readonly Recovery[]> {
  const recoveries: Recovery[] = [];
  for (const path of paths) {
    const recovery = await recoverPath(path);
    if (recovery !== undefined) recoveries.push(recovery);
  }
  return recoveries;
}

async function recoverPath(path: string): Promise<Recovery | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  const leftBy = (word: string): readonly string[] =>
    names
      .filter((name) => name.startsWith(`${basename(path)}.lockjam-${word}-`))
      .map((name) => join(dirname(path), name));
  // The warmed copy is lockjam's own work.
  for (const warmed of leftBy('warmed')) await removeAll(warmed);
  const absent = leftBy('absent');
  const [original, ...later] = await oldestFirst(leftBy('original'));
  const [cause] = original === undefined ? absent : [original];
  if (cause === undefined) return undefined;
  const keptAs = nameFound(cause);
  const isTaken = await isThere(path);
  if (isTaken) await rename(path, keptAs);
  if (original !== undefined) await rename(original, path);
  for (const other of later) await rename(other, nameFound(other));
  for (const mark of absent) await removeAll(mark);
  return { path, ...(isTaken ? { keptAs } : {}) };
}

/** Of several runs that were cut off, the first had set aside what was the user's own. */
async function oldestFirst(paths: readonly string[]): Promise<readonly string[]> {
  const dated = await Promise.all(
    // To rename something is to change it, but not its content.
    paths.map(async (path) => ({ path, at: (await lstat(path)).ctimeMs })),
  );
  return dated.toSorted((one, other) => one.at - other.at).map(({ path }) => path);
}

function nameFound(left: string): string {
  return left.replace(/\.lockjam-(?:absent|original)-(?=[^/]*$)/, '.lockjam-found-');
}
