import { expect, test } from 'vitest';
import { createSilentEvidence } from '../evidence/silent-evidence.ts';
import type { EvidenceSource, LockRecord } from '../model/evidence.ts';
import type { Ending } from '../model/run.ts';
import { fileIdentity, milliseconds, pid } from '../model/units.ts';
import { LockObserver } from './observe-locks.ts';
import { ProcessTree } from './process-tree.ts';
import type { Copy } from './start-copy.ts';

const file = fileIdentity('fe:00:81');
const record: LockRecord = {
  mechanism: 'posix',
  access: 'write',
  pid: pid(100),
  file,
  start: 0,
  end: 0,
};

function copyOf(number: number): Copy {
  const root = pid(100 * number);
  return {
    number,
    tree: new ProcessTree({ pid: root, startTicks: '1' }),
    spent: { cpu: 0, runQueue: 0, diskSleep: 0 },
    release: () => undefined,
    elapsed: () => milliseconds(0),
    printed: Promise.resolve(),
    exited: Promise.resolve(),
    closed: Promise.resolve(),
    hasExited: () => false,
    hasPrinted: () => false,
    describe: (ending: Ending) => {
      throw new Error(`Internal error: nobody asks how it ended (${ending.kind}).`);
    },
  };
}

/** A lock that is seen at every look, on a file that copies have open under these paths, look by look. */
function pathsSeen(looks: readonly (readonly string[])[]): string | undefined {
  let now: readonly string[] = [];
  const evidence: EvidenceSource = {
    ...createSilentEvidence('a test'),
    locks: () => [record],
    openFiles: () => now.map((path) => ({ path, file })),
  };
  const observer = new LockObserver(evidence, [copyOf(1)]);
  for (const [index, paths] of looks.entries()) {
    now = paths;
    observer.look(milliseconds(40 * index));
  }
  return observer.holds()[0]?.path;
}

test('a file that is not open at the first look is named at a later one', () => {
  const missed = Array.from({ length: 8 }, () => []);
  expect(pathsSeen([...missed, ['/work/LOCK'], ['/work/LOCK']])).toBe('/work/LOCK');
  expect(pathsSeen(missed)).toBe('inode fe:00:81');
});

test('a file keeps the name it had when it was removed, and the mark of that is no part of it', () => {
  expect(pathsSeen([['/work/LOCK'], ['/work/LOCK (deleted)']])).toBe('/work/LOCK');
  expect(pathsSeen([['/work/LOCK (deleted)'], []])).toBe('/work/LOCK');
});
