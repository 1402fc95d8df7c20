import type { EvidenceSource, ProcessRow } from '../../model/evidence.ts';
import { pid } from '../../model/units.ts';
import { readLocksOfDescriptors, readOpenFiles } from './descriptors.ts';
import { createMeter } from './meter.ts';
import { parseLocks } from './parse-locks.ts';
import { parseStat } from './parse-stat.ts';
import { readDoing } from './read-doing.ts';
import { readNames, readText } from './read-text.ts';
import { readThreads } from './read-threads.ts';
import { createListening } from './sockets.ts';
import { readStandstills } from './standstills.ts';
import { systemCalls } from './system-calls.ts';
import { createUnixPeers } from './unix-peers.ts';

/** What the Linux kernel says of processes and locks, without special rights. */
export function createLinuxEvidence(architecture: string): EvidenceSource {
  const names = systemCalls(architecture);
  const unixPeerOf = createUnixPeers();
  return {
    processes: () => readNames('/proc').flatMap((name) => identifyAll(name)),
    births: readBirths,
    identify: (number) => identifyAll(String(number))[0],
    locks: () => parseLocks(readText('/proc/locks') ?? ''),
    openFiles: readOpenFiles,
    locksOfDescriptors: readLocksOfDescriptors,
    standstills: (number) => readStandstills(number, readThreads(number, names), unixPeerOf),
    look(number) {
      const threads = readThreads(number, names);
      return {
        doing: readDoing(number, threads),
        standstills: readStandstills(number, threads, unixPeerOf),
      };
    },
    listening: createListening(),
    hasEnvironment: (number, entry) =>
      (readText(`/proc/${number}/environ`) ?? '').split('\0').includes(entry),
    meter: createMeter,
  };
}

/** Source: proc_loadavg(5): the last field is the number that was given to a process or thread last. */
function readBirths(): string | undefined {
  return readText('/proc/loadavg')?.trim().split(' ').at(-1);
}

function identifyAll(name: string): ProcessRow[] {
  if (!/^\d+$/.test(name)) {
    return [];
  }
  const row = parseStat(readText(`/proc/${name}/stat`) ?? '');
  return row?.pid === pid(Number(name)) ? [row] : [];
}
