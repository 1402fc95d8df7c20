import type { ESLint, Linter } from 'eslint';
import { pythonLanguage } from './python/language/language.ts';
import { noLongLivedCache } from './rules/no-long-lived-cache.ts';
import type { Options } from './rules/options.ts';

/** The plugin with its rules; the configurations add it under the name `lockjam`. */
const base = {
  meta: { name: 'eslint-plugin-lockjam', version: '0.1.0', namespace: 'lockjam' },
  // typescript-eslint and ESLint describe the same rule by different types.
  rules: {
    'no-long-lived-cache': noLongLivedCache as unknown as NonNullable<
      ESLint.Plugin['rules']
    >[string],
  },
  languages: { python: pythonLanguage },
} satisfies ESLint.Plugin;

/** Python files, read by the language of this plugin. */
const python: Linter.Config = {
  name: 'lockjam/python',
  files: ['**/*.py'],
  plugins: { lockjam: base },
  language: 'lockjam/python',
  rules: { 'lockjam/no-long-lived-cache': ['error', {}] },
};

function config(name: string, options: Options): Linter.Config {
  return {
    name: `lockjam/${name}`,
    plugins: { lockjam: base },
    rules: { 'lockjam/no-long-lived-cache': ['error', options] },
  };
}

type ConfigName = 'all' | 'python' | 'recommended' | 'service' | 'strict';

/** The plugin object: rules and configurations. */
const plugin: Omit<ESLint.Plugin, 'configs'> & {
  readonly configs: Readonly<Record<ConfigName, Linter.Config>>;
} = {
  ...base,
  configs: {
    all: config('all', { strict: true, between: true, lent: true }),
    python,
    recommended: config('recommended', {}),
    service: config('service', { service: true }),
    strict: config('strict', { strict: true, between: true }),
  },
};

export default plugin;
