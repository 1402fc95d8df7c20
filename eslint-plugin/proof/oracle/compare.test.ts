import { describe, expect, test } from 'vitest';
import { compare, judgeProgram } from './compare.ts';

describe('random programs', () => {
  test('leave open what the rule says, and nothing else', async () => {
    const found = await compare(300, 7);
    expect(found.disagreements).toEqual([]);
    expect(found.openings).toBeGreaterThan(300);
    expect(found.leaking).toBeGreaterThan(100);
    expect(found.openings - found.leaking).toBeGreaterThan(100);
  }, 60_000);
});

describe('the oracle', () => {
  const oracle = async (body: string): Promise<string> =>
    judgeProgram({ name: 'f0', isAsync: false, text: `function f0(p, q, xs) {\n${body}\n}` });

  test('sees a path on which a call throws', async () => {
    expect(await oracle('const h1 = openCache(1);\nwork();\nh1.close();')).toBe('1 leaks');
  });

  test('sees that every path closes', async () => {
    expect(await oracle('const h1 = openCache(1);\ntry { work(); } finally { h1.close(); }')).toBe(
      '1 closed',
    );
  });

  test('sees the second answer to a question that was asked before', async () => {
    expect(await oracle('const h1 = openCache(1);\nif (p) h1.close();\nif (!p) h1.close();')).toBe(
      '1 closed',
    );
    expect(await oracle('const h1 = openCache(1);\nif (p) h1.close();\nif (!q) h1.close();')).toBe(
      '1 leaks',
    );
  });

  test('takes a handle that is given back for the affair of the caller', async () => {
    expect(await oracle('const h1 = openCache(1);\nreturn h1;')).toBe('1 closed');
  });
});
