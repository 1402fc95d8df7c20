import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { knownLibraries } from '../catalogue/known-libraries.ts';
import { knownPythonLibraries } from '../catalogue/known-python-libraries.ts';
import { neverReported, neverReportedInPython } from '../catalogue/never-reported.ts';
import lockjam from '../index.ts';
import { problemsIn } from '../python/lint-python.test-support.ts';

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

test.each(neverReportedInPython)('$module of Python is never reported: $why', (one) => {
  const code = `import time
import ${one.module} as library
lasting = ${one.opens.replaceAll(/\b(?:path|url)\b/g, "'x'")}
def f(path, url):
    it = ${one.opens}
    time.sleep(20)
    it.get('x')
`;
  expect(problemsIn(code)).toEqual([]);
});

test('nothing is both known and never reported', () => {
  const known = new Set<string>(knownLibraries.flatMap(({ modules }) => [...modules]));
  expect(neverReported.filter(({ module }) => known.has(module))).toEqual([]);
  const inPython = new Set<string>(knownPythonLibraries.flatMap(({ modules }) => [...modules]));
  expect(neverReportedInPython.filter(({ module }) => inPython.has(module))).toEqual([]);
});

test.each([[neverReported], [neverReportedInPython]])('they stand in alphabetical order', (all) => {
  const names = all.map(({ module }) => module);
  expect(names).toEqual([...names].sort());
});
