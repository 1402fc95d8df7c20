import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { knownLibraries } from './src/catalogue/known-libraries.ts';
import { knownPythonLibraries } from './src/catalogue/known-python-libraries.ts';
import type { KnownLibrary } from './src/catalogue/library.ts';
import { findDifferences } from './verify/find-differences.ts';
import { findInPython, install } from './verify/install.ts';
import { keyOf } from './verify/key-of.ts';
import { measureLibrary } from './verify/measure-library.ts';
import type { Measured, Results, Unmeasured } from './verify/measured.ts';
import { steady } from './verify/steady.ts';
import { plans } from './verify/plans.ts';

/**
 * Opens every library of the catalogue for real and compares what it does with what the catalogue says:
 * `npm run catalogue:verify`, or with the names of data files behind it for some of them only.
 * With `--check` the results are compared and not kept. The packages are kept in the user's cache folder, or
 * where LOCKJAM_CATALOGUE_CACHE says.
 */
const here = import.meta.dirname;
const cache = process.env['LOCKJAM_CATALOGUE_CACHE'] ?? join(homedir(), '.cache/lockjam/catalogue');
const file = join(here, 'docs/libraries.json');
const words = process.argv.slice(2);
const only = new Set(words.filter((word) => word !== '--check'));
const libraries: readonly KnownLibrary[] = [...knownLibraries, ...knownPythonLibraries];
const chosen = libraries.filter(
  (library) => only.size === 0 || [...only].some((name) => names(library, name)),
);
const unknown = [...only].filter((name) => !libraries.some((library) => names(library, name)));
if (unknown.length > 0) {
  const known = libraries.map((library) => keyOf(library)).join(', ');
  console.error(
    `Expected packages or names of data files, got ${unknown.join(', ')}. There are: ${known}.`,
  );
  process.exit(2);
}
const results: Record<string, Measured | Unmeasured> = { ...readResults() };
const differences: string[] = [];
for (const library of chosen) {
  const result = await measure(library).catch((error: unknown) => messageOf(error));
  if (typeof result !== 'string') results[keyOf(library)] = result;
  const found = tell(library, result);
  differences.push(...found);
}
if (!words.includes('--check')) await writeResults(results);
console.log(`${chosen.length} libraries, ${differences.length} differences.`);
process.exitCode = differences.length === 0 ? 0 : 1;

function names(library: KnownLibrary, name: string): boolean {
  return name === keyOf(library) || name === library.package;
}

/** Only a plan may say that a library is not opened; one that cannot be installed is a difference. */
async function measure(library: KnownLibrary): Promise<Measured | Unmeasured> {
  const key = keyOf(library);
  const plan = plans[key];
  if (plan === undefined) throw new Error('there is no plan for it in verify/plans.ts');
  if ('reason' in plan) return unmeasured(plan.reason);
  const probes = join(here, 'verify/probes');
  const got =
    'python' in plan ? findInPython(key, plan, cache, probes) : install(key, plan, cache, probes);
  if (got.kind === 'failed') throw new Error(got.reason);
  const observed = await measureLibrary(got.program, library);
  const { versions: packages, runtime } = got;
  return steady({ kind: 'measured', packages, runtime, ...observed }, library);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unmeasured(reason: string): Unmeasured {
  return { kind: 'not-verified', reason };
}

/** What differs; a library that cannot even be opened alone differs by its error. */
function tell(library: KnownLibrary, result: Measured | Unmeasured | string): readonly string[] {
  if (typeof result !== 'string' && result.kind === 'not-verified') {
    console.log(`- ${library.title}: not verified: ${result.reason}`);
    return [];
  }
  const found = typeof result === 'string' ? [result] : findDifferences(library, result);
  console.log(`${found.length === 0 ? '✓' : '✗'} ${library.title}`);
  for (const difference of found) console.log(`    ${difference}`);
  return found;
}

function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** In the order of the catalogue; libraries that left the catalogue leave the file. */
async function writeResults(all: Results): Promise<void> {
  const keys = libraries.map((library) => keyOf(library)).filter((key) => all[key] !== undefined);
  const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key]])), undefined, 2);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
