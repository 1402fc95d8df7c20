import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceSource } from '../model/evidence.ts';
import { folderPrefix } from './context.ts';
import { endAllMarked } from './end-tree.ts';
import { isDead } from './sign-of-life.ts';
import { removeAll } from './remove-all.ts';

/**
 * Ends what runs left that were killed together with their watchdogs, frozen copies above all, and
 * removes their folders. Says how many processes there were. Runs of other users, and those with
 * another folder for temporary files, are not looked for.
 */
export async function endStrays(evidence: EvidenceSource, temporary: string): Promise<number> {
  if (evidence.silentBecause !== undefined) return 0;
  let count = 0;
  for (const name of await readdir(temporary).catch(() => [])) {
    const folder = join(temporary, name);
    if (!name.startsWith(folderPrefix) || !(await isMine(folder)) || !(await isDead(folder))) {
      continue;
    }
    count += endAllMarked(name.slice(folderPrefix.length), evidence);
    await removeAll(folder).catch(() => undefined);
  }
  return count;
}

async function isMine(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === process.getuid?.();
}
