import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lintPython } from '../../python/lint-python.test-support.ts';
import type { Handle } from './proof-handles.test-support.ts';
import { handles } from './proof-handles.test-support.ts';
import { sections } from './proof-sections.test-support.ts';
import type { Shape } from './proof-shapes.test-support.ts';
import { shapes } from './proof-shapes.test-support.ts';

const folder = mkdtempSync(join(import.meta.dirname, '.proof-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly printed: string;
  readonly held: readonly boolean[];
  readonly left: boolean;
}

describe.each(handles)('suggestions for $library', (handle) => {
  const cases = [...shapes, ...sections]
    .filter(({ suits }) => suits?.(handle) ?? handle.isLock !== true)
    .map((shape) => ({ shape, ...changesOf(shape, handle) }));
  const results = runAll(
    handle.library,
    cases.flatMap(({ code, changed }) => [code, ...changed.map(({ text }) => text)]),
  );

  test.each(cases)(
    '$shape.name: is reported, and a change is offered',
    ({ shape, code, messageIds, changed }) => {
      expect(messageIds, code).toEqual([shape.reports]);
      expect(changed, code).not.toEqual([]);
    },
  );

  const changes = cases.flatMap(({ shape, code, changed }) =>
    changed.map(({ desc, text }) => ({ name: `${shape.name}: ${desc}`, shape, code, text })),
  );
  test.each(changes)('$name', ({ shape, code, text }) => {
    expect(lintPython(text), text).toEqual([]);
    const [before, after] = [results.get(code), results.get(text)];
    const isHeld = before?.left === true || before?.held.includes(true) === true;
    if (shape.holds !== 'in some libraries') expect(isHeld, code).toBe(shape.holds ?? true);
    expect({ ...after, printed: '' }, text).toEqual({
      printed: '',
      held: before?.held.map(() => false),
      left: false,
    });
    if (shape.reports !== 'wrongUsing') expect(after?.printed, text).toBe(before?.printed);
  });
});

function changesOf(
  shape: Shape,
  handle: Handle,
): {
  readonly code: string;
  readonly messageIds: readonly unknown[];
  readonly changed: readonly { readonly desc: string; readonly text: string }[];
} {
  const code = `import contextlib\nimport time\n${handle.load}\n\n\n${shape.write(handle)}`;
  const messages = lintPython(code);
  const changed = (messages[0]?.suggestions ?? []).map(({ desc, fix }) => ({
    desc,
    text: code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
  }));
  return { code, messageIds: messages.map(({ messageId }) => messageId), changed };
}

/** Runs each program in one process, on a store of its own. */
function runAll(name: string, codes: readonly string[]): ReadonlyMap<string, Result> {
  const programs = codes.map((code, index) => {
    const store = join(folder, `${name.replaceAll('.', '-')}-${index}`);
    const file = `${store}.py`;
    mkdirSync(store);
    writeFileSync(file, code.replaceAll('STORE', store));
    return { file, store };
  });
  const runner = join(import.meta.dirname, 'proof.test-program.py');
  const printed = execFileSync('/usr/bin/python3', [runner, JSON.stringify(programs)], {
    encoding: 'utf8',
  });
  const results = JSON.parse(printed) as Result[];
  const nothing: Result = { printed: '', held: [], left: true };
  return new Map(codes.map((code, index) => [code, results[index] ?? nothing]));
}
