import { expect, test } from 'vitest';
import type { Probe } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import { nameUnrecorded } from './name-unrecorded.ts';
import { copyRun } from './simulated-world.test-support.ts';

function probe(traces: Partial<Probe>): Probe {
  return {
    kind: 'probe',
    frozenCopies: 1,
    point: 0.5,
    outcome: 'stalled',
    frozenFor: milliseconds(1_000),
    offset: milliseconds(200),
    frozen: copyRun(1, 2_000),
    holds: [],
    waits: [],
    openFiles: [],
    standstills: [],
    listening: [],
    temporary: [],
    ...traces,
  };
}

const semaphore = { pid: pid(102), at: 'semaphore', path: '/work/db/lock.mdb' } as const;
const folder = { path: '/work/x.lock', isFolder: true };

test('what the other copy stood still at is named first, then what kept it out, then a port', () => {
  const listening = ['tcp 127.0.0.1:8080'];
  const traces = { standstills: [semaphore], temporary: [folder], listening };
  expect(nameUnrecorded(probe(traces), '/work')).toEqual({
    kind: 'semaphore',
    path: 'db/lock.mdb',
  });
  expect(nameUnrecorded(probe({ temporary: [folder], listening }), '/work')).toEqual({
    kind: 'lock-folder',
    path: 'x.lock',
  });
  expect(nameUnrecorded(probe({ listening }), '/elsewhere')).toEqual({
    kind: 'port',
    path: 'tcp 127.0.0.1:8080',
  });
});

test('a lock outside the subject’s folder keeps its whole path, and no trace has no name', () => {
  expect(nameUnrecorded(probe({ temporary: [folder] }), '/elsewhere')).toEqual({
    kind: 'lock-folder',
    path: '/work/x.lock',
  });
  expect(nameUnrecorded(probe({}), '/work')).toBeUndefined();
});
