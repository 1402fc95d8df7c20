import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { giveBack, setAside, type StatePath } from './shared-state.ts';

function folderWith(content: string | undefined): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'cache.db');
  if (content !== undefined) writeFileSync(path, content);
  return { folder, path };
}

test('a crash between the announcement and the first rename loses nothing', async () => {
  const { folder, path } = folderWith('mine');
  let announced: readonly StatePath[] = [];
  const crash = new Error('crash');
  const work = setAside([path], 'mark', (states) => {
    announced = states;
    throw crash;
  });
  await expect(work).rejects.toBe(crash);
  await giveBack(announced);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['cache.db']);
});

test('giving back twice keeps what the user had, and what was written since', async () => {
  const { path } = folderWith('mine');
  const state = await setAside([path], 'mark', () => undefined);
  writeFileSync(path, 'theirs');
  await state.giveBack();
  expect(readFileSync(path, 'utf8')).toBe('mine');
  writeFileSync(path, 'newer');
  await state.giveBack();
  expect(readFileSync(path, 'utf8')).toBe('newer');
});

test('what was not there before is removed, whoever made it', async () => {
  const { folder, path } = folderWith(undefined);
  const state = await setAside([path], 'mark', () => undefined);
  writeFileSync(path, 'theirs');
  await state.keepAsWarmed();
  await state.giveBack();
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('when one of several paths cannot be moved, all are where they were', async () => {
  const { folder, path } = folderWith('mine');
  const work = setAside([path, join(folder, '.', 'cache.db')], 'mark', () => undefined);
  await expect(work).rejects.toThrow('ENOENT');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['cache.db']);
});
