/** A library as the generated programs use it: how a handle is opened, used and closed. */
export interface Handle {
  readonly name: string;
  readonly module: string;
  /** The export that opens it; `default` for the default export. */
  readonly opener: string;
  readonly isNew: boolean;
  readonly isPromised: boolean;
  readonly disposer: 'async' | 'none' | 'sync';
  /** An expression that needs the handle `h` and gives something that does not. */
  readonly use: string;
  readonly close: string;
  /** The statements around slow work in one transaction; undefined where the library has none. */
  readonly transaction?: string;
}

const sql = {
  use: "h.prepare('select 1').get()",
  close: 'h.close()',
  transaction: "h.exec('BEGIN IMMEDIATE'); // reported\n await fetch(path);\n h.exec('COMMIT');",
} as const;
const own = { module: './cache', isNew: false, use: "h.get('me')", close: 'h.close()' } as const;

export const handles: readonly Handle[] = [
  {
    name: 'node:sqlite',
    module: 'node:sqlite',
    opener: 'DatabaseSync',
    isNew: true,
    isPromised: false,
    disposer: 'sync',
    ...sql,
  },
  {
    name: 'better-sqlite3 with new',
    module: 'better-sqlite3',
    opener: 'default',
    isNew: true,
    isPromised: false,
    disposer: 'none',
    ...sql,
  },
  {
    name: 'better-sqlite3 without new',
    module: 'better-sqlite3',
    opener: 'default',
    isNew: false,
    isPromised: false,
    disposer: 'none',
    ...sql,
  },
  {
    name: 'classic-level',
    module: 'classic-level',
    opener: 'ClassicLevel',
    isNew: true,
    isPromised: false,
    disposer: 'async',
    use: "await h.get('me')",
    close: 'await h.close()',
  },
  {
    name: 'lmdb',
    module: 'lmdb',
    opener: 'open',
    isNew: false,
    isPromised: false,
    disposer: 'none',
    use: "h.get('me')",
    close: 'h.close()',
    transaction: 'await h.transaction(async () => { // reported\n await fetch(path);\n });',
  },
  {
    name: 'a function of the user',
    opener: 'openCache',
    isPromised: false,
    disposer: 'sync',
    ...own,
  },
  {
    name: 'an asynchronous function of the user',
    opener: 'openCacheAsync',
    isPromised: true,
    disposer: 'async',
    ...own,
    close: 'await h.close()',
  },
];

/** The option of the rule that tells of the user's own functions. */
export const libraries = [
  { module: './cache', open: 'openCache', dispose: 'sync' },
  { module: './cache', open: 'openCacheAsync', async: true, dispose: 'async' },
];

/** One way to bring an export into a file. */
export interface Import {
  readonly name: string;
  readonly kind: 'commonjs' | 'module' | 'typescript';
  /** The lines at the top of the file, and what opens then. */
  readonly write: (
    module: string,
    opener: string,
  ) => { readonly top: string; readonly callee: string };
}

const member = (object: string, opener: string, isCommonJs: boolean): string =>
  isCommonJs && opener === 'default' ? object : `${object}.${opener}`;

export const imports: readonly Import[] = [
  {
    name: 'default import',
    kind: 'module',
    write: (module, opener) => ({
      top: `import library from '${module}';`,
      callee: member('library', opener, true),
    }),
  },
  {
    name: 'named import with an alias',
    kind: 'module',
    write: (module, opener) => ({
      top: `import { ${opener} as Opener } from '${module}';`,
      callee: 'Opener',
    }),
  },
  {
    name: 'namespace import',
    kind: 'module',
    write: (module, opener) => ({
      top: `import * as library from '${module}';`,
      callee: member('library', opener, false),
    }),
  },
  {
    name: 'require',
    kind: 'commonjs',
    write: (module, opener) => ({
      top: `const library = require('${module}');`,
      callee: member('library', opener, true),
    }),
  },
  {
    name: 'destructured require',
    kind: 'commonjs',
    write: (module, opener) => ({
      top: `const { ${opener}: Opener } = require('${module}');`,
      callee: 'Opener',
    }),
  },
  {
    name: 'inlined require',
    kind: 'commonjs',
    write: (module, opener) => ({
      top: '',
      callee: `(${member(`require('${module}')`, opener, true)})`,
    }),
  },
  {
    name: 'createRequire',
    kind: 'module',
    write: (module, opener) => ({
      top: `import { createRequire } from 'node:module';\nconst load = createRequire(import.meta.url);\nconst library = load('${module}');`,
      callee: member('library', opener, true),
    }),
  },
  {
    name: 'dynamic import',
    kind: 'module',
    write: (module, opener) => ({
      top: `const { ${opener}: Opener } = await import('${module}');`,
      callee: 'Opener',
    }),
  },
  {
    name: 'import-equals',
    kind: 'typescript',
    write: (module, opener) => ({
      top: `import library = require('${module}');`,
      callee: member('library', opener, true),
    }),
  },
  {
    name: 'import that is bound again',
    kind: 'module',
    write: (module, opener) => ({
      top: `import { ${opener} as first } from '${module}';\nconst second = first;\nconst Opener = second;`,
      callee: 'Opener',
    }),
  },
];
