import { describe, expect, it } from 'vitest';
import type { OpenedAt } from '../model/report.ts';
import { locate } from './locate.ts';
import { rankFindings } from './rank-findings.ts';

describe('the line to blame', () => {
  it.each([
    [[], 'no source file of this command is known'],
    [['/app/seed.py'], 'Python sources are not read yet'],
    [['/app/a.py', '/app/b.py'], 'Python sources are not read yet'],
    [['/app/x.sh'], 'only JavaScript and TypeScript are read, and x.sh is neither'],
    [['/app/no.js'], 'no.js cannot be read: no such file or directory'],
    [[`${import.meta.dirname}/.js`], 'only JavaScript and TypeScript are read, and .js is neither'],
  ])('is not known for %j, and the reason is told', async (sources, because) => {
    expect(await locate({ sources })).toEqual({ kind: 'silent', because });
  });

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
