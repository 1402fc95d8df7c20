import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startWatchdog } from './start-watchdog.ts';

const file = new URL('../watchdog.ts', import.meta.url);

/** The processes that this one started and that wait for its word. */
function helpers(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const words = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
        const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'latin1'))?.[1];
        return parent === String(process.pid) && words.includes('watchdog.ts') ? [words] : [];
      } catch {
        return [];
      }
    });
}

test.each([
  ['is dismissed', 'dismiss', true],
  ['takes over', 'takeOver', false],
] as const)('when the watchdog %s, it and its guard end', async (_, act, folderStays) => {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const watchdog = await startWatchdog(file);
  expect(helpers()).toHaveLength(2);
  watchdog.tell({ kind: 'folder', folder });
  watchdog[act]();
  await expect.poll(helpers, { timeout: 20_000 }).toEqual([]);
  expect(existsSync(folder)).toBe(folderStays);
});
