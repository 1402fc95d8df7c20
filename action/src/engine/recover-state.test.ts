import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recoverState } from './recover-state.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recover-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

test('what a run that was cut off set aside is put back, and nothing is thrown away', async () => {
  const cwd = folder();
  const path = join(cwd, 'cache.db');
  writeFileSync(`${path}.lockjam-original-mark`, 'mine');
  mkdirSync(`${path}.lockjam-warmed-mark`);
  writeFileSync(path, 'newer, or of a copy');
  const keptAs = `${path}.lockjam-found-mark`;
  expect(await recoverState([path])).toEqual([{ path, keptAs }]);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readFileSync(keptAs, 'utf8')).toBe('newer, or of a copy');
  expect(readdirSync(cwd)).toEqual(['cache.db', 'cache.db.lockjam-found-mark']);
});

test('a run cut off between two renames is recovered, and a second look finds nothing', async () => {
  const path = join(folder(), 'cache');
  mkdirSync(`${path}.lockjam-original-mark`);
  expect(await recoverState([path])).toEqual([{ path }]);
  expect(readdirSync(join(path, '..'))).toEqual(['cache']);
  expect(await recoverState([path])).toEqual([]);
});

test('names that only look alike, and folders that are not there, are left alone', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'other.lockjam-original-mark'), '');
  writeFileSync(join(cwd, 'cache.lockjam-found-mark'), '');
  expect(await recoverState([join(cwd, 'cache'), join(cwd, 'deep/none')])).toEqual([]);
  expect(readdirSync(cwd)).toEqual(['cache.lockjam-found-mark', 'other.lockjam-original-mark']);
});
