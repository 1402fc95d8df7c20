import { basename } from 'node:path';
import { build, type BuildOptions, type BuildResult } from 'esbuild';
import { cheapBuiltins, dropCoreRules, dropProxies, dropUnused } from './bundle-plugins.ts';
import { renderLicenses } from './licenses.ts';

/** What is to stand in `action/dist`, and what it was made of. */
export interface Bundle {
  /** The content of each file, by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** The files that were read, relative to the workspace. */
  readonly inputs: readonly string[];
}

/** One bundle for each door, one for the engine as a library, and the program that outlives them. */
const entries = ['action', 'cli', 'measure', 'merge', 'watchdog'];

/** What a CommonJS module expects to find. `var`, because a chunk may declare the same name again. */
const banner = [
  "import { createRequire as lockjamCreateRequire } from 'node:module';",
  "import { dirname as lockjamDirname } from 'node:path';",
  "import { fileURLToPath as lockjamFileURLToPath } from 'node:url';",
  'var require = lockjamCreateRequire(import.meta.url);',
  'var __filename = lockjamFileURLToPath(import.meta.url);',
  'var __dirname = lockjamDirname(__filename);',
].join('\n');

/**
 * Bundles the package in memory: the same sources give the same bytes in every folder and under
 * every version of Node.js. `root` is the folder of the workspace. Chunks lie beside the entries,
 * so that a file finds its neighbors by `import.meta.url` wherever its code was put.
 */
export async function bundle(root: string): Promise<Bundle> {
  const plugins = [dropUnused, dropCoreRules, cheapBuiltins];
  const own = await buildEntries(root, entries, { plugins });
  // Nearly all of it is GitHub's client of the cache, which is large: its names are shortened too.
  const courier = await buildEntries(root, ['courier'], {
    plugins: [dropUnused, dropProxies],
    minifyIdentifiers: true,
  });
  const builds = [own, courier];
  const scripts = builds.flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, text }) => [basename(path), text] as const),
  );
  const files = new Map<string, string>([
    ...scripts.sort(([left], [right]) => (left < right ? -1 : 1)),
    ['licenses.txt', renderLicenses(root, builds.flatMap(bundledFiles))],
    ['package.json', '{ "type": "module" }\n'],
  ]);
  return { files, inputs: builds.flatMap(({ metafile }) => Object.keys(metafile.inputs)) };
}

type Built = BuildResult<{ write: false; metafile: true }>;

async function buildEntries(
  root: string,
  names: readonly string[],
  options: BuildOptions,
): Promise<Built> {
  return await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `action/src/${name}.ts`),
    outdir: 'action/dist',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['lockjam-source'],
    charset: 'utf8',
    legalComments: 'none',
    // Names are kept, so that the stack of an error can be read; lines are, so that a change can be.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    banner: { js: banner },
    logLevel: 'warning',
    ...options,
    write: false,
    metafile: true,
  });
}

function bundledFiles({ metafile }: Built): readonly string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
}
