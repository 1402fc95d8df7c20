import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import lockjam from '../../index.ts';
import { bodies, openers } from './body-generator.test-support.ts';
import { run } from './body-runner.test-support.ts';

const head = `import { openAsync, openPlain, openSync } from './cache';
import { flag, print, slow, work } from './world';

export async function program() {
`;
const options = {
  libraries: [
    { module: './cache', open: 'openSync', dispose: 'sync' },
    { module: './cache', open: 'openPlain', dispose: 'none' },
    { module: './cache', open: 'openAsync', async: true, dispose: 'async' },
  ],
  slow: [{ module: './world', names: ['slow'] }],
};
const config = [
  { plugins: { lockjam }, rules: { 'lockjam/no-long-lived-cache': ['error', options] } },
  { languageOptions: { parser: typescript } },
] as const;

function lint(body: string): ReturnType<Linter['verify']> {
  return new Linter().verify(`${head}${body}\n}\n`, config as never);
}

function changesOf(body: string): readonly string[] {
  const code = `${head}${body}\n}\n`;
  return (lint(body)[0]?.suggestions ?? []).map(({ fix }) =>
    (code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])).slice(head.length, -3),
  );
}

const masks = [0, 1, 2, 3, 5, 8, 21, 31];
const runs = Number(process.env['LOCKJAM_BODIES'] ?? 60);

describe('a suggestion changes nothing but when the handle is closed', () => {
  test.each(openers)(
    'of what $name gives',
    async (opener) => {
      let offered = 0;
      const property = fc.asyncProperty(bodies(opener), async (body) => {
        for (const changed of changesOf(body)) {
          offered++;
          const seen = `${body}\n=>\n${changed}`;
          expect(
            lint(changed).map(({ message }) => message),
            seen,
          ).toEqual([]);
          for (const mask of masks) {
            const [before, after] = [await run(body, mask), await run(changed, mask)];
            expect(after.lines, seen).toEqual(before.lines);
            expect(after.open, seen).toBe(false);
          }
        }
      });
      await fc.assert(property, { numRuns: runs, seed: 7 });
      expect(offered).toBeGreaterThan(runs / 5);
    },
    600_000,
  );
});
