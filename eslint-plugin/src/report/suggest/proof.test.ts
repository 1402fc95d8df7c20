import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import type { Linter as LinterTypes } from 'eslint';
import { Linter } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';
import lockjam from '../../index.ts';
import type { Handle } from './proof-handles.test-support.ts';
import { handles } from './proof-handles.test-support.ts';
import type { Shape } from './proof-shapes.test-support.ts';
import { shapes } from './proof-shapes.test-support.ts';

const folder = mkdtempSync(join(import.meta.dirname, '.proof-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly lines: readonly string[];
  readonly held: readonly boolean[];
}

describe.each(handles)('suggestions for $library', (handle) => {
  const cases = shapes
    .filter(({ suits }) => suits?.(handle) ?? true)
    .map((shape) => ({ shape, ...changesOf(shape, handle) }));
  const results = runAll(
    handle.library.replace(/\W/g, '-'),
    cases.flatMap(({ code, changed }) => [code, ...changed.map(({ text }) => text)]),
  );

  test.each(cases)(
    '$shape.name: is reported, and a change is offered',
    ({ shape, messages, changed }) => {
      expect(messages.map(({ messageId, message }) => messageId ?? message)).toEqual([
        shape.reports,
      ]);
      expect(changed).not.toEqual([]);
    },
  );

  const changes = cases.flatMap(({ shape, code, changed }) =>
    changed.map(({ desc, text }) => ({ name: `${shape.name}: ${desc}`, shape, code, text })),
  );
  test.each(changes)('$name', ({ shape, code, text }) => {
    expect(lint(text), text).toEqual([]);
    const [before, after] = [results.get(code), results.get(text)];
    const isHeld = shape.holds === undefined ? true : shape.holds(handle);
    if (isHeld !== undefined) expect(before?.held.includes(true), code).toBe(isHeld);
    expect(after?.held, text).toEqual(before?.held.map(() => false));
    if (shape.reports !== 'wrongUsing') expect(after?.lines, text).toEqual(before?.lines);
  });
});

function lint(code: string): readonly LinterTypes.LintMessage[] {
  const config = [lockjam.configs.recommended, { languageOptions: { parser: typescript } }];
  return new Linter().verify(code, config);
}

function changesOf(
  shape: Shape,
  handle: Handle,
): {
  readonly code: string;
  readonly messages: readonly LinterTypes.LintMessage[];
  readonly changed: readonly { readonly desc: string; readonly text: string }[];
} {
  const code = `import { setTimeout as sleep } from 'node:timers/promises';\n${handle.load}\n\n${shape.write(handle)}`;
  const messages = lint(code);
  const changed = (messages[0]?.suggestions ?? []).map(({ desc, fix }) => ({
    desc,
    text: code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
  }));
  return { code, messages, changed };
}

/** Runs each program in one process, on a store of its own. */
function runAll(name: string, codes: readonly string[]): ReadonlyMap<string, Result> {
  const programs = codes.map((code, index) => {
    const store = join(folder, `${name}-${index}`);
    const file = `${store}.mjs`;
    mkdirSync(store);
    writeFileSync(file, code.replaceAll('STORE', store));
    return { file, store };
  });
  const runner = join(import.meta.dirname, 'proof.test-program.ts');
  const printed = execFileSync(process.execPath, [runner, JSON.stringify(programs)], {
    encoding: 'utf8',
  });
  const results = JSON.parse(printed) as Result[];
  return new Map(codes.map((code, index) => [code, results[index] ?? { lines: [], held: [] }]));
}
