import type { EvidenceSource, ProcessRow } from '../../model/evidence.ts';
import { pid } from '../../model/units.ts';
import { readLocksOfDescriptors, readOpenFiles } from './descriptors.ts';
import { createMeter } from './meter.ts';
import { parseLocks } from './parse-locks.ts';
import { parseStat } from './parse-stat.ts';
import { readDoing } from './read-doing.ts';
import { readNames, readText } from './read-text.ts';
import { createListening } from './sockets.ts';
import { readStandstills } from './standstills.ts';

/** What the Linux kernel says of processes and locks, without special rights. */
export function createLinuxEvidence(architecture: string): EvidenceSource {
  return {
    processes: () => readNames('/proc').flatMap((name) => identifyAll(name)),
    identify: (number) => identifyAll(String(number))[0],
    locks: () => parseLocks(readText('/proc/locks') ?? ''),
    openFiles: readOpenFiles,
    locksOfDescriptors: readLocksOfDescriptors,
    standstills: (number) => readStandstills(number, architecture),
    doing: (number) => readDoing(number, architecture),
    listening: createListening(),
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
