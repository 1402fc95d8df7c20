import { expect, it } from 'vitest';
import { identityOf } from './device-name.ts';

it('a device has its two numbers in hex, and an inode all its digits', () => {
  expect(identityOf({ dev: 0xfe00n, ino: 2146344n })).toBe('fe:00:2146344');
  expect(identityOf({ dev: 0x3fn, ino: 18295873487061235n })).toBe('00:3f:18295873487061235');
  // Minor 0x12345 and major 0x103 need more than the old 16 bits.
  expect(identityOf({ dev: 0x12310345n, ino: 1n })).toBe('103:12345:1');
});
