import type { BigIntStats } from 'node:fs';
import { fileIdentity, type FileIdentity } from '../../model/units.ts';

/**
 * Names a file as `/proc/locks` does: `major:minor:inode`, the device in two-digit hex.
 *
 * Numbers of files are read whole: those of a Windows disk under WSL2 are beyond what a double holds.
 *
 * Source: `gnu_dev_major` and `gnu_dev_minor` of glibc; `%02x:%02x:%lu` in the kernel's fs/locks.c.
 */
export function identityOf({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>): FileIdentity {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn);
  const minor = (dev & 0xffn) | ((dev >> 12n) & ~0xffn & 0xffffffffn);
  const hex = (value: bigint): string => value.toString(16).padStart(2, '0');
  return fileIdentity(`${hex(major)}:${hex(minor)}:${ino}`);
}
