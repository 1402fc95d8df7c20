import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listNames, temporaryPaths } from './temporary-paths.ts';

test('what was there while a copy stood frozen alone is told, but for what SQLite leaves beside a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lockjam-test-'));
  writeFileSync(join(folder, 'x.db'), '');
  const before = listNames([folder]);
  for (const name of ['x.db-journal', 'x.db-wal', 'x.db-shm', 'x.pid']) {
    writeFileSync(join(folder, name), '');
  }
  mkdirSync(join(folder, 'x.lock'));
  const frozen = listNames([folder]);
  rmSync(folder, { recursive: true });

  expect(new Set(temporaryPaths(before, frozen, listNames([folder])))).toEqual(
    new Set([
      { path: join(folder, 'x.lock'), isFolder: true },
      { path: join(folder, 'x.pid'), isFolder: false },
    ]),
  );
});
