import { readlinkSync, statSync } from 'node:fs';
import type { EvidenceSource, OpenFile, ProcessRow } from '../../model/evidence.ts';
import { pid, type Pid } from '../../model/units.ts';
import { identityOf } from './device-name.ts';
import { createMeter } from './meter.ts';
import { parseLocks } from './parse-locks.ts';
import { parseStat } from './parse-stat.ts';
import { readNames, readText } from './read-text.ts';

/** What the Linux kernel says of processes and locks, without special rights. */
export function createLinuxEvidence(): EvidenceSource {
  return {
    processes: () => readNames('/proc').flatMap((name) => identifyAll(name)),
    identify: (number) => identifyAll(String(number))[0],
    locks: () => parseLocks(readText('/proc/locks') ?? ''),
    openFiles,
    hasEnvironment: (number, entry) =>
      (readText(`/proc/${number}/environ`) ?? '').split('\0').includes(entry),
    meter: createMeter,
  };
}

function identifyAll(name: string): ProcessRow[] {
  if (!/^\d+$/.test(name)) {
    return [];
  }
  const row = parseStat(readText(`/proc/${name}/stat`) ?? '');
  return row?.pid === pid(Number(name)) ? [row] : [];
}

function openFiles(number: Pid): readonly OpenFile[] {
  const folder = `/proc/${number}/fd`;
  return readNames(folder).flatMap((name) => {
    try {
      const stats = statSync(`${folder}/${name}`);
      return stats.isFile() || stats.isDirectory()
        ? [{ path: readlinkSync(`${folder}/${name}`), file: identityOf(stats) }]
        : [];
    } catch {
      return []; // Closed in the meantime.
    }
  });
}
