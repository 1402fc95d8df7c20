import { readdir, rename } from 'node:fs/promises';
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
    names.filter((name) => name.startsWith(`${basename(path)}.lockjam-${word}-`));
  // The warmed copy is lockjam's own work.
  for (const warmed of leftBy('warmed')) {
    await removeAll(join(dirname(path), warmed));
  }
  const [original] = leftBy('original');
  if (original === undefined) return undefined;
  const keptAs = path + original.slice(basename(path).length).replace('-original-', '-found-');
  const isTaken = await isThere(path);
  if (isTaken) await rename(path, keptAs);
  await rename(join(dirname(path), original), path);
  return { path, ...(isTaken ? { keptAs } : {}) };
}
