import { expect, test } from 'vitest';
import { parseSchedstat } from './parse-schedstat.ts';

test('the time on the processor and in the run queue are read', () => {
  expect(parseSchedstat('12345678 901234 56\n')).toEqual({ cpu: 12_345_678, runQueue: 901_234 });
});

test.each(['', '12345678', '12 34', '12 -1 5', '1e3 2 3', '12 34 56 78', 'nan 1 1'])(
  '`%s` is no such line',
  (text) => {
    expect(parseSchedstat(text)).toBeUndefined();
  },
);
