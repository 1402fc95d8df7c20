import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';
import { librarySkeleton, withImport } from './library-skeleton.ts';

const root = join(import.meta.dirname, '../..');
const list = 'eslint-plugin/src/catalogue/known-libraries.ts';
const known = readFileSync(join(root, list), 'utf8');

describe('the skeleton of a new library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lockjam-skeleton-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['aaa-store', '@scope/mid-store', 'zzz.store'])('of %s compiles', (name) => {
    const catalogue = join(folder, 'eslint-plugin/src/catalogue');
    rmSync(folder, { recursive: true });
    cpSync(join(root, 'eslint-plugin/src/catalogue'), catalogue, { recursive: true });
    for (const { path, text } of librarySkeleton(name)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, list), withImport(known, name));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'esnext',
    ];
    const words = [compiler, ...flags, '--allowImportingTsExtensions', join(folder, list)];
    const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('obeys the lints of the house', async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: join(root, '.config/eslint.config.js'),
    });
    const programs = librarySkeleton('zzz-store').filter(({ path }) => path.endsWith('.js'));
    expect(programs).toHaveLength(3);
    for (const { path, text } of programs) {
      const [result] = await eslint.lintText(text, { filePath: join(root, path) });
      expect(result?.messages, path).toEqual([]);
    }
  });

  test('names the same pair in its manifest and its folder', () => {
    const manifest = librarySkeleton('@a/b').find(({ path }) => path.endsWith('fixture.json'));
    expect(manifest?.path).toBe('fixtures/pairs/node-a-b/fixture.json');
    expect(JSON.parse(manifest?.text ?? '{}')).toMatchObject({ name: 'node-a-b' });
  });
});

describe('the list of libraries', () => {
  test('gets one import and one entry, in alphabetical order', () => {
    const lines = withImport(known, 'mmm-store').split('\n');
    expect(lines).toHaveLength(known.split('\n').length + 2);
    const imports = lines.filter(
      (line) => line.startsWith('import {') && line.includes('libraries/'),
    );
    const paths = imports.map((line) => line.slice(line.indexOf("'")));
    expect(paths).toEqual([...paths].sort());
    const names = imports.map((line) => /\{ (\w+) \}/.exec(line)?.[1]);
    const entries = lines
      .filter((line) => /^ {2}\w+,$/.test(line))
      .map((line) => line.slice(2, -1));
    expect(entries).toEqual(names);
  });

  test('stays as it is when the library is there', () => {
    const once = withImport(known, 'mmm-store');
    expect(withImport(once, 'mmm-store')).toBe(once);
  });
});

test.each([
  ['3d-store', 'library3dStore'],
  ['delete', 'libraryDelete'],
  ['@acme/tiny.store', 'acmeTinyStore'],
])('the export of a package %s has a name that a variable may have: %s', (name, variable) => {
  expect(librarySkeleton(name)[0]?.text).toContain(`export const ${variable} = {`);
});
