import type { ESLint, Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { lintSource } from './lint-source.ts';

/** Reports every call of `open`; fails on every call of `crash`. */
const plugin: ESLint.Plugin = {
  rules: {
    'no-long-lived-cache': {
      meta: {
        hasSuggestions: true,
        messages: {
          unscoped: 'opened and never closed',
          heldAcross: 'open across `wait` on line {{line}}',
          close: 'Close it.',
        },
      },
      create: (context) => ({
        'CallExpression[callee.name="open"]': (node) => {
          context.report({ node, messageId: 'unscoped' });
        },
        'CallExpression[callee.name="hold"]': (node: Rule.Node) => {
          const data = { line: String((node.loc?.start.line ?? 0) + 1) };
          const fix: Rule.ReportFixer = (fixer) => fixer.insertTextAfter(node, '.close()');
          const suggest = [{ messageId: 'close', fix }];
          context.report({ node, messageId: 'heldAcross', data, suggest });
        },
        'CallExpression[callee.name="crash"]': () => {
          throw new Error('no such luck');
        },
      }),
    },
  },
};

const lint = (file: string, text: string): unknown => lintSource(`/app/${file}`, text, plugin);

describe('a source file', () => {
  it('is reported with line and column from 1 and the text of its line', () => {
    expect(lint('a.js', '"use strict";\n  const db = open();\n')).toEqual({
      kind: 'read',
      findings: [
        {
          said: {
            file: '/app/a.js',
            line: 2,
            column: 14,
            messageId: 'unscoped',
            message: 'opened and never closed',
            sourceLine: '  const db = open();',
            related: [],
            fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/) as string,
          },
        },
      ],
    });
  });

  it('is reported with the lines that the message names, and the change that it suggests', () => {
    expect(lint('a.ts', 'let a: A;\nhold();\n  wait();')).toMatchObject({
      findings: [
        {
          said: {
            related: [{ line: 3, sourceLine: '  wait();' }],
            suggestion: {
              title: 'Close it.',
              diff: expect.stringContaining('+hold().close();') as string,
            },
          },
        },
      ],
    });
  });

  it('keeps its columns when it loses its types', () => {
    const text = "type A = { b: string };\nconst é: Map<string, 'ü'> = open() as never;";
    expect(lint('a.mts', text)).toMatchObject({
      findings: [{ said: { line: 2, column: 29, sourceLine: text.split('\n')[1] } }],
    });
  });

  it.each([
    ['using in a module', 'a.mjs', '{ using db = open(); }'],
    ['await at the top', 'a.js', 'await open();'],
    ['return at the top of CommonJS', 'a.js', 'if (open()) return;'],
    ['with in a sloppy script', 'a.cjs', 'with (x) { open(); }'],
    ['JSX', 'a.jsx', 'const a = <b c={open()} />;'],
    ['a shebang', 'a.js', '#!/usr/bin/env node\nopen();'],
    ['another plugin in a comment', 'a.js', '/* eslint foo/bar: "error" */ open();'],
  ])('may contain %s', (_, file, text) => {
    expect(lint(file, text)).toMatchObject({ findings: [{ said: { messageId: 'unscoped' } }] });
  });

  it('may silence the rule in a comment', () => {
    const text =
      '// eslint-disable-next-line lockjam/no-long-lived-cache -- one copy only\nopen();';
    expect(lint('a.js', text)).toEqual({ kind: 'read', findings: [] });
  });

  it.each([
    ['a.js', 'const = 1;', 'a.js cannot be parsed: line 1: Parsing error: Unexpected token ='],
    ['a.ts', 'enum A { b }', 'a.ts: TypeScript enum is not supported in strip-only mode'],
    ['a.js', 'crash();', 'the rule failed on a.js: no such luck'],
  ])('%s with `%s` is unread, with the reason', (file, text, because) => {
    expect(lint(file, text)).toEqual({ kind: 'unread', because });
  });
});
