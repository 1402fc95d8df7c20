import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveWhole } from './save-whole.ts';

const temporary = mkdtempSync(join(tmpdir(), 'lockjam-save-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});
const folder = (): string => mkdtempSync(join(temporary, 'x-'));

describe('a file that is saved', () => {
  it('stands alone where there was none, and where there was one, with its mode', async () => {
    const place = folder();
    await saveWhole(join(place, 'r.json'), 'one');
    chmodSync(join(place, 'r.json'), 0o640);
    await saveWhole(join(place, 'r.json'), 'two');
    expect(readdirSync(place)).toEqual(['r.json']);
    expect(readFileSync(join(place, 'r.json'), 'utf8')).toBe('two');
    expect(statSync(join(place, 'r.json')).mode & 0o777).toBe(0o640);
  });

  it('is another file than the one that a reader has open', async () => {
    const file = join(folder(), 'r.json');
    writeFileSync(file, 'one');
    const before = statSync(file).ino;
    await saveWhole(file, 'two');
    expect(statSync(file).ino).not.toBe(before);
  });

  it('is written through a link, which stays', async () => {
    const place = folder();
    symlinkSync('real.json', join(place, 'r.json'));
    await saveWhole(join(place, 'r.json'), 'one');
    expect(lstatSync(join(place, 'r.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, 'real.json'), 'utf8')).toBe('one');
  });

  it('may be no file at all', async () => {
    await saveWhole('/dev/null', 'one');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is written in its place where nothing can stand beside it', async () => {
    const place = folder();
    const file = join(place, 'r.json');
    writeFileSync(file, 'one');
    mkdirSync(`${file}.lockjam-${process.pid}`);
    await saveWhole(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
  });

  it('rejects where there is no folder', async () => {
    await expect(saveWhole(join(folder(), 'no/such/r.json'), 'x')).rejects.toThrow('ENOENT');
  });
});
