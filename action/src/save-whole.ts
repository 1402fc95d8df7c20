import type { Stats } from 'node:fs';
import { lstat, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is whole or as it was, whatever ends us meanwhile: beside its place first,
 * then renamed. A link, a pipe or a terminal, and a file in a folder where nothing can be added, is
 * written as it stands. Rejects with the system's error.
 */
export async function saveWhole(file: string, text: string): Promise<void> {
  const present = await lstat(file).catch(() => undefined);
  const beside = `${file}.lockjam-${process.pid}`;
  if (!isReplaceable(present) || !(await isAdded(beside, text, present))) {
    await writeFile(file, text);
    return;
  }
  await rename(beside, file);
}

function isReplaceable(present: Stats | undefined): boolean {
  return present === undefined || (present.isFile() && present.nlink === 1);
}

/** What the system says where nothing can be added, of a name that is long already, or is taken. */
const refusals = new Set(['EACCES', 'EEXIST', 'ENAMETOOLONG', 'EPERM']);

async function isAdded(file: string, text: string, like: Stats | undefined): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', ...(like === undefined ? {} : { mode: like.mode }) });
    return true;
  } catch (error) {
    if (refusals.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    await rm(file, { force: true });
    throw error;
  }
}
