import type { Stats } from 'node:fs';
import { fileIdentity, type FileIdentity } from '../../model/units.ts';

/**
 * Names a file as `/proc/locks` does: `major:minor:inode`, the device in two-digit hex.
 *
 * Source: `gnu_dev_major` and `gnu_dev_minor` of glibc; `%02x:%02x:%lu` in the kernel's fs/locks.c.
 */
export function identityOf({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): FileIdentity {
  const device = BigInt(dev);
  const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
  const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn);
  const hex = (value: bigint): string => value.toString(16).padStart(2, '0');
  return fileIdentity(`${hex(major)}:${hex(minor)}:${ino}`);
}
