import { join } from 'node:path';
import type { World } from './world.ts';

/** A Python that has what is needed, or why there is none, in one sentence. */
export type FoundPython =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly because: string };

/** Finds a Python that can import some modules, seen from a folder. */
export type FindPython = (modules: readonly string[], folder: string) => Promise<FoundPython>;

/** The one of the operating system: its packages bring modules that a version manager's lacks. */
const systemFolder = '/usr/bin';
const tryImports = 'import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)';

/** Makes a finder that asks each Python only once for the same modules. */
export function createPythonFinder(world: World): FindPython {
  const known = new Map<string, Promise<boolean>>();
  const has = (python: string, modules: readonly string[], folder: string): Promise<boolean> => {
    const key = JSON.stringify([python, modules]);
    const answer = known.get(key) ?? world.succeeds(python, ['-c', tryImports, ...modules], folder);
    known.set(key, answer);
    return answer;
  };
  return async (modules, folder) => {
    const pythons = await listPythons(world);
    for (const path of pythons) {
      if (await has(path, modules, folder)) return { kind: 'found', path };
    }
    return { kind: 'missing', because: tellMissing(modules, pythons) };
  };
}

async function listPythons({ searchPath, files }: World): Promise<readonly string[]> {
  const paths = [...new Set([...searchPath, systemFolder])].map((folder) =>
    join(folder, 'python3'),
  );
  const runs = await Promise.all(paths.map((path) => files.isExecutable(path)));
  return paths.filter((_, index) => runs[index] === true);
}

function tellMissing(modules: readonly string[], pythons: readonly string[]): string {
  if (pythons.length === 0) return 'No python3 was found on the PATH or in /usr/bin.';
  if (modules.length === 0) return `No Python here works: tried ${pythons.join(', ')}.`;
  return `No Python here can import ${modules.join(', ')}: tried ${pythons.join(', ')}.`;
}
