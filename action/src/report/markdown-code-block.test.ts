import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './hostile-text.test-support.ts';
import { markdownCodeBlock } from './markdown-code-block.ts';

describe('a block of code in Markdown', () => {
  it('keeps its lines', () => {
    expect(markdownCodeBlock('-a\r\n+\tb', 'diff')).toBe('```diff\n-a\n+\tb\n```');
  });

  it('has a fence that is longer than any within', () => {
    expect(markdownCodeBlock('````\n# x', 'diff')).toBe('`````diff\n````\n# x\n`````');
  });

  it('ends where it ends, whatever a program prints', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [first = '', ...rest] = markdownCodeBlock(text, 'diff').split('\n');
        const fence = /^`+/.exec(first)?.[0] ?? '';
        expect(rest.findIndex((line) => line.includes(fence))).toBe(rest.length - 1);
        expect(rest.join('\n')).not.toMatch(/[^\n\t\P{Cc}]/u);
      }),
      { numRuns: 500 },
    );
  });
});
