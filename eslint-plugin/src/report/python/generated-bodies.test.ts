import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintPython } from '../../python/lint-python.test-support.ts';
import { bodies } from './body-generator.test-support.ts';

interface Seen {
  readonly lines: readonly string[];
  readonly open: boolean;
  readonly held: number;
  readonly misused: boolean;
}

const imports = 'from contextlib import closing, nullcontext\nimport time\n';
const rest = `from world import flag, work


def helper(db):
    return db.get(3)


def program():
    v0 = v1 = v2 = None
    it = find = None
`;

function programOf(module: string, body: string): string {
  const lines = body.replaceAll(/^(?=[^\n{<>])/gm, '    ');
  return `${imports}${module}\n${rest}${lines}\n`;
}

function changesOf(code: string): readonly string[] {
  return lintPython(code).flatMap(({ suggestions }) =>
    (suggestions ?? []).map(
      ({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
    ),
  );
}

/** What the programs do, without the imports that would find the libraries themselves. */
function run(codes: readonly string[]): readonly (readonly Seen[])[] {
  const job = {
    masks: [0, 1, 2, 3, 5, 8, 21, 31],
    codes: codes.map((code) => code.replaceAll(/^(?:from|import) .*\n/gm, '')),
  };
  const program = join(import.meta.dirname, 'generated-bodies.test-program.py');
  const printed = execFileSync('/usr/bin/python3', [program], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(printed) as (readonly Seen[])[];
}

const runs = Number(process.env['LOCKJAM_BODIES'] ?? 400);

describe('a suggestion changes nothing but when the handle is closed', () => {
  test.each([
    { module: 'from diskcache import Cache', open: "Cache('a')", hasWith: true },
    { module: 'from plyvel import DB', open: "DB('a')", hasWith: false },
  ])(
    'of $open',
    ({ module, open, hasWith }) => {
      const codes = fc
        .sample(bodies(open, hasWith), { numRuns: runs, seed: 11 })
        .map((body) => programOf(module, body));
      const pairs = codes.flatMap((code) => changesOf(code).map((changed) => ({ code, changed })));
      expect(pairs.length).toBeGreaterThan(runs / 6);
      const before = run(pairs.map(({ code }) => code));
      const after = run(pairs.map(({ changed }) => changed));
      for (const [index, { code, changed }] of pairs.entries()) {
        const seen = `${code}\n=>\n${changed}`;
        for (const [mask, old] of (before[index] ?? []).entries()) {
          const now = after[index]?.[mask];
          if (old.misused) continue;
          expect(now?.lines, seen).toEqual(old.lines);
          expect({ open: now?.open, misused: now?.misused }, seen).toEqual({
            open: false,
            misused: false,
          });
          expect(now?.held, seen).toBeLessThanOrEqual(old.held);
        }
        expect(
          lintPython(changed).map(({ message }) => message),
          seen,
        ).toEqual([]);
      }
    },
    300_000,
  );
});
