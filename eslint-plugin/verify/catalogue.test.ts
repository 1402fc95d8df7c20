import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { knownLibraries } from '../src/catalogue/known-libraries.ts';
import { knownPythonLibraries } from '../src/catalogue/known-python-libraries.ts';
import type { KnownLibrary } from '../src/catalogue/library.ts';
import { neverReported, neverReportedInPython } from '../src/catalogue/never-reported.ts';
import { findDifferences } from './find-differences.ts';
import { keyOf } from './key-of.ts';
import type { Results } from './measured.ts';
import { plans } from './plans.ts';
import { renderTable } from './render-table.ts';

const root = join(import.meta.dirname, '..');
const libraries: readonly KnownLibrary[] = [...knownLibraries, ...knownPythonLibraries];
const results = JSON.parse(readFileSync(join(root, 'docs/libraries.json'), 'utf8')) as Results;

describe('the catalogue', () => {
  test('knows at least sixty openers of forty packages', () => {
    const openers = libraries.flatMap((library) =>
      library.modules.flatMap((module) => library.openers.map(({ name }) => `${module} ${name}`)),
    );
    expect(new Set(openers).size).toBeGreaterThanOrEqual(60);
    expect(new Set(libraries.map((library) => library.package)).size).toBeGreaterThanOrEqual(40);
  });

  test('has one data file a library, named after its package', () => {
    const files = readdirSync(join(root, 'src/catalogue/libraries')).sort();
    expect(files).toEqual(knownLibraries.map((library) => `${keyOf(library)}.ts`).sort());
  });

  test.each(libraries)('names where $title is documented', ({ source }) => {
    expect(source).toMatch(/^https:\/\//);
  });

  test.each(libraries)('says how $title is opened for real, or why it is not', (library) => {
    const plan = plans[keyOf(library)];
    expect(plan).toBeDefined();
    const kind = library.from === 'python' ? 'py' : 'js';
    const probe = join(root, `verify/probes/${keyOf(library)}.${kind}`);
    expect(existsSync(probe)).toBe(plan !== undefined && !('reason' in plan));
  });

  test.each(libraries)('says of $title what was seen when it was opened', (library) => {
    const result = results[keyOf(library)];
    expect(result, 'npm run catalogue:verify').toBeDefined();
    if (result?.kind === 'measured') expect(findDifferences(library, result)).toEqual([]);
  });

  test('is what the page of libraries shows', async () => {
    const file = join(root, 'docs/libraries.md');
    const silent = { script: neverReported, python: neverReportedInPython };
    const text = renderTable(libraries, results, silent);
    const written = await format(text, { ...(await resolveConfig(file)), filepath: file });
    expect(readFileSync(file, 'utf8'), 'npm run generate').toBe(written);
  });
});
