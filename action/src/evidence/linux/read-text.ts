import { readFileSync, readdirSync } from 'node:fs';

/** The text of a file under /proc, or nothing: the process may have ended, or be somebody else's. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** The names in a folder under /proc; none when it is gone. */
export function readNames(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
