import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenedAt } from '../model/report.ts';
import { locate } from './locate.ts';
import { rankFindings } from './rank-findings.ts';

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
    const finding = (messageId: string, line: number): OpenedAt => {
      const nothing = { message: '', sourceLine: '', related: [], fingerprint: '0:1' };
      return { file: '/a.js', line, column: 1, messageId, ...nothing };
    };
    const ranked = rankFindings([
      finding('transactionHeldAcross', 1),
      finding('heldAcross', 2),
      finding('unscoped', 3),
    ]);
    expect(ranked.map(({ line }) => line)).toEqual([2, 3, 1]);
  });
});
