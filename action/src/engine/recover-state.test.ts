import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

test('what copies left where the user had nothing is put aside, and so is the mark that says so', async () => {
  const cwd = folder();
  const path = join(cwd, 'cache.db');
  writeFileSync(`${path}.lockjam-absent-mark`, '');
  writeFileSync(path, 'of a copy, or newer');
  expect(await recoverState([path])).toEqual([{ path, keptAs: `${path}.lockjam-found-mark` }]);
  expect(readdirSync(cwd)).toEqual(['cache.db.lockjam-found-mark']);
  writeFileSync(`${path}.lockjam-absent-again`, '');
  expect(await recoverState([path])).toEqual([{ path }]);
  expect(readdirSync(cwd)).toEqual(['cache.db.lockjam-found-mark']);
});

test('of two contents that were set aside the older is the user’s own, and the other is kept', async () => {
  const cwd = folder();
  const path = join(cwd, 'cache.db');
  writeFileSync(`${path}.lockjam-original-b`, 'mine');
  await changeLater(`${path}.lockjam-original-b`);
  writeFileSync(`${path}.lockjam-original-a`, 'later');
  expect(await recoverState([path])).toEqual([{ path }]);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readFileSync(`${path}.lockjam-found-a`, 'utf8')).toBe('later');
});

/** Waits until a change of another file would have a later time. */
async function changeLater(path: string): Promise<void> {
  const probe = `${path}.probe`;
  do {
    writeFileSync(probe, '');
    await new Promise((resolve) => setImmediate(resolve));
  } while (lstatSync(probe).ctimeMs <= lstatSync(path).ctimeMs);
  rmSync(probe);
}
