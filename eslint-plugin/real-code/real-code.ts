import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Label } from './compare.ts';
import { compare } from './compare.ts';
import { lintPackage } from './lint-package.ts';
import { unpack } from './unpack.ts';

/**
 * Lints what public packages ship and compares each report with what a person said of it. The packages
 * are fetched into a folder of temporary files and stay there; nothing of them runs.
 *
 *   npm run real-code -- [--folder path] [--unlabelled]
 *
 * `--unlabelled` writes the reports that nobody has judged beside the packages, in the form of labels.
 */
const at = process.argv.indexOf('--folder');
const folder = at < 0 ? join(tmpdir(), 'lockjam-real-code') : (process.argv[at + 1] ?? '.');
const packages = read('packages.json') as readonly string[];
const labels = read('labels.json') as readonly Label[];

const linted = packages.map((name) => lintPackage(name, unpack(name, folder)));
const files = sum(linted.map((result) => result.files));
const blocks = sum(linted.map((result) => result.blocks));
const crashes = linted.flatMap((result) => result.crashes);
const found = linted.flatMap((result) => result.found);
const { right, wrong, unlabelled, gone } = compare(found, labels);
const judged = right.length + wrong.length;
const share = judged === 0 ? 0 : right.length / judged;
console.log(`${packages.length} packages, ${files} files, ${blocks} code blocks of READMEs`);
console.log(`${right.length} of ${judged} reports are right (${(share * 100).toFixed(1)} %)`);
for (const crash of crashes) console.log(`crash: ${crash}`);
for (const label of wrong) console.log(`wrong: ${place(label)}: ${label.reason}`);
for (const label of gone) console.log(`no longer reported: ${place(label)} (${label.verdict})`);
for (const report of unlabelled) console.log(`not judged: ${place(report)}: ${report.message}`);
if (process.argv.includes('--unlabelled')) {
  writeFileSync(join(folder, 'unlabelled.json'), `${JSON.stringify(unlabelled, undefined, 2)}\n`);
}

/** What part of the reports must be right. */
const LEAST = 0.95;
const isSettled = unlabelled.length === 0 && gone.length === 0 && crashes.length === 0;
process.exitCode = isSettled && share >= LEAST ? 0 : 1;

function place(report: { package: string; file: string; line: number; messageId: string }): string {
  return `${report.package} ${report.file}:${report.line} ${report.messageId}`;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
