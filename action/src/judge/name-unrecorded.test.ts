import { expect, test } from 'vitest';
import type { Probe } from '../model/run.ts';
import { pid } from '../model/units.ts';
import { nameLease, nameUnrecorded } from './name-unrecorded.ts';
import { copyRun, probeRun } from './simulated-world.test-support.ts';

const semaphore = { pid: pid(102), at: 'semaphore', path: '/work/db/lock.mdb' } as const;
const folder = { path: '/work/x.lock', isFolder: true };

test('what the other copy stood still at is named first, then what kept it out, then a port', () => {
  const listening = ['tcp 127.0.0.1:8080'];
  const traces = { standstills: [semaphore], temporary: [folder], listening };
  expect(nameUnrecorded(probeRun(traces), '/work')).toEqual({
    kind: 'semaphore',
    path: 'db/lock.mdb',
  });
  expect(nameUnrecorded(probeRun({ temporary: [folder], listening }), '/work')).toEqual({
    kind: 'lock-folder',
    path: 'x.lock',
  });
  expect(nameUnrecorded(probeRun({ listening }), '/elsewhere')).toEqual({
    kind: 'port',
    path: 'tcp 127.0.0.1:8080',
  });
});

test('a lock outside the subject’s folder keeps its whole path, and no trace has no name', () => {
  expect(nameUnrecorded(probeRun({ temporary: [folder] }), '/elsewhere')).toEqual({
    kind: 'lock-folder',
    path: '/work/x.lock',
  });
  expect(nameUnrecorded(probeRun({}), '/work')).toBeUndefined();
});

test('of what came and went together, a folder or a name that says lock is the lock', () => {
  const log = { path: '/work/x.log', isFolder: false };
  const file = { path: '/work/x.lock', isFolder: false };
  const named = (temporary: Probe['temporary']): unknown =>
    nameUnrecorded(probeRun({ temporary }), '/work');
  expect(named([log, folder])).toEqual({ kind: 'lock-folder', path: 'x.lock' });
  expect(named([log, file])).toEqual({ kind: 'lock-file', path: 'x.lock' });
});

test('a lease is what two frozen copies kept while another passed, and the last of them its holder', () => {
  const file = { path: '/work/x.lock', isFolder: false };
  const kept = probeRun({ temporary: [file] });
  const again = probeRun({ temporary: [file], frozen: copyRun(1, 900, { pid: pid(321) }) });
  expect(nameLease([kept, probeRun({}), again, probeRun({})], '/work')).toEqual({
    resource: { kind: 'lock-file', path: 'x.lock' },
    holder: { copy: 1, pid: 321 },
  });
  expect(nameLease([kept, probeRun({})], '/work')).toEqual({});
});
