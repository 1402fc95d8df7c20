import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';

const program = new URL('./watchdog.test-program.ts', import.meta.url);

/** Command lines of all processes that mention a text. */
function mentioning(text: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'latin1');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(text));
}

test('when lockjam is killed while a copy stands frozen, nothing is left and the state is given back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchdog-'));
  const mark = `mark-${folder.slice(-6)}`;
  writeFileSync(join(folder, 'state'), 'original');
  const child = spawn(
    process.execPath,
    ['--conditions=lockjam-source', program.pathname, folder, join(folder, 'state'), mark],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  expect(mentioning(mark).length).toBeGreaterThan(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  while (
    mentioning(mark).length > 0 ||
    readdirSync(folder).some((name) => name.includes('lockjam'))
  ) {
    await delay(20);
  }
  expect(readFileSync(join(folder, 'state'), 'utf8')).toBe('original');
  rmSync(folder, { recursive: true });
});
