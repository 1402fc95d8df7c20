import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { knownLibraries } from './src/catalogue/known-libraries.ts';
import { knownPythonLibraries } from './src/catalogue/known-python-libraries.ts';
import { neverReported, neverReportedInPython } from './src/catalogue/never-reported.ts';
import type { Results } from './verify/measured.ts';
import { renderTable } from './verify/render-table.ts';

/** Writes the page of supported libraries; CI checks that nothing is left to commit. */
const docs = join(import.meta.dirname, 'docs');
const results = JSON.parse(readFileSync(join(docs, 'libraries.json'), 'utf8')) as Results;
const file = join(docs, 'libraries.md');
const silent = { script: neverReported, python: neverReportedInPython };
const text = renderTable([...knownLibraries, ...knownPythonLibraries], results, silent);
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
