import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

describe('the lints of the house', () => {
  const room = 'action/src/model/units.ts';
  const door = 'action/src/cli.ts';
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: join(root, '.config/eslint.config.js'),
  });
  const rulesBroken = async (code: string, file: string): Promise<readonly string[]> => {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  };

  test.each([
    ['any', 'export const x: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    [
      '!',
      'export const f = (x?: string) => x!.length;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    ['enum', 'export enum Kind { One }\n', 'no-restricted-syntax'],
    ['module state', 'export let state = 1;\n', 'no-restricted-syntax'],
    ['console', "console.log('x');\n", 'no-console'],
    ['process.env', 'export const x = process.env;\n', 'no-restricted-properties'],
    ['@actions/core', "import '@actions/core';\n", 'no-restricted-imports'],
    ['a clock that may be set', 'export const x = Date.now();\n', 'no-restricted-globals'],
    ['251 lines', 'export const x = 1;\n'.replace('1', `1${'\n'.repeat(251)}`), 'max-lines'],
    [
      'a long function',
      `export function f(): void {${'\n  f();'.repeat(61)}\n}\n`,
      'max-lines-per-function',
    ],
  ])('forbid %s', async (_, code, rule) => {
    expect(await rulesBroken(code, room)).toContain(rule);
  });

  test('let the doors touch the environment', async () => {
    expect(await rulesBroken('export const x = process.env;\n', door)).not.toContain(
      'no-restricted-properties',
    );
  });
});

describe('the arrows between rooms', () => {
  const folder = mkdtempSync(join(root, '.types-arrows-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** Checks a tree of a few files with the real rules. */
  const check = (files: Readonly<Record<string, string>>): string => {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) write(path, text);
    for (const name of ['action', 'eslint-plugin']) {
      mkdirSync(join(folder, name, 'src'), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true } }');
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.config/arrows.cjs');
    const words = [program, 'action/src', 'eslint-plugin/src', '--config', config];
    return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }).stdout;
  };

  test.each([
    ['a cycle of types', { 'model/a.ts': './b.ts', 'model/b.ts': './a.ts' }, 'no cycles'],
    [
      'the model to import a room',
      { 'model/a.ts': '../stats/b.ts', 'stats/b.ts': '' },
      'model imports',
    ],
    [
      'the engine to know the judge',
      { 'engine/a.ts': '../judge/b.ts', 'judge/b.ts': '' },
      'engine imports',
    ],
    ['an import of nothing', { 'model/a.ts': './gone.ts' }, 'every import resolves'],
  ])('forbid %s', (_, files, rule) => {
    const texts = Object.entries(files).map(([path, target]) => [
      `action/src/${path}`,
      `${target === '' ? '' : `import type { X } from '${target}';\nexport type Y = X;\n`}export type X = 1;\n`,
    ]);
    expect(check(Object.fromEntries(texts) as Record<string, string>)).toContain(rule);
  });

  test('allow what the table allows', () => {
    const allowed = check({
      'action/src/judge/a.ts': "import type { X } from '../stats/b.ts';\nexport type Y = X;\n",
      'action/src/stats/b.ts': 'export type X = 1;\n',
    });
    expect(allowed).toContain('no dependency violations found');
  });
});

test('nothing stands at the top level that is not named in the architecture', () => {
  const names = execFileSync('git', ['ls-tree', '--name-only', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const visible = names.split('\n').filter((name) => name !== '' && !name.startsWith('.'));
  const allowed = [
    ...['action', 'eslint-plugin', 'fixtures', 'action.yml', 'package.json', 'package-lock.json'],
    ...['tsconfig.json', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
    ...['CHANGELOG.md', 'LICENSE'],
  ];
  expect(visible.filter((name) => !allowed.includes(name))).toEqual([]);
});
