import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createRig } from './rig.test-support.ts';

const program = new URL('./watchdog.test-program.ts', import.meta.url);

/** Processes whose command line mentions a text: number, parent, state and command line. */
function mentioning(text: string): readonly { pid: number; parent: number; state: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (!readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(text)) return [];
        const [state = '', parent = ''] =
          /\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'latin1'))?.slice(1) ?? [];
        return [{ pid: Number(name), parent: Number(parent), state }];
      } catch {
        return [];
      }
    });
}

interface Victim {
  readonly folder: string;
  /** Is in the command line of lockjam and of its copies. */
  readonly mark: string;
  readonly number: number;
  /** Its watchdog and the guard of that, as they are now. */
  helpers(name: 'watchdog.ts' | 'lockjam-guard'): readonly number[];
  /** Kills lockjam, and the processes that are named, as good as together. */
  kill(others: readonly number[]): Promise<void>;
}

/** A run with a state, one of whose copies stands frozen at this moment. */
async function startVictim(): Promise<Victim> {
  const folder = mkdtempSync(join(tmpdir(), 'watchdog-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const mark = `mark-${folder.slice(-6)}`;
  writeFileSync(join(folder, 'state'), 'original');
  const child = spawn(
    process.execPath,
    ['--conditions=lockjam-source', program.pathname, folder, join(folder, 'state'), mark],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: folder } },
  );
  await once(child.stdout, 'data');
  const number = child.pid ?? 0;
  return {
    folder,
    mark,
    number,
    helpers: (name) =>
      mentioning(name).flatMap(({ pid, parent }) => (parent === number ? [pid] : [])),
    async kill(others) {
      for (const pid of others) process.kill(pid, 'SIGKILL');
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function expectNothingLeft({ folder, mark }: Victim): Promise<void> {
  const parts = ['lockjam-', 'state.lockjam-original', 'state.lockjam-warmed'];
  const isLeft = (name: string): boolean => parts.some((part) => name.startsWith(part));
  while (mentioning(mark).length > 0 || readdirSync(folder).some(isLeft)) await delay(20);
  expect(readFileSync(join(folder, 'state'), 'utf8')).toBe('original');
}

test('when lockjam is killed while a copy stands frozen, nothing is left and the state is given back', async () => {
  const victim = await startVictim();
  expect(mentioning(victim.mark).length).toBeGreaterThan(1);
  const guards = victim.helpers('lockjam-guard');
  expect(guards).toHaveLength(1);
  await victim.kill([]);
  await expectNothingLeft(victim);
  await expect
    .poll(() => mentioning('lockjam-guard').map(({ pid }) => pid))
    .not.toContain(guards[0]);
});

test('when its watchdog is killed as well, another one does the same', async () => {
  const victim = await startVictim();
  const watchdogs = victim
    .helpers('watchdog.ts')
    .filter((pid) => !victim.helpers('lockjam-guard').includes(pid));
  expect(watchdogs).toHaveLength(1);
  await victim.kill(watchdogs);
  await expectNothingLeft(victim);
});

test('when all that watch are killed with it, the next start ends what was left, and says so', async () => {
  const victim = await startVictim();
  const helpers = victim.helpers('watchdog.ts');
  expect(helpers).toHaveLength(2);
  await victim.kill(helpers);
  expect(mentioning(victim.mark).map(({ state }) => state)).toContain('T');
  vi.stubEnv('TMPDIR', victim.folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await using rig = await createRig('true', { state: ['../state'] });
  expect(rig.events).toContainEqual(expect.objectContaining({ kind: 'strays-ended' }));
  await rig.engine[Symbol.asyncDispose]();
  await expectNothingLeft(victim);
});
