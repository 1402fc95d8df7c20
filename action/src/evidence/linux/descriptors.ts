import { readlinkSync, statSync } from 'node:fs';
import type { LockRecord, OpenFile } from '../../model/evidence.ts';
import type { Pid } from '../../model/units.ts';
import { identityOf } from './device-name.ts';
import { parseLocks } from './parse-locks.ts';
import { readNames, readText } from './read-text.ts';

/** The regular files and folders that a process has open. */
export function readOpenFiles(pid: Pid): readonly OpenFile[] {
  const folder = `/proc/${pid}/fd`;
  return readNames(folder).flatMap((name) => {
    try {
      const stats = statSync(`${folder}/${name}`, { bigint: true });
      return stats.isFile() || stats.isDirectory()
        ? [{ path: readlinkSync(`${folder}/${name}`), file: identityOf(stats) }]
        : [];
    } catch {
      return []; // Closed in the meantime.
    }
  });
}

/**
 * The locks on what a process has open.
 *
 * Source: proc_pid_fdinfo(5): rows as in `/proc/locks`, after the word `lock:`.
 */
export function readLocksOfDescriptors(pid: Pid): readonly LockRecord[] {
  const folder = `/proc/${pid}/fdinfo`;
  return readNames(folder).flatMap((name) => {
    const rows = (readText(`${folder}/${name}`) ?? '').split('\n');
    const locks = rows.filter((row) => row.startsWith('lock:'));
    return parseLocks(locks.map((row) => row.slice('lock:'.length).trim()).join('\n'));
  });
}

/** What a descriptor refers to: a path, or `socket:[81234]` and the like. */
export function readDescriptor(pid: Pid, descriptor: bigint | string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}
