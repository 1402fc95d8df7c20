import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeAll } from './remove-all.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'remove-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

test('another user than root removes what was made read-only, and nothing that links lead to', () => {
  const root = folder();
  mkdirSync(join(root, 'kept'));
  writeFileSync(join(root, 'kept/file'), 'kept');
  mkdirSync(join(root, 'cache/module/inner'), { recursive: true });
  writeFileSync(join(root, 'cache/module/inner/file'), 'x');
  symlinkSync(join(root, 'kept'), join(root, 'cache/link'));
  for (const path of ['cache/module/inner', 'cache/module', 'kept'])
    chmodSync(join(root, path), 0o555);
  const source = new URL('./remove-all.ts', import.meta.url).href;
  const program = `
    const { removeAll } = await import(${JSON.stringify(source)});
    if (process.getuid() === 0) {
      const { chownSync } = await import('node:fs');
      for (const path of ['', 'cache', 'cache/module', 'cache/module/inner']) chownSync(${JSON.stringify(root)} + '/' + path, 65534, 65534);
      process.setuid(65534);
    }
    await removeAll(${JSON.stringify(join(root, 'cache'))});`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(existsSync(join(root, 'cache'))).toBe(false);
  expect(existsSync(join(root, 'kept/file'))).toBe(true);
});

test('nothing happens where there is nothing', async () => {
  await expect(removeAll(join(folder(), 'nothing'))).resolves.toBeUndefined();
});
