import { readdirSync, type Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TemporaryPath } from '../model/run.ts';
import type { Subject } from '../model/subject.ts';

/** Deeper folders are no place for a lock. */
const deepest = 3;
/** A folder with more names than this is a store, not a place where one name more would be found. */
const mostNames = 5_000;
const passedOver = new Set(['.git', '.hg', '__pycache__', 'node_modules']);

/** Where a program would leave a lock file: in its folder, beside its state, in the folder of the step. */
export function placesOf(
  { cwd, state }: Pick<Subject, 'cwd' | 'state'>,
  folder: string,
): readonly string[] {
  return [...new Set([cwd, folder, ...state.map((path) => dirname(path))])];
}

/** The names in and below some folders: paths, and whether each is a folder. */
export type Names = ReadonlyMap<string, boolean>;

/** Lists names, a few levels deep. What cannot be read is passed over, and so is what SQLite leaves. */
export function listNames(folders: readonly string[]): Names {
  const names = new Map<string, boolean>();
  for (const folder of folders) list(folder, 0, names);
  return names;
}

/**
 * Paths that were there while a copy stood frozen, and neither before nor after: a lock file or a lock
 * folder, made to keep others out and removed to let them in.
 */
export function temporaryPaths(
  before: Names,
  frozen: Names,
  after: Names,
): readonly TemporaryPath[] {
  return [...frozen].flatMap(([path, isFolder]) =>
    before.has(path) || after.has(path) ? [] : [{ path, isFolder }],
  );
}

function list(folder: string, depth: number, names: Map<string, boolean>): void {
  for (const entry of readEntries(folder)) {
    if (names.size >= mostNames) return;
    if (isLeftBySqlite(entry.name)) continue;
    const path = join(folder, entry.name);
    names.set(path, entry.isDirectory());
    if (entry.isDirectory() && depth < deepest && !passedOver.has(entry.name)) {
      list(path, depth + 1, names);
    }
  }
}

/**
 * Whether a file is what SQLite leaves beside a database while it is at work under a lock of another kind.
 * Source: https://sqlite.org/tempfiles.html
 */
function isLeftBySqlite(name: string): boolean {
  return /-(?:journal|shm|wal)$/.test(name);
}

function readEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
