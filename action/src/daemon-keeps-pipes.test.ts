import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const cli = new URL('cli.ts', import.meta.url).pathname;

test('the command ends although a daemon without a mark keeps the pipes of its copy open', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'daemon-')));
  onTestFinished(() => {
    for (const number of livingIn(folder)) process.kill(number, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const program = "(env -i setsid sh -c '(sleep 300 &); exit 0' &); sleep 0.05";
  const child = spawn(
    process.execPath,
    ['--conditions=lockjam-source', cli, 'run', '--copies', '2', '--', 'sh', '-c', program],
    { cwd: folder, stdio: 'ignore' },
  );
  // Its daemons live for five minutes, and the test for less.
  expect(await once(child, 'exit')).toEqual([0, null]);
});

/** The processes that work in a folder. */
function livingIn(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return words.startsWith('sleep\0') && realpathSync(`/proc/${name}/cwd`) === folder;
      } catch {
        return false;
      }
    })
    .map(Number);
}
