import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { machineNode } from './machine-node.test-support.ts';

const root = join(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'lockjam-bundle-'));
const here = await bundle(root);

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** Copies the packages that the bundle is made of into another workspace, at another depth. */
function copyWorkspace(): string {
  const folder = join(temporary, 'another', 'folder');
  const packages = here.inputs.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
  );
  const own = [
    'action/src',
    'action/package.json',
    'eslint-plugin/src',
    'eslint-plugin/package.json',
  ];
  for (const path of new Set([...own, ...packages])) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync('../eslint-plugin', join(folder, 'node_modules', 'eslint-plugin-lockjam'));
  return folder;
}

/** A script for any Node.js that prints the bundle's files as JSON. */
function bundlingScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { bundle } from './bundle.ts';
        console.log(JSON.stringify([...(await bundle(process.argv[2])).files]));`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['esbuild'],
    write: false,
  });
  const esbuild = pathToFileURL(join(root, 'node_modules/esbuild/lib/main.js')).href;
  const file = join(temporary, 'bundle.mjs');
  writeFileSync(file, outputFiles[0]?.text.replace('"esbuild"', JSON.stringify(esbuild)) ?? '');
  return file;
}

describe('the bundle', () => {
  it('is the same from another folder', async () => {
    expect((await bundle(copyWorkspace())).files).toEqual(here.files);
  });

  it("is the same under the machine's Node.js", () => {
    const node = machineNode(process.env['PATH'] ?? '');
    const text = execFileSync(node, [bundlingScript(), root], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(new Map(JSON.parse(text) as [string, string][])).toEqual(here.files);
  });

  it('has entries of at most 15 KB and is at most 3 MB', () => {
    const size = (text: string): number => Buffer.byteLength(text);
    const sizes = [...here.files].map(([name, text]) => ({ name, bytes: size(text) }));
    const entries = sizes.filter(({ name }) =>
      /^(action|cli|courier|merge|watchdog)\.js$/.test(name),
    );
    expect(entries.filter(({ bytes }) => bytes > 15_000)).toEqual([]);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_000_000);
  });

  it("has GitHub's client of the cache in the process of the courier alone", () => {
    const having = [...here.files].filter(([, text]) => text.includes('x-ms-blob-type'));
    expect(having.map(([name]) => name.replace(/-\w+\.js$/, ''))).toEqual(['cache-client']);
    const loading = [...here.files].filter(([, text]) => text.includes('./cache-client-'));
    expect(loading.map(([name]) => name)).toEqual(['courier.js']);
  });

  it('names no folder of the machine that built it', () => {
    const all = [...here.files.values()].join('\n');
    expect(all).not.toContain(root);
    expect(all).not.toMatch(/node_modules\/\.bin|file:\/\/\/(?:home|work|Users)/);
  });

  it('states a license for every package in it', () => {
    const text = here.files.get('licenses.txt') ?? '';
    const named = ['eslint', 'espree', 'acorn', '@eslint/plugin-kit'];
    for (const name of [...named, '@actions/cache', '@azure/storage-blob']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    }
  });
});
