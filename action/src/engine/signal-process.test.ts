import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { pid } from '../model/units.ts';
import { signalGroup, signalProcess } from './signal-process.ts';

test('a group gets the signal, and a group that is gone is passed over', async () => {
  const child = spawn('sleep', ['1000'], { detached: true });
  await once(child, 'spawn');
  const leader = pid(child.pid ?? 0);
  expect(signalGroup(leader, 'SIGKILL')).toBe(true);
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  expect(signalGroup(leader, 'SIGKILL')).toBe(false);
});

test('numbers that mean ourselves, the first process or everybody are never signaled', () => {
  // SIGCONT does no harm, should this ever fail.
  for (const target of [0, -0, 1, -1, Number.NaN]) {
    expect(signalProcess(target, 'SIGCONT')).toBe(false);
  }
  expect(signalGroup(pid(0), 'SIGCONT')).toBe(false);
  expect(signalGroup(pid(1), 'SIGCONT')).toBe(false);
});
