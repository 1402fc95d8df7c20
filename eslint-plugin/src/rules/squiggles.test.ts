import * as typescript from '@typescript-eslint/parser';
import type { Linter as LinterTypes } from 'eslint';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import lockjam from '../index.ts';
import { sentences } from '../report/words.ts';

const open = "import { DatabaseSync } from 'node:sqlite';\n";

/** One program for each class of message that the page of the rule does not show. */
const more: readonly (readonly [id: string, code: string])[] = [
  [
    'escapes',
    `${open}export function rows(file) {\n  using db = new DatabaseSync(file);\n  return db.prepare('select 1').iterate();\n}\n`,
  ],
  ['moduleLevel', `${open}export const db = new DatabaseSync('visits.db');\n`],
  [
    'overwritten',
    `${open}export function last(files) {\n  let db;\n  for (const file of files) db = new DatabaseSync(file);\n  db?.close();\n}\n`,
  ],
  [
    'unclosedField',
    `${open}export class Visits {\n  #db = new DatabaseSync('visits.db');\n  count() {\n    return this.#db.prepare('select 1').get();\n  }\n}\n`,
  ],
];

const page = readFileSync(
  join(import.meta.dirname, '../../docs/rules/no-long-lived-cache.md'),
  'utf8',
);
const shown = [...page.matchAll(/^```js incorrect (?<id>\w+)\n(?<code>[^`]*)```$/gm)].map(
  ({ groups }) => [groups?.['id'] ?? '', groups?.['code'] ?? ''] as const,
);
const programs = [...shown, ...more].sort(([a], [b]) => a.localeCompare(b));

function drawn(code: string): string {
  const config = [lockjam.configs.recommended, { languageOptions: { parser: typescript } }];
  const found = new Linter().verify(code, config);
  return code
    .trimEnd()
    .split('\n')
    .flatMap((text, index) => [
      text,
      ...found.filter(({ line }) => line === index + 1).map(squiggle),
    ])
    .join('\n');
}

/** The squiggle under the reported words, and the message behind it. */
function squiggle({ column, endColumn, message }: LinterTypes.LintMessage): string {
  const length = Math.max(1, (endColumn ?? column + 1) - column);
  return `${' '.repeat(column - 1)}${'~'.repeat(length)}\n  ${message}`;
}

test('each class of message has its program', () => {
  expect(programs.map(([id]) => id)).toEqual(Object.keys(sentences).sort());
});

test('the squiggle stands under the opening, or under what opens a transaction', async () => {
  const text = programs.map(([id, code]) => `## ${id}\n\n${drawn(code)}\n`).join('\n');
  await expect(text).toMatchFileSnapshot('./squiggles.snapshot.txt');
});
