import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';
import { rankFindings } from './rank-findings.ts';
import type { Finding } from './reading.ts';

describe('the line to blame', () => {
  it.each([
    [[], 'no source file of this command is known'],
    [['/app/no.py'], 'no.py cannot be read: no such file or directory'],
    [['/app/x.sh'], 'only JavaScript, TypeScript and Python are read, and x.sh is none of them'],
    [['/app/no.js'], 'no.js cannot be read: no such file or directory'],
    [
      [`${import.meta.dirname}/.js`],
      'only JavaScript, TypeScript and Python are read, and .js is none of them',
    ],
  ])('is not known for %j, and the reason is told', async (sources, because) => {
    expect(await locate({ sources })).toEqual({ kind: 'silent', because });
  });

  it.each([
    ['pairs/python-diskcache', 5, ['transactionHeldAcross']],
    ['pairs/python-sqlite3', 4, ['transactionHeldAcross']],
  ])('of the locked half of %s is line %i', async (folder, line, others) => {
    const source = join(import.meta.dirname, '../../../fixtures', folder, 'locked.py');
    const located = await locate({ sources: [source] });
    expect(located).toMatchObject({ kind: 'found', openedAt: { line } });
    const rest = located.kind === 'found' ? located.others : [];
    expect(rest.map(({ messageId }) => messageId)).toEqual(others);
  });

  it.each(['python-diskcache', 'python-sqlite3'])(
    'of the unlocked half of %s does not exist',
    async (pair) => {
      const source = join(import.meta.dirname, '../../../fixtures/pairs', pair, 'unlocked.py');
      expect(await locate({ sources: [source] })).toEqual({
        kind: 'silent',
        because: 'the rule reports nothing in unlocked.py',
      });
    },
  );

  it('is the opening of a handle rather than a transaction within it', () => {
    const finding = (messageId: string, line: number): Finding => {
      const nothing = { message: '', sourceLine: '', related: [], fingerprint: '0:1' };
      return { said: { file: '/a.js', line, column: 1, messageId, ...nothing } };
    };
    const ranked = rankFindings([
      finding('transactionHeldAcross', 1),
      finding('heldAcross', 2),
      finding('unscoped', 3),
    ]);
    expect(ranked.map(({ line }) => line)).toEqual([2, 3, 1]);
  });

  it('is the opening of the handle when only a transaction of it is to blame', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'lockjam-locate-'));
    const file = join(folder.path, 'visit.mjs');
    const lines = [
      "import { DatabaseSync } from 'node:sqlite';",
      "import { setTimeout as sleep } from 'node:timers/promises';",
      'export async function visit() {',
      "  using db = new DatabaseSync('visits.db');",
      "  db.exec('BEGIN IMMEDIATE');",
      "  db.exec('update visits set count = count + 1');",
      '  await sleep(20_000);',
      "  db.exec('COMMIT');",
      '}',
    ];
    await writeFile(file, lines.join('\n'));
    expect(await locate({ sources: [file] })).toMatchObject({
      kind: 'found',
      openedAt: {
        line: 4,
        column: 3,
        messageId: 'transactionHeldAcross',
        sourceLine: lines[3],
        related: [
          { line: 5, sourceLine: lines[4] },
          { line: 7, sourceLine: lines[6] },
        ],
      },
    });
  });
});
