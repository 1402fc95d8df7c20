import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pid } from '../../model/units.ts';
import { createLinuxEvidence } from './linux-evidence.ts';

it.runIf(process.platform === 'linux')(
  'a real flock, its file and its waiter are found by number, start and inode',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lockjam-test-'));
    const file = join(folder, 'x.lock');
    const evidence = createLinuxEvidence(process.arch);
    const start = (environment = {}): ReturnType<typeof spawn> =>
      spawn('flock', [file, 'sh', '-c', 'echo held; read -r _'], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { PATH: process.env['PATH'], ...environment },
      });
    const holder = start({ LOCKJAM_RUN: 'abc' });
    await once(holder.stdout ?? holder, 'data');
    const waiter = start();
    const pids: readonly number[] = [holder.pid ?? 0, waiter.pid ?? 0];
    const mine = (): ReturnType<typeof evidence.locks> =>
      evidence.locks().filter((record) => pids.includes(record.pid));
    await expect.poll(() => mine().filter((record) => record.blockedBy).length).toBe(1);

    const blocked = mine().find((record) => record.blockedBy);
    const files = evidence.openFiles(pid(holder.pid ?? 0));
    expect(files.find((open) => open.file === blocked?.file)?.path).toBe(file);
    expect(evidence.identify(pid(holder.pid ?? 0))).toMatchObject({ parent: process.pid });
    expect(evidence.hasEnvironment(pid(holder.pid ?? 0), 'LOCKJAM_RUN=abc')).toBe(true);
    expect(evidence.hasEnvironment(pid(waiter.pid ?? 0), 'LOCKJAM_RUN=abc')).toBe(false);

    holder.stdin?.end();
    waiter.stdin?.end();
    await Promise.all([once(holder, 'exit'), once(waiter, 'exit')]);
    rmSync(folder, { recursive: true });
  },
);

it.runIf(process.platform === 'linux')('cpu time that a process burnt is counted', () => {
  const evidence = createLinuxEvidence(process.arch);
  using meter = evidence.meter();
  const self = pid(process.pid);
  const before = meter.read([self], true).cpu;
  const end = performance.now() + 100;
  while (performance.now() < end);
  const used = meter.read([self], true).cpu - before;
  expect(used).toBeGreaterThan(10);
  expect(used).toBeLessThan(2_000);
});
