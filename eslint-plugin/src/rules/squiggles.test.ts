import * as typescript from '@typescript-eslint/parser';
import type { Linter as LinterTypes } from 'eslint';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import lockjam from '../index.ts';
import { sentences } from '../report/words.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../docs/rules/no-long-lived-cache.md'),
  'utf8',
);
const programs = [...page.matchAll(/^```js incorrect (?<id>\w+)\n(?<code>[^`]*)```$/gm)]
  .map(({ groups }) => [groups?.['id'] ?? '', groups?.['code'] ?? ''] as const)
  .sort(([a], [b]) => a.localeCompare(b));

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

/** The squiggle under the reported words, the message behind it, and what is offered to mend it. */
function squiggle({ column, endColumn, message, suggestions }: LinterTypes.LintMessage): string {
  const length = Math.max(1, (endColumn ?? column + 1) - column);
  const offers = (suggestions ?? []).map(({ desc }) => `\n  ? ${desc}`);
  return `${' '.repeat(column - 1)}${'~'.repeat(length)}\n  ${message}${offers.join('')}`;
}

/** Each suggestion of a program, with the lines that it takes away and those that it puts there. */
function changes(code: string): string {
  const config = [lockjam.configs.recommended, { languageOptions: { parser: typescript } }];
  const found = new Linter().verify(code, config);
  return found
    .flatMap(({ suggestions }) => suggestions ?? [])
    .map(({ desc, fix }) => {
      const changed = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      return `${desc}\n\n${difference(code.split('\n'), changed.split('\n')).join('\n')}\n`;
    })
    .join('\n');
}

/** The lines of both, by their longest common subsequence. */
function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const [first, ...rest] = before;
  const [other, ...others] = after;
  if (first === undefined) return after.map((line) => `+${line}`);
  if (other === undefined) return before.map((line) => `-${line}`);
  if (first === other) return [` ${first}`, ...difference(rest, others)];
  const at = others.indexOf(first);
  const isRest = at >= 0 && first.trim() !== '' && first.trim() !== '}';
  return isRest
    ? [`+${other}`, ...difference(before, others)]
    : [`-${first}`, ...difference(rest, after)];
}

test('each suggestion is seen as the lines that it changes', async () => {
  const text = programs
    .map(([id, code]) => [id, changes(code.trimEnd())] as const)
    .filter(([, seen]) => seen !== '')
    .map(([id, seen]) => `## ${id}\n\n${seen}`);
  await expect(text.join('\n')).toMatchFileSnapshot('./suggestions.snapshot.txt');
});

test('the page shows each class of message', () => {
  expect([...new Set(programs.map(([id]) => id))]).toEqual(Object.keys(sentences).sort());
});

test('the squiggle stands under the opening, or under what opens a transaction', async () => {
  const text = programs.map(([id, code]) => `## ${id}\n\n${drawn(code)}\n`).join('\n');
  await expect(text).toMatchFileSnapshot('./squiggles.snapshot.txt');
});
