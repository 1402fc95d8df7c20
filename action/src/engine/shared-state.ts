import { constants } from 'node:fs';
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isThere } from './is-there.ts';
import { removeAll } from './remove-all.ts';

/** A path of the subject, the place where the user's own content waits, and the warmed copy. */
export interface StatePath {
  readonly path: string;
  /** Whether the user had something there. */
  readonly existed: boolean;
  readonly original: string;
  readonly warmed: string;
  /** A mark that the user had nothing there, for a run that comes after a crash. */
  readonly absent: string;
}

/**
 * What the copies share. The user's own content is renamed, never copied or deleted, so that a crash
 * at any moment leaves it whole under a name that says what it is; `giveBack` renames it back.
 */
export interface SharedState {
  readonly paths: readonly StatePath[];
  /** Keeps the present content as the one that every later `restore` starts from. */
  keepAsWarmed(): Promise<void>;
  /** Puts the paths back to the warmed content, or to the user's own before there is one, or when asked. */
  restore(start: 'warmed' | 'fresh'): Promise<void>;
  /** Puts the user's own content back and removes everything that lockjam added. */
  giveBack(): Promise<void>;
}

/**
 * Sets the user's content of the paths aside; `announce` hears of the paths before anything moves. Throws
 * the system's error when one cannot be renamed; then all are where they were.
 */
export async function setAside(
  paths: readonly string[],
  runMark: string,
  announce: (states: readonly StatePath[]) => void,
): Promise<SharedState> {
  const states = await Promise.all(
    paths.map(async (path) => ({
      path,
      existed: await isThere(path),
      original: `${path}.lockjam-original-${runMark}`,
      warmed: `${path}.lockjam-warmed-${runMark}`,
      absent: `${path}.lockjam-absent-${runMark}`,
    })),
  );
  announce(states);
  try {
    for (const { path, existed, original, absent } of states) {
      if (existed) await rename(path, original);
      else await mark(absent);
    }
  } catch (error) {
    await giveBack(states);
    throw error;
  }
  let warm = false;
  return {
    paths: states,
    async keepAsWarmed() {
      for (const { path, warmed } of states) {
        await replace(warmed, path);
      }
      warm = true;
    },
    async restore(start) {
      for (const { path, original, warmed } of states) {
        await replace(path, warm && start === 'warmed' ? warmed : original);
      }
    },
    giveBack: () => giveBack(states),
  };
}

/**
 * Puts the user's content back; also the watchdog's last act. Safe to repeat, and at any moment: what
 * the user had is removed by nobody, so a path whose original is not set aside is the user's own. A path that
 * cannot be given back is no reason to keep the others; then throws, with the paths and the system's errors.
 */
export async function giveBack(states: readonly StatePath[]): Promise<void> {
  const failed: string[] = [];
  const causes: unknown[] = [];
  for (const state of states) {
    try {
      await giveOneBack(state);
    } catch (error) {
      failed.push(`${state.path} (see ${state.original})`);
      causes.push(error);
    }
  }
  if (causes.length === 0) return;
  throw new AggregateError(causes, `Could not put back ${failed.join(', ')}: ${String(causes[0])}`);
}

/** Only a later run needs it: where it cannot be written, nothing could be left in its place either. */
async function mark(absent: string): Promise<void> {
  await writeFile(absent, '').catch(() => undefined);
}

async function giveOneBack(state: StatePath): Promise<void> {
  const { path, existed, original, warmed, absent } = state;
  const isAside = existed && (await isThere(original));
  if (isAside || !existed) await removeAll(path);
  if (isAside) await rename(original, path);
  await removeAll(warmed);
  await removeAll(absent);
}

async function replace(target: string, source: string): Promise<void> {
  await removeAll(target);
  if (await isThere(source)) {
    await mkdir(dirname(target), { recursive: true });
    await cp(source, target, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
  }
}
