import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { pid } from '../../model/units.ts';
import { createLinuxEvidence } from './linux-evidence.ts';

const python = spawnSync('python3', ['-c', '']).status === 0;
/** Each makes something under a key, prints its number, and waits at it; it is removed in the end. */
const programs = {
  semaphore: `i = libc.semget(key, 1, 0o1600); print(i, flush=True)
wait = struct.pack('Hhh', 0, -1, 0); libc.semop(i, wait, 1)`,
  'message-queue': `i = libc.msgget(key, 0o1600); print(i, flush=True)
libc.msgrcv(i, ctypes.create_string_buffer(64), 8, 0, 0)`,
} as const;
const remove = { semaphore: 'libc.semctl(i, 0, 0)', 'message-queue': 'libc.msgctl(i, 0, None)' };

it.runIf(process.platform === 'linux' && python).each([
  ['semaphore', 'System V set'],
  ['message-queue', 'System V queue'],
] as const)('a %s of System V is named by its key', async (at, words) => {
  const evidence = createLinuxEvidence(process.arch);
  const key = 0x10c0_0000 + (process.pid % 0x10000);
  const start = `import ctypes, struct; libc = ctypes.CDLL(None); key = ${key}`;
  const waiter = spawn('python3', ['-c', `${start}\n${programs[at]}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = (await once(waiter.stdout, 'data')) as [Buffer];
  const id = String(text).trim();
  const waiting = (): readonly object[] =>
    evidence
      .processes()
      .filter((row) => row.pid === waiter.pid || row.parent === waiter.pid)
      .flatMap((row) => evidence.standstills(pid(row.pid)));
  await expect.poll(() => waiting().length, { timeout: 20_000 }).toBe(1);

  const path = `${words} 0x${key.toString(16)} (id ${id})`;
  expect(waiting()).toMatchObject([{ at, path }]);

  spawnSync('python3', ['-c', `${start}; i = ${id}; ${remove[at]}`]);
  await once(waiter, 'exit');
});
