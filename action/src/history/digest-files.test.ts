import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { digestFiles } from './digest-files.ts';

const temporary = mkdtempSync(join(tmpdir(), 'lockjam-digest-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(temporary, 'x-'));
  mkdirSync(join(folder, 'sub'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const digest = (folder: string): Promise<string | undefined> =>
  digestFiles(folder, new AbortController().signal);

describe('the digest of a folder', () => {
  const files = { 'a.txt': 'a', 'sub/b.txt': 'b' };

  it('is the same for the same files elsewhere', async () => {
    expect(await digest(folderWith(files))).toBe(await digest(folderWith(files)));
  });

  it.each([
    ['a content', { ...files, 'a.txt': 'b' }],
    ['a name', { 'c.txt': 'a', 'sub/b.txt': 'b' }],
    ['a folder', { 'a.txt': 'a', 'b.txt': 'b' }],
    ['a further file', { ...files, 'sub/c.txt': '' }],
  ])('is another one when %s differs', async (_, changed) => {
    expect(await digest(folderWith(changed))).not.toBe(await digest(folderWith(files)));
  });

  it('does not look into node_modules and .git', async () => {
    const folder = folderWith(files);
    for (const name of ['node_modules', '.git']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'x'), 'x');
    }
    expect(await digest(folder)).toBe(await digest(folderWith(files)));
  });

  it('takes a link for where it leads, and never follows it', async () => {
    const [one, other] = [folderWith(files), folderWith(files)];
    symlinkSync('.', join(one, 'loop'));
    symlinkSync('sub', join(other, 'loop'));
    expect(await digest(one)).toBeDefined();
    expect(await digest(one)).not.toBe(await digest(other));
  });

  it('does not read a pipe, from which nothing ever comes', async () => {
    const folder = folderWith(files);
    expect(spawnSync('mkfifo', [join(folder, 'pipe')]).status).toBe(0);
    expect(await digest(folder)).toBeDefined();
  });

  it('is none when there is no folder, or no time', async () => {
    expect(await digest(join(temporary, 'gone'))).toBeUndefined();
    expect(await digestFiles(folderWith(files), AbortSignal.abort())).toBeUndefined();
  });
});
