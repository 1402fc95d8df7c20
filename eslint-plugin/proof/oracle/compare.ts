import { runInThisContext } from 'node:vm';
import { Linter } from 'eslint';
import lockjam from '../../src/index.ts';
import type { Program } from './program.ts';
import { randomProgram } from './program.ts';
import { randomFrom } from './random.ts';
import type { Compile, Truth } from './run-paths.ts';
import { runPaths, surroundings } from './run-paths.ts';

/** One place that opens, of which the rule and the runs say different things. */
export interface Disagreement {
  readonly program: Program;
  readonly number: number;
  readonly truth: 'closed' | 'leaks';
  /** What the rule reported there. */
  readonly reported: readonly string[];
}

/** What a number of programs showed. */
export interface Comparison {
  readonly programs: number;
  /** Places that open, and those of them that leak on some path. */
  readonly openings: number;
  readonly leaking: number;
  /** Programs with too many paths to run them all. */
  readonly tooLong: number;
  /** Places where a handle is given back that was closed before: a fault of another kind. */
  readonly givenClosed: number;
  readonly disagreements: readonly Disagreement[];
}

/** Writes programs, runs each on every path, and compares that with what the rule says of the text. */
export async function compare(count: number, seed: number): Promise<Comparison> {
  const random = randomFrom(seed);
  const programs = Array.from({ length: count }, (_, at) => randomProgram(`f${at}`, random));
  const said = reportsOf(programs);
  const compile = compiled(programs);
  const found = { openings: 0, leaking: 0, tooLong: 0, givenClosed: 0 };
  const disagreements: Disagreement[] = [];
  for (const program of programs) {
    const truths = await runPaths(program, compile);
    if (truths === undefined) found.tooLong++;
    for (const [number, truth] of truths ?? []) {
      found.openings++;
      if (truth.leaks) found.leaking++;
      if (truth.isGivenClosed) found.givenClosed++;
      const reported = said.get(`${program.name} ${number}`) ?? [];
      if (agrees(truth, reported)) continue;
      const kind = truth.leaks ? 'leaks' : 'closed';
      disagreements.push({ program, number, truth: kind, reported });
    }
  }
  return { programs: count, ...found, disagreements };
}

/** What the runs of one program show: the truth about each place that opens, in words. */
export async function judgeProgram(program: Program): Promise<string> {
  const truths = await runPaths(program, compiled([program]));
  const all = [...(truths ?? [])];
  return all.map(([number, { leaks }]) => `${number} ${leaks ? 'leaks' : 'closed'}`).join(', ');
}

function agrees(truth: Truth, reported: readonly string[]): boolean {
  return truth.leaks === reported.some((messageId) => LEAKS.has(messageId));
}

const LEAKS: ReadonlySet<string> = new Set(['notOnAllPaths', 'overwritten', 'unscoped']);

/** What the rule says of all programs at once, in its strict form: by program and number. */
function reportsOf(programs: readonly Program[]): ReadonlyMap<string, readonly string[]> {
  const text = `${IMPORTS}\n${programs.map(written).join('\n')}\n`;
  const messages = new Linter().verify(text, {
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': ['error', OPTIONS] },
  });
  const lines = text.split('\n');
  const reports = new Map<string, string[]>();
  for (const { line, messageId, message } of messages) {
    if (messageId === undefined) throw new Error(`Internal error: ${message} in line ${line}`);
    const key = keyAt(lines, line - 1);
    reports.set(key, [...(reports.get(key) ?? []), messageId]);
  }
  return reports;
}

const IMPORTS = `import { openCache, openLater } from './cache';
import { choose, pick, work } from './elsewhere';`;

const LIBRARIES = [
  { module: './cache', open: 'openCache', close: 'close', dispose: 'sync' },
  { module: './cache', open: 'openLater', close: 'close', async: true, dispose: 'async' },
];

/** A handle is reported once, for its gravest fault: that it is given back closed must not hide a leak. */
const OPTIONS = { libraries: LIBRARIES, strict: true, messages: { escapes: false } };

/** The program is exported, so that nothing is known of its callers. */
function written({ name, text }: Program): string {
  return `${text}\nexport { ${name} };`;
}

function keyAt(lines: readonly string[], index: number): string {
  const number = /open(?:Cache|Later)\((\d+)\)/.exec(lines[index] ?? '')?.[1] ?? '?';
  for (let above = index; above >= 0; above--) {
    const name = /^(?:async )?function (f\d+)\(/.exec(lines[above] ?? '')?.[1];
    if (name !== undefined) return `${name} ${number}`;
  }
  return '?';
}

function compiled(programs: readonly Program[]): Compile {
  const names = programs.map(({ name }) => name);
  const body = programs.map(({ text }) => text).join('\n');
  const source = `({ ${surroundings.join(', ')}, console }) => {\n${body}\nreturn new Map(Object.entries({ ${names.join(', ')} }));\n}`;
  const make = runInThisContext(source) as (given: object) => ReturnType<Compile>;
  const silent = { log: () => undefined };
  return (world) => make({ ...world, console: silent });
}
