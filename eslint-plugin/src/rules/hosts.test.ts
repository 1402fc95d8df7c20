import { join } from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint-v9';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import { handles } from '../report/suggest/proof-handles.test-support.ts';
import { shapes } from '../report/suggest/proof-shapes.test-support.ts';

interface Message {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestions?: unknown;
}

/** What the two versions have in common, each with types of its own. */
type Verify = (code: string, config: readonly object[], filename: string) => readonly Message[];
const on9: Verify = (code, config, filename) =>
  new Linter9({ cwd: import.meta.dirname }).verify(code, config as never, { filename });
const on10: Verify = (code, config, filename) =>
  new Linter10({ cwd: import.meta.dirname }).verify(code, config as never, { filename });

const programs = handles.flatMap((handle) =>
  shapes
    .filter(({ suits }) => suits?.(handle) ?? true)
    .map((shape) => ({
      name: `${handle.library}: ${shape.name}`,
      code: `import { setTimeout as sleep } from 'node:timers/promises';\n${handle.load}\n\n${shape.write(handle)}`,
    })),
);
const files = ['**/*.ts'];
const recommended = { ...lockjam.configs.recommended, files };

function lint(verify: Verify, code: string, languageOptions: object): readonly string[] {
  const config = [recommended, { files, languageOptions }];
  return verify(code, config, join(import.meta.dirname, 'hosts.test.ts')).map((message) =>
    JSON.stringify([message.line, message.column, message.message, message.suggestions]),
  );
}

/** A typed lint of one program makes a program of the compiler: only one of so many is linted that way. */
const EVERY = 7;

describe('every host gets the same reports and suggestions', () => {
  test('the versions are those that the plugin says it supports', () => {
    expect(Linter9.version).toMatch(/^9\./);
    expect(Linter10.version).toMatch(/^10\./);
  });

  test.each(programs)('$name', ({ code }) => {
    const expected = lint(on10, code, { parser: typescript });
    expect(expected).not.toEqual([]);
    expect(lint(on9, code, { parser: typescript }), 'ESLint 9').toEqual(expected);
    expect(lint(on10, code, {}), 'the parser of ESLint 10').toEqual(expected);
    expect(lint(on9, code, {}), 'the parser of ESLint 9').toEqual(expected);
  });

  test('types change nothing', () => {
    const tsconfigRootDir = join(import.meta.dirname, '../..');
    const parserOptions = {
      project: './tsconfig.json',
      tsconfigRootDir,
      // Where CI is set, the parser would read the file on the disk instead of the code it is given.
      disallowAutomaticSingleRunInference: true,
    };
    for (const { code } of programs.filter((_, index) => index % EVERY === 0)) {
      const expected = lint(on10, code, { parser: typescript });
      expect(lint(on10, code, { parser: typescript, parserOptions }), code).toEqual(expected);
    }
  }, 120_000);
});
