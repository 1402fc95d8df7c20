import type { Plugin } from 'esbuild';

const unused = /^(@actions\/(core|http-client|exec|io)|undici|tunnel)(\/|$)/;

/**
 * @actions/core imports an HTTP client for a token that we never ask for; loading it costs 60 ms.
 * Declared free of side effects, it is dropped as unused.
 */
export const dropUnused: Plugin = {
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
export const dropCoreRules: Plugin = {
  name: 'drop-core-rules',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, () => ({
      contents: 'module.exports = new Map();',
    }));
  },
};

/** The client of GitHub's cache has this HTTP client for one proxy that it is never asked for. */
export const dropProxies: Plugin = {
  name: 'drop-proxies',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]node_modules[\\/]undici[\\/]index\.js$/ }, () => ({
      contents: 'export class ProxyAgent {}',
    }));
  },
};

/**
 * Importing one name of a large module of Node.js reads all its names, and some of them load much
 * more: 4 ms for `crypto`, 3 ms for `util`, 1 ms for `fs`. Names that are asked for one by one do not.
 */
export const cheapBuiltins: Plugin = {
  name: 'cheap-builtins',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^(?:node:)?(?:crypto|fs|util)$/ }, ({ path, kind }) =>
      kind === 'import-statement'
        ? { path: path.replace('node:', ''), namespace: 'builtin', sideEffects: false }
        : undefined,
    );
    esbuild.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: builtin(path),
    }));
  },
};

/** No other name of `crypto` is asked for: the build fails at one that is missing here. */
const cryptoNames = ['createHash', 'randomUUID'];

/** The text of a module that stands for one of Node.js. Even to load `crypto` is dear. */
function builtin(name: string): string {
  const module = `process.getBuiltinModule('node:${name}')`;
  if (name !== 'crypto') return `module.exports = ${module};`;
  return cryptoNames
    .map((each) => `export const ${each} = (...words) => ${module}.${each}(...words);`)
    .join('\n');
}
