import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a refusal to remove looks like where a folder does not let its own user in. */
const refusals: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM']);
/** Its user may list, enter and change it. */
const ownFolder = 0o700;

/**
 * Removes a path with everything in it; nothing happens when there is none. Folders that were made
 * read-only, as Go's module cache is, are opened first. Throws the system's error.
 */
export async function removeAll(path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if (!refusals.has((error as NodeJS.ErrnoException).code)) throw error;
    await openFolders(path);
    await remove(path);
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Links are not followed: what they lead to is not to be removed. */
async function openFolders(path: string): Promise<void> {
  if (!(await lstat(path)).isDirectory()) return;
  await chmod(path, ownFolder);
  for (const name of await readdir(path)) await openFolders(join(path, name));
}
