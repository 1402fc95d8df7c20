import { expect, it } from 'vitest';
import { parseLocks } from './parse-locks.ts';

it('a waiter is listed under the lock it waits for', () => {
  const [held, waiter] = parseLocks(
    [
      '1: FLOCK  ADVISORY  WRITE 2417 fe:00:2146344 0 EOF',
      '1: -> FLOCK  ADVISORY  WRITE 2420 fe:00:2146344 0 EOF',
    ].join('\n'),
  );
  expect(held).toMatchObject({ mechanism: 'flock', access: 'write', pid: 2417 });
  expect(held?.blockedBy).toBeUndefined();
  expect(waiter?.blockedBy).toBe(held);
});

it('a waiter of a waiter names the nearest row above that is indented less', () => {
  const records = parseLocks(
    [
      '1: POSIX  ADVISORY  WRITE 10 08:01:5 0 9',
      '1: -> POSIX  ADVISORY  WRITE 11 08:01:5 0 4',
      '1:  -> POSIX  ADVISORY  READ 12 08:01:5 0 4',
      '1: -> POSIX  ADVISORY  WRITE 13 08:01:5 5 9',
      '2: OFDLCK ADVISORY  READ -1 08:01:6 0 EOF',
    ].join('\n'),
  );
  const blockers = records.map((record) => record.blockedBy?.pid);
  expect(blockers).toEqual([undefined, 10, 11, 10, undefined]);
});

it('a range to the end of the file has no end that a number could miss', () => {
  const [record] = parseLocks('7: POSIX  ADVISORY  READ 1 00:2f:77 120 EOF');
  expect(record).toMatchObject({ start: 120, end: Number.MAX_SAFE_INTEGER, file: '00:2f:77' });
});

it('rows that are not understood, and waiters whose holder is hidden, are passed over', () => {
  expect(parseLocks('')).toEqual([]);
  expect(parseLocks('1: ACCESS MANDATORY NONE\nnonsense\n')).toEqual([]);
  expect(parseLocks('1: -> FLOCK  ADVISORY  WRITE 5 08:01:9 0 EOF')).toEqual([]);
});
