import { expect, test } from 'vitest';
import { parseSyscall } from './parse-syscall.ts';

test('a waiter for a flock sleeps in call 73 with its descriptor first', () => {
  const text = '73 0x3 0x2 0x0 0x1b6 0x7ffcf0510f10 0x0 0x7ffcf0510ed8 0x7f0efb4da897\n';
  expect(parseSyscall(text)).toEqual({
    number: 73,
    arguments: [3n, 2n, 0n, 0x1b6n, 0x7ffcf0510f10n, 0n],
  });
});

test.each(['running\n', '-1 0x7ffc 0x7f0e\n', '', '73\n', '73 0x3 zz 0x0 0x0 0x0 0x0\n'])(
  '%j is no call',
  (text) => {
    expect(parseSyscall(text)).toBeUndefined();
  },
);
