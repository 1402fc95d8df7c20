import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalOf } from './refusal.ts';

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the system’s refusal is told in its words, also when it is the cause of an error', () => {
  const refused = errorOf(() => readFileSync('/no/such/file'));
  const words = "ENOENT: no such file or directory, open '/no/such/file'";
  expect(refusalOf(refused)).toBe(words);
  expect(refusalOf(new Error('Copy 1 could not be started.', { cause: refused }))).toBe(
    `Copy 1 could not be started: ${words}`,
  );
});

test('a fault of our own is no refusal', () => {
  expect(refusalOf(new TypeError('x is undefined'))).toBeUndefined();
  expect(refusalOf(new Error('outer', { cause: new Error('inner') }))).toBeUndefined();
  expect(refusalOf('text')).toBeUndefined();
});
