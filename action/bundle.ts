import { basename } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
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
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => `action/src/${entry}.ts`),
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
    banner: { js: banner },
    plugins: [dropUnused, dropCoreRules],
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const scripts = outputFiles.map(({ path, text }) => [basename(path), text] as const);
  const files = new Map<string, string>([
    ...scripts.sort(([left], [right]) => (left < right ? -1 : 1)),
    ['licenses.txt', renderLicenses(root, bundledFiles(metafile))],
    ['package.json', '{ "type": "module" }\n'],
  ]);
  return { files, inputs: Object.keys(metafile.inputs) };
}

const unused = /^(@actions\/(core|http-client|exec|io)|undici|tunnel)(\/|$)/;

/**
 * @actions/core imports an HTTP client for a token that we never ask for; loading it costs 60 ms.
 * Declared free of side effects, it is dropped as unused.
 */
const dropUnused: Plugin = {
  name: 'drop-unused',
  setup(esbuild) {
    esbuild.onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
      const isInside = path.startsWith('.') && /[\\/]@actions[\\/]core[\\/]/.test(options.importer);
      if (pluginData === dropUnused || !(isInside || unused.test(path))) return undefined;
      const resolved = await esbuild.resolve(path, { ...options, pluginData: dropUnused });
      return resolved.errors.length > 0 ? resolved : { ...resolved, sideEffects: false };
    });
  },
};

/** ESLint's own rules, 1.6 MB, are never asked for: the linter runs one rule, ours. */
const dropCoreRules: Plugin = {
  name: 'drop-core-rules',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, () => ({
      contents: 'module.exports = new Map();',
    }));
  },
};

function bundledFiles({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
}
