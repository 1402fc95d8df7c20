import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { machineNode } from './machine-node.test-support.ts';

const temporary = mkdtempSync(join(tmpdir(), 'lockjam-watchdog-'));
const dist = join(temporary, 'a folder, 100 % built');
mkdirSync(dist);
for (const [name, text] of (await bundle(join(import.meta.dirname, '..'))).files) {
  writeFileSync(join(dist, name), text);
}

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** States of the living processes whose command line names our folder: T is a stopped one. */
function states(): readonly string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(temporary) && !line.startsWith('Z'))
    .map((line) => line.charAt(0));
}

it.each([
  ["the machine's Node.js", machineNode(process.env['PATH'] ?? '')],
  ['Node 24', process.execPath],
])('under %s, a run that is killed leaves neither a process nor a stopped one', async (_, node) => {
  // Not in the kernel's lock table, so that the copy stays frozen until patience ends.
  const lock = join(temporary, 'lock');
  const program = `until mkdir '${lock}' 2>/dev/null; do sleep 0.05; done; sleep 0.5; rmdir '${lock}'`;
  const command = ['sh', '-c', program];
  const child = spawn(node, [join(dist, 'cli.js'), 'run', '--', ...command], { stdio: 'ignore' });
  await until(() => states().includes('T'));
  child.kill('SIGKILL');
  await until(() => states().length === 0);
  expect(child.killed).toBe(true);
  rmSync(lock, { recursive: true, force: true });
});

/** Waits for what is seen, as long as the test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(50);
}
