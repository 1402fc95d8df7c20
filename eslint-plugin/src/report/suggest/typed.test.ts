import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as compiler from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import lockjam from '../../index.ts';

const folder = mkdtempSync(join(import.meta.dirname, '.proof-types-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const head = `import { setTimeout as sleep } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { open } from 'lmdb';
import { DatabaseSync } from 'node:sqlite';
`;

/** Typed programs, each with one fault that a suggestion mends. */
const programs: readonly string[] = [
  `export async function seed(): Promise<unknown> {
  const db = new DatabaseSync('a.db');
  const row = db.prepare('select 1 as one').get();
  const { one } = row ?? {};
  await sleep(1);
  return one ?? row?.['one'];
}`,
  `export async function typed(): Promise<number> {
  const db = new DatabaseSync('a.db');
  const rows: readonly Record<string, unknown>[] = db.prepare('select 1').all();
  await sleep(1);
  return rows.length;
}`,
  `export async function level(): Promise<number> {
  const db = new ClassicLevel<string, number>('a', { valueEncoding: 'json' });
  const known = await db.get('me');
  if (known === undefined) await db.put('me', 1);
  await sleep(1);
  return (known ?? 0) + 1;
}`,
  `export async function closedLate(path: string): Promise<string> {
  const db = open<string, string>({ path });
  try {
    const text = db.get('me') ?? 'nobody';
    await sleep(1);
    return text.toUpperCase();
  } finally {
    await db.close();
  }
}`,
  `export async function closedStraight(path: string): Promise<string> {
  const db = open<string, string>({ path });
  const [first = '', second] = [db.get('a'), db.get('b')];
  await db.close();
  return [first.trim(), second?.trim()].map(String).join();
}`,
  `export async function givenBack(path: string): Promise<number | undefined> {
  const db = new ClassicLevel<string, number>(path, { valueEncoding: 'json' });
  return db.get('me');
}`,
  `export async function inLoop(paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const db = new DatabaseSync(path);
    const row = db.prepare('select 1 as one').get();
    if (row === undefined) continue;
    db.close();
    sum += Number(row['one']);
  }
  return sum;
}`,
];

/** The constant is read by a nested function: without \`const\` the compiler would forget its type there. */
const captured = `export async function captured(): Promise<readonly unknown[]> {
  const db = new DatabaseSync('a.db');
  const row = db.prepare('select 1 as one').get();
  await sleep(1);
  return row === undefined ? [] : ['one'].map((name) => row[name]);
}`;

function changesOf(program: string): readonly string[] {
  const code = `${head}\n${program}\n`;
  const config = [
    { files: ['**/*.ts'], ...lockjam.configs.recommended },
    { files: ['**/*.ts'], languageOptions: { parser: typescript } },
  ];
  const messages = new Linter().verify(code, config, { filename: 'program.ts' });
  return messages
    .flatMap(({ suggestions }) => suggestions ?? [])
    .map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
}

/** What the compiler says of the texts, with the settings of this package. */
function typeErrors(texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => {
    const file = join(folder, `program-${index}.ts`);
    writeFileSync(file, text);
    return file;
  });
  const options: compiler.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: true,
    target: compiler.ScriptTarget.ESNext,
    module: compiler.ModuleKind.NodeNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeNext,
    types: ['node'],
  };
  const found = compiler.getPreEmitDiagnostics(compiler.createProgram(files, options));
  return found.map(
    ({ messageText, file, start }) =>
      `${compiler.flattenDiagnosticMessageText(messageText, ' ')}: ${file?.text.slice(start, (start ?? 0) + 60) ?? ''}`,
  );
}

describe('typed programs', () => {
  test('have their types before and after each suggestion', () => {
    const changes = programs.map(changesOf);
    for (const [index, offered] of changes.entries())
      expect(offered, programs[index]).not.toEqual([]);
    const originals = programs.map((program) => `${head}\n${program}\n`);
    expect(typeErrors([...originals, ...changes.flat()])).toEqual([]);
  }, 60_000);

  test('get no suggestion that would cost a nested function its type', () => {
    expect(changesOf(captured)).toEqual([]);
  });
});
