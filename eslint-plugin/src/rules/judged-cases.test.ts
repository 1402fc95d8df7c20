import { readdirSync, readFileSync } from 'node:fs';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import type { JudgedCase } from './judged-cases.test-support.ts';
import { judgedWith, parseCases } from './judged-cases.test-support.ts';

const folder = new URL('judged-cases/', import.meta.url);

function lint({ isScript, text }: JudgedCase): { said: string; lines: readonly number[] } {
  const found = new Linter().verify(text, {
    languageOptions: { parser, sourceType: isScript ? 'commonjs' : 'module' },
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': ['error', judgedWith] },
  });
  const said = new Set(found.map(({ messageId, message }) => messageId ?? message));
  return {
    said: [...said].sort().join(' ') || 'ok',
    lines: [...new Set(found.map(({ line }) => line))],
  };
}

describe.each(readdirSync(folder))(
  'of the cases in %s, the rule says what a person said',
  (file) => {
    test.each(parseCases(readFileSync(new URL(file, folder), 'utf8')))(
      '$expected: $name',
      (shown) => {
        expect(lint(shown)).toEqual({ said: shown.expected, lines: shown.lines });
      },
    );
  },
);
