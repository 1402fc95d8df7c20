import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { KnownLibrary } from '../src/catalogue/library.ts';
import type { Closing, Measured, Meeting, Meets } from './measured.ts';
import type { Answer, Program } from './participant.ts';
import { Participant } from './participant.ts';

/** What two processes of a program find out about a library: everything but versions. */
export type Observed = Omit<Measured, 'kind' | 'packages' | 'runtime'>;

/** Opens a library for real, alone and twice. Throws when it does not even work alone. */
export async function measureLibrary(program: Program, library: KnownLibrary): Promise<Observed> {
  const alone = await measureAlone(program);
  const closers: Record<string, Closing> = {};
  for (const name of library.closers) closers[name] = await measureCloser(program, name);
  const patience = Math.max(SHORTEST_PATIENCE, 1.5 * (library.busyTimeout ?? 0) + 2000);
  const bench = { program, patience, alone, closers: library.closers };
  const idle = (await meetAll(bench, 'idle')) ?? { open: { kind: 'works' } };
  const transaction = await meetAll(bench, 'transaction');
  return {
    ...(await lookForNames(program, library)),
    closers,
    ...(await measureDisposer(program)),
    lazy: await isLazy(program),
    idle,
    ...(transaction && { transaction }),
    keepsWrites: !isFree(idle) || (await keepsWrites(program)),
  };
}

/** A wait shorter than this may also be a slow machine. */
const SHORTEST_PATIENCE = 3000;
/** What ends this much later than it does alone has waited. */
const SLACK = 700;
/** Native libraries let go in a thread of their own. */
const LETS_GO_WITHIN = 2000;

interface Bench {
  readonly program: Program;
  /** How long a wait is watched, in milliseconds. */
  readonly patience: number;
  /** How long each deed takes a process alone, in milliseconds. */
  readonly alone: ReadonlyMap<Deed, number>;
  /** The closers by one of which the first process lets go. */
  readonly closers: readonly string[];
}

type Deed = 'open' | 'read' | 'write';
type Hold = 'idle' | 'transaction';

class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'lockjam-store-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measureAlone(program: Program): Promise<ReadonlyMap<Deed, number>> {
  using folder = new Folder();
  using process = new Participant(program, folder.path);
  const times = new Map<Deed, number>();
  for (const deed of ['open', 'write', 'read'] as const) {
    const start = performance.now();
    await process.must(deed);
    times.set(deed, performance.now() - start);
  }
  return times;
}

/** Looks for everything that the catalogue calls by its name. */
async function lookForNames(
  program: Program,
  library: KnownLibrary,
): Promise<Pick<Observed, 'missing' | 'openers'>> {
  using folder = new Folder();
  using process = new Participant(program, folder.path);
  await openAndUse(process);
  const { openers, missing } = (await process.must('names', {
    modules: JSON.stringify(library.modules),
    openers: JSON.stringify(library.openers.map(({ name }) => name)),
    methods: JSON.stringify(methodsOf(library)),
  })) as Pick<Observed, 'missing' | 'openers'>;
  return { openers, missing: missing.filter((name) => !isWritten(name, library, program.cwd)) };
}

/** Whether the package's own code has a name: of an object that only another object of its gives. */
function isWritten(name: string, library: KnownLibrary, cwd: string): boolean {
  const code = ['js', 'cjs', 'mjs', 'ts', 'cpp'].map((ending) => `--include=*.${ending}`);
  const folder = join(cwd, 'node_modules', library.package);
  const word = name.split('.').at(-1) ?? name;
  return spawnSync('grep', ['-rqwF', ...code, '--', word, folder]).status === 0;
}

/** The methods of the handle that a library is said to have, closers aside: those are called. */
function methodsOf(library: KnownLibrary): readonly string[] {
  const { chains, derives, openFlags, passive, starts, statements, transactions } = library;
  const all = [chains, derives, openFlags, passive ?? [], starts ?? [], statements, transactions];
  return [...new Set(all.flat())].filter((name) => name !== '').sort();
}

async function measureCloser(program: Program, name: string): Promise<Closing> {
  using folder = new Folder();
  using process = new Participant(program, folder.path);
  await openAndUse(process);
  const before = process.held();
  const how = await process.must('close', { name });
  if (how === 'absent') return { outcome: 'absent', promised: false, held: before };
  const left = await afterLettingGo(process);
  const frees = before.length > 0 && left.length === 0;
  return { outcome: frees ? 'frees' : 'keeps', promised: how === 'promise', held: before };
}

