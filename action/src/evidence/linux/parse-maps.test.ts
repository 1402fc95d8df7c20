import { expect, test } from 'vitest';
import { parseSharedMappings } from './parse-maps.ts';

test('only shared mappings of files are read, with spaces and deletion in their paths', () => {
  const text = `55d0c0a00000-55d0c0a01000 r--p 00000000 fe:00 5489 /usr/bin/sh
7f1c2a000000-7f1c2a001000 rw-s 00000000 fe:00 2154550                    /work/a b/lock.mdb
7f1c2b000000-7f1c2b001000 rw-s 00000000 00:01 1025                       /dev/shm/sem.x (deleted)
7f1c2c000000-7f1c2c001000 rw-s 00000000 00:00 0
7ffcf04f0000-7ffcf0511000 rw-p 00000000 00:00 0                          [stack]
`;
  expect(parseSharedMappings(text)).toEqual([
    { start: 0x7f1c2a000000n, end: 0x7f1c2a001000n, path: '/work/a b/lock.mdb' },
    { start: 0x7f1c2b000000n, end: 0x7f1c2b001000n, path: '/dev/shm/sem.x' },
  ]);
});
