import { lstat } from 'node:fs/promises';

/** Whether there is anything at a path, a link that leads nowhere included. */
export async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
