import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Installed from a lock file, which is looked at, or none of what a program reads. */
const leftOut = new Set(['.git', 'node_modules']);

/** More takes longer to read than most programs take to be measured. */
const mostFiles = 10_000;
const mostBytes = 256 * 1024 * 1024;

/**
 * A digest of all files below a folder: their names, modes and contents; links are not followed.
 * `undefined` when there are too many or one cannot be read, or when `patience` is over.
 */
export async function digestFiles(
  folder: string,
  patience: AbortSignal,
): Promise<string | undefined> {
  const hash = createHash('sha256');
  const seen = { files: 0, bytes: 0 };
  try {
    for await (const path of filesBelow(folder, '')) {
      const { mode, size } = await lstat(join(folder, path));
      seen.files += 1;
      seen.bytes += size;
      if (seen.files > mostFiles || seen.bytes > mostBytes || patience.aborted) return undefined;
      hash.update(
        JSON.stringify([path, mode, await digestFile(join(folder, path), mode, patience)]),
      );
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** The names of all files below a folder, in an order that is the same everywhere. */
async function* filesBelow(root: string, below: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (leftOut.has(entry.name)) continue;
    const path = join(below, entry.name);
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}

/** As the kernel tells kinds of files apart. */
const kindOf = { mask: 0o170000, file: 0o100000, link: 0o120000 };

async function digestFile(path: string, mode: number, patience: AbortSignal): Promise<string> {
  const kind = mode & kindOf.mask;
  if (kind === kindOf.link) return await readlink(path);
  // Pipes and sockets have no content, and to read one would never end.
  if (kind !== kindOf.file) return '';
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash, { signal: patience });
  return hash.digest('hex');
}
