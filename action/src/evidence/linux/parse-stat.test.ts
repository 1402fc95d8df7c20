import { expect, it } from 'vitest';
import { parseStat } from './parse-stat.ts';

const tail = 'S 1 40 39 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 1 0 987654 1000 10';

it('a name with spaces and parentheses does not shift the fields', () => {
  expect(parseStat(`42 (a) b (c) ${tail}`)).toEqual({
    pid: 42,
    state: 'S',
    parent: 1,
    group: 40,
    session: 39,
    startTicks: '987654',
  });
});

it('a text that is cut short is no process', () => {
  expect(parseStat('')).toBeUndefined();
  expect(parseStat('42 (node) S 1 40')).toBeUndefined();
  expect(parseStat('node')).toBeUndefined();
});
