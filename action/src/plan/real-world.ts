import { constants } from 'node:fs';
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, resolve } from 'node:path';
import type { Files, Sight, World } from './world.ts';

/** A Python that takes longer to import a module is of no use here. */
const importLimit = 20_000;

/**
 * The world as it is, seen from a folder, with the variables of an environment. What it runs is ended
 * when `signal` is aborted.
 */
export function realWorld(
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
  node: string,
  signal?: AbortSignal,
): World {
  const home = environment['HOME'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return {
    cwd,
    ...(home === undefined || home === '' ? {} : { home }),
    searchPath: folders.map((folder) => resolve(cwd, folder)),
    node,
    files: realFiles,
    succeeds: async (program, words, folder) => {
      // Loading it costs more than planning, and few subjects have a question for a program.
      const { execFile } = await import('node:child_process');
      return await new Promise((settle) => {
        const ending = { timeout: importLimit, killSignal: 'SIGKILL', signal } as const;
        const options = { cwd: folder, env: { ...environment }, ...ending };
        execFile(program, [...words], options, (error) => {
          settle(error === null);
        });
      });
    },
  };
}

/** The file system as it is. */
export const realFiles: Files = {
  look,
  isExecutable: async (path) =>
    (await look(path)) !== 'folder' && (await allows(path, constants.X_OK)),
  canWrite: async (path) => {
    const sight = await look(path);
    return sight === 'missing'
      ? await allows(dirname(path), constants.W_OK | constants.X_OK)
      : sight !== 'folder' && (await allows(path, constants.W_OK));
  },
  readText: (path) => readFile(path, 'utf8'),
  list: (folder) => readdir(folder).catch(() => []),
  realPath: (path) => realpath(path).catch(() => undefined),
  find: async (pattern, folder) => {
    // Loading it costs as much as planning, and many steps name no glob.
    const { glob } = await import('tinyglobby');
    const found = await glob(pattern, {
      cwd: folder,
      dot: true,
      onlyFiles: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.map((path) => resolve(folder, path)).sort();
  },
};

async function look(path: string): Promise<Sight> {
  try {
    const found = await stat(path);
    const isFolder = found.isDirectory();
    const wanted = isFolder ? constants.R_OK | constants.X_OK : constants.R_OK;
    if (!(await allows(path, wanted))) return 'forbidden';
    if (isFolder) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    return isRefusal(error) ? 'forbidden' : 'missing';
  }
}

async function allows(path: string, mode: number): Promise<boolean> {
  return await access(path, mode).then(
    () => true,
    () => false,
  );
}

function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM';
}
