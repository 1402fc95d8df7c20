import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { held } from './held.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockjam-held-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('an open file is held until it is closed', () => {
  const descriptor = openSync(join(folder, 'a'), 'w');
  expect(held(process.pid, folder)).toEqual(['a']);
  closeSync(descriptor);
  expect(held(process.pid, folder)).toEqual([]);
});

test('a lock record is told', () => {
  const db = new DatabaseSync(join(folder, 'x.db'));
  try {
    db.exec('begin exclusive');
    expect(held(process.pid, folder)).toContain('x.db (locked)');
  } finally {
    db.close();
  }
});

test('a lock folder is held by whoever made it', () => {
  mkdirSync(join(folder, 'a.lock'));
  writeFileSync(join(folder, 'b.log'), '');
  expect(held(process.pid, folder)).toEqual(['a.lock']);
  rmSync(join(folder, 'a.lock'), { recursive: true });
});

test('a process that has ended holds nothing', () => {
  expect(held(2 ** 22 + 1, folder)).toEqual([]);
});
