import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import type { Handle, Import } from './generated-handles.test-support.ts';
import { handles, imports, libraries } from './generated-handles.test-support.ts';
import type { Shape } from './generated-shapes.test-support.ts';
import { faulty, silent } from './generated-shapes.test-support.ts';

interface Case {
  readonly name: string;
  readonly code: string;
  readonly kind: Import['kind'];
  readonly expected: readonly string[];
}

const cases = handles.flatMap((handle) =>
  imports.flatMap((form) =>
    [...silent, ...faulty]
      .filter((shape) => shape.suits?.(handle) ?? true)
      .map((shape) => written(handle, form, shape)),
  ),
);

function written(handle: Handle, form: Import, shape: Shape): Case {
  const { top, callee } = form.write(handle.module, handle.opener);
  const called = `${handle.isNew ? 'new ' : ''}${callee}(${handle.opener === 'open' ? '{ path }' : 'path'})`;
  const statements = shape.write(handle, handle.isPromised ? `await ${called}` : called);
  const isCommonJs = form.kind === 'commonjs';
  const others = isCommonJs
    ? "const { take, awaitLater, path } = require('./elsewhere');"
    : "import { take, awaitLater, path } from './elsewhere';";
  const run = `async function run(path) {\n${statements}\n}\n${isCommonJs ? 'exports.run = run' : 'export { run }'};`;
  const code = [top, others, shape.isTop === true ? statements : run].join('\n');
  const line = code.split('\n').findIndex((text) => text.includes('// reported')) + 1;
  const expected = shape.reports === undefined ? [] : [`${line} ${shape.reports}`];
  return { name: `${handle.name}, ${form.name}: ${shape.name}`, code, kind: form.kind, expected };
}

function lint({ code, kind }: Case): readonly string[] {
  const messages = new Linter().verify(code, {
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': ['error', { libraries }] },
    languageOptions: {
      sourceType: kind === 'commonjs' ? 'commonjs' : 'module',
      ...(kind === 'typescript' && { parser: typescript }),
    },
  });
  return messages.map(({ line, messageId, message }) => `${line} ${messageId ?? message}`);
}

describe('every handle, however it is imported, in every shape', () => {
  test('are more than a thousand programs', () => {
    expect(cases.length).toBeGreaterThan(1000);
  });

  test.each(cases)('$name', (one) => {
    expect(lint(one), one.code).toEqual(one.expected);
  });
});
