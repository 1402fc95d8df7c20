import { describe, expect, it } from 'vitest';
import { suggestChange } from './suggest-change.ts';

const text = 'const db = open();\nuse(db);\n';
const suggest = (file: string, linted = file): unknown => {
  const at = file.replace('\uFEFF', '').indexOf('const');
  const fix = { range: [at, at + 5] as [number, number], text: 'using' };
  return suggestChange({ suggestions: [{ desc: 'Scope it.', fix }] }, file, linted);
};

describe('a suggested change', () => {
  it('is shown as a diff', () => {
    expect(suggest(text)).toEqual({
      title: 'Scope it.',
      diff: '@@ -1,3 +1,3 @@\n-const db = open();\n+using db = open();\n use(db);\n ',
    });
  });

  it('stands where it belongs behind a mark of the byte order', () => {
    expect(suggest(`\uFEFF${text}`)).toMatchObject({
      diff: expect.stringContaining('\n+\uFEFFusing db') as string,
    });
  });

  it('is not shown where it would take types out', () => {
    const typed = 'let a: const = open();';
    expect(suggest(typed, typed.replace('const', '     '))).toBeUndefined();
    expect(suggest(`let a: A;\n${text}`, `let a   ;\n${text}`)).toBeDefined();
  });

  it('is absent when the rule has none', () => {
    expect(suggestChange({}, text, text)).toBeUndefined();
  });
});
