import { expect, test } from 'vitest';
import type { Label } from './compare.ts';
import { compare } from './compare.ts';

const at = { package: 'store@1.0.0', file: 'index.js', messageId: 'unscoped' };
const label = (line: number, verdict: Label['verdict']): Label => ({
  ...at,
  line,
  verdict,
  reason: 'it is never closed',
});

test('a report counts as what its label says', () => {
  const found = [1, 2].map((line) => ({ ...at, line, message: '' }));
  const { right, wrong, unlabelled, gone } = compare(found, [label(1, 'right'), label(2, 'wrong')]);
  expect([right.length, wrong.length, unlabelled, gone]).toEqual([1, 1, [], []]);
});

test('a report on another line, or of another class, has not been judged', () => {
  const found = [
    { ...at, line: 9, message: '' },
    { ...at, line: 1, messageId: 'escapes', message: '' },
  ];
  const { right, unlabelled, gone } = compare(found, [label(1, 'right')]);
  expect([right, unlabelled, gone]).toEqual([[], found, [label(1, 'right')]]);
});