async function measureDisposer(
  program: Program,
): Promise<Pick<Observed, 'disposer' | 'disposerFrees'>> {
  using folder = new Folder();
  using process = new Participant(program, folder.path);
  await openAndUse(process);
  const disposer = (await process.must('dispose')) as Observed['disposer'];
  const isGone = disposer === 'none' || (await afterLettingGo(process)).length === 0;
  return { disposer, disposerFrees: isGone };
}

async function isLazy(program: Program): Promise<boolean> {
  using folder = new Folder();
  using process = new Participant(program, folder.path);
  await process.must('open');
  // What opens in the background has begun by the next turn, and is seen once it has gone on.
  await pause(SLACK);
  return process.held().length === 0;
}

/** True when an idle process keeps nobody out. */
function isFree({ open, read, write }: Meeting): boolean {
  return [open, read, write].every((met) => met === undefined || met.kind === 'works');
}

async function keepsWrites(program: Program): Promise<boolean> {
  using folder = new Folder();
  using first = new Participant(program, folder.path);
  using second = new Participant(program, folder.path);
  await openAndUse(first);
  const opened = await second.ask('open');
  if (opened.kind === 'error') return true;
  if ((await second.ask('write')).kind === 'error') return true;
  await first.ask('write');
  using third = new Participant(program, folder.path);
  first[Symbol.dispose]();
  second[Symbol.dispose]();
  await third.ask('open');
  const read = await third.ask('read');
  return read.kind === 'value' && read.value === 3;
}

async function openAndUse(process: Participant): Promise<void> {
  await process.must('open');
  await process.must('write');
  await process.must('read');
}

async function afterLettingGo(process: Participant): Promise<readonly string[]> {
  for (const end = performance.now() + LETS_GO_WITHIN; performance.now() < end;) {
    if (process.held().length === 0) return [];
    await pause(20);
  }
  return process.held();
}

async function meetAll(bench: Bench, hold: Hold): Promise<Meeting | undefined> {
  const open = await meet(bench, hold, 'open');
  if (open === undefined) return undefined;
  if (open.kind !== 'works') return { open };
  const read = await meet(bench, hold, 'read');
  const write = await meet(bench, hold, 'write');
  return { open, ...(read && { read }), ...(write && { write }) };
}

/** What one deed of a second process meets; undefined when the first one cannot hold in that way. */
async function meet(bench: Bench, hold: Hold, deed: Deed): Promise<Meets | undefined> {
  using folder = new Folder();
  using first = new Participant(bench.program, folder.path);
  using second = new Participant(bench.program, folder.path);
  await openAndUse(first);
  if (hold === 'transaction' && (await first.must('begin')) === 'none') return undefined;
  if (deed !== 'open') await second.must('open');
  const start = performance.now();
  const asked = second.ask(deed);
  const answer = await Promise.race([asked, pause(bench.patience)]);
  if (answer !== undefined) return meaning(answer, performance.now() - start, bench, deed);
  await letGo(first, hold, bench);
  const late = await Promise.race([asked, pause(bench.patience)]);
  if (late?.kind === 'value') return { kind: 'waits' };
  if (late?.kind !== 'error')
    return { kind: 'throws', error: 'it waits on when the other has let go' };
  const givesUpAfter = Math.round(performance.now() - start);
  return { kind: 'waits', givesUpAfter, error: late.error };
}

/** A process that cannot let go, because its own thread waits, is ended. */
async function letGo(process: Participant, hold: Hold, bench: Bench): Promise<void> {
  const deeds = hold === 'idle' ? bench.closers.map((name) => ['close', name]) : [['end', '']];
  for (const [deed = '', name = ''] of deeds) {
    const done = await Promise.race([process.ask(deed, { name }), pause(bench.patience)]);
    if (done?.kind === 'value' && done.value !== 'absent') return;
  }
  process[Symbol.dispose]();
}

function meaning(answer: Answer, took: number, bench: Bench, deed: Deed): Meets {
  if (answer.kind === 'value') return { kind: 'works' };
  const { error } = answer;
  const waited = took > (bench.alone.get(deed) ?? 0) + SLACK;
  return waited
    ? { kind: 'waits', givesUpAfter: Math.round(took), error }
    : { kind: 'throws', error };
}
