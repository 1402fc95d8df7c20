import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

describe('a diff', () => {
  it('has three lines around a change, and numbers from 1', () => {
    const before = ['1', '2', '3', '4', 'old', '6', '7', '8', '9'].join('\n');
    expect(unifiedDiff(before, before.replace('old', 'new'))).toBe(
      ['@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-old', '+new', ' 6', ' 7', ' 8'].join('\n'),
    );
  });

  it('has a hunk for each change that stands far from the others', () => {
    const before = Array.from({ length: 30 }, (_, index) => `${index}`).join('\n');
    const after = before.replace('\n3\n', '\nx\n3\n').replace('\n27\n', '\n');
    expect(unifiedDiff(before, after).match(/^@@.*/gm)).toEqual([
      '@@ -1,6 +1,7 @@',
      '@@ -25,6 +26,5 @@',
    ]);
  });

  it('is empty when nothing changed', () => {
    expect(unifiedDiff('a\r\nb', 'a\nb')).toBe('');
  });

  it('gives the one side and the other, whatever was changed', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1 });
    fc.assert(
      fc.property(text, text, (old, young) => {
        expect(apply(old, unifiedDiff(old.join('\n'), young.join('\n')))).toEqual(young);
      }),
    );
  });

  it('shows very long texts as replaced', () => {
    const [old, young] = ['a', 'b'].map((word) => `${word}\n`.repeat(1_100));
    expect(unifiedDiff(old ?? '', young ?? '').match(/^[-+]/gm)).toHaveLength(2_200);
  });
});

/** Does what `patch` does. */
function apply(old: readonly string[], diff: string): readonly string[] {
  const result: string[] = [];
  let next = 0;
  for (const line of diff === '' ? [] : diff.split('\n')) {
    const start = /^@@ -(\d+)/.exec(line)?.[1];
    if (start !== undefined) {
      result.push(...old.slice(next, Number(start) - 1));
      next = Number(start) - 1;
    } else if (line.startsWith('+')) {
      result.push(line.slice(1));
    } else {
      expect(line.slice(1)).toBe(old[next]);
      if (line.startsWith(' ')) result.push(line.slice(1));
      next += 1;
    }
  }
  return [...result, ...old.slice(next)];
}
