import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { knownLibraries } from '../catalogue/known-libraries.ts';
import { neverReported } from '../catalogue/never-reported.ts';
import lockjam from '../index.ts';

const lint = (code: string): readonly string[] =>
  new Linter()
    .verify(code, {
      plugins: { lockjam },
      rules: { 'lockjam/no-long-lived-cache': ['error', { strict: true, between: true }] },
    })
    .map(({ message }) => message);

test.each(neverReported)('$module is never reported: $why', ({ module, opens }) => {
  const code = `import * as library from '${module}';
export async function f(path, url, descriptor) { const it = await ${opens}; await fetch(url); it.get('x'); }
export const lasting = ${opens.replaceAll(/\b(?:path|url|descriptor)\b/g, "'x'")};`;
  expect(lint(code)).toEqual([]);
});

test('nothing is both known and never reported', () => {
  const known = new Set<string>(knownLibraries.flatMap(({ modules }) => [...modules]));
  expect(neverReported.filter(({ module }) => known.has(module))).toEqual([]);
});

test('the packages stand in alphabetical order', () => {
  const names = neverReported.map(({ module }) => module);
  expect(names).toEqual([...names].sort());
});
