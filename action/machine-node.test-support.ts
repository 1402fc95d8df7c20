import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The Node.js that a user of this machine has: the first on the `PATH` that is not the workspace's
 * own. Answers with the one that runs now when there is no other.
 */
export function machineNode(path: string): string {
  const found = path
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
  return found ?? process.execPath;
}
