import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex, Readable } from 'node:stream';
import type { CopyRun, Ending } from '../model/run.ts';
import { milliseconds, pid, type Milliseconds } from '../model/units.ts';
import { runVariable, type EngineContext } from './context.ts';
import { ProcessTree } from './process-tree.ts';

/**
 * The start gate: says that it stands there, waits for the word on descriptor 3, and becomes the
 * program. When lockjam dies first, the read fails and nothing is started.
 */
const gate = 'echo >&3; read -r _ <&3 || exit 125; exec 3>&-; exec "$@"';

/** The last text of each stream that is kept, in characters. */
const keptText = 4_096;

/** What the sampler adds up for a copy. */
export interface Spent {
  cpu: number;
  runQueue: number;
  diskSleep: number;
}

/** A copy that stands at the gate, runs, or has ended. */
export interface Copy {
  readonly number: number;
  readonly tree: ProcessTree;
  readonly spent: Spent;
  /** Lets the copy through the gate. */
  release(): void;
  /** Milliseconds since the release. */
  elapsed(): Milliseconds;
  /** Resolves at the copy's first text on standard output, or at its end. */
  readonly printed: Promise<unknown>;
  /** Resolves when its process has ended. */
  readonly exited: Promise<unknown>;
  /** Resolves when its process has ended and nobody can print to its pipes any more; a daemon may keep them. */
  readonly closed: Promise<unknown>;
  hasExited(): boolean;
  hasPrinted(): boolean;
  /** What is known of the copy; `fallback` says how it ended when its process still runs. */
  describe(fallback: Ending): CopyRun;
}

/**
 * Starts a copy behind the gate and waits until it stands there. Throws when the system refuses a
 * process, with its reason as the cause.
 */
export async function startCopy(
  context: EngineContext,
  number: number,
  copies: number,
  folder: string,
): Promise<Copy> {
  const child = spawn('/bin/sh', ['-c', gate, 'lockjam-gate', ...context.subject.command], {
    cwd: context.subject.cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...context.environment,
      [runVariable]: context.runMark,
      LOCKJAM_COPY: String(number),
      LOCKJAM_COPIES: String(copies),
      LOCKJAM_DIR: folder,
    },
  });
  const failed = new Promise<unknown>((resolve) => child.once('error', resolve));
  if (child.pid === undefined) {
    throw new Error(`Copy ${number} could not be started.`, { cause: await failed });
  }
  const channel = child.stdio[3] as Duplex;
  channel.on('error', () => undefined);
  const exited = once(child, 'exit').catch(() => undefined);
  const closed = once(child, 'close').catch(() => undefined);
  const root = pid(child.pid);
  const startTicks = context.evidence.identify(root)?.startTicks ?? '';
  context.watchdog.tell({ kind: 'group', group: root, startTicks });
  await Promise.race([once(channel, 'data'), exited]);
  return createCopy({ context, child, channel, number, exited, closed, root, startTicks });
}

interface Parts {
  readonly context: EngineContext;
  readonly child: ChildProcess;
  readonly channel: Duplex;
  readonly number: number;
  readonly exited: Promise<unknown>;
  readonly closed: Promise<unknown>;
  readonly root: CopyRun['pid'];
  readonly startTicks: string;
}

function createCopy({ context, child, channel, number, root, startTicks, ...ends }: Parts): Copy {
  const { clock, emit, subject } = context;
  const { exited, closed } = ends;
  let releasedAt = clock();
  let firstOutput: Milliseconds | undefined;
  let wall: Milliseconds | undefined;
  const elapsed = (): Milliseconds => milliseconds(clock() - releasedAt);
  const output = keepTail(child.stdout);
  const errors = keepTail(child.stderr);
  const printed = Promise.race([child.stdout ? once(child.stdout, 'data') : exited, exited]);
  child.stdout?.once('data', () => {
    firstOutput = elapsed();
    emit({ kind: 'copy-printed', name: subject.name, copy: number, at: firstOutput });
  });
  const spent = { cpu: 0, runQueue: 0, diskSleep: 0 };
  child.once('exit', () => {
    wall = elapsed();
    // A daemon that keeps the pipes open would keep lockjam itself from ending.
    setTimeout(() => {
      for (const stream of child.stdio) stream?.destroy();
    }, afterExit).unref();
  });
  return {
    number,
    tree: new ProcessTree({ pid: root, startTicks }),
    spent,
    release() {
      releasedAt = clock();
      channel.end('\n');
    },
    elapsed,
    printed,
    exited,
    closed,
    hasExited: () => wall !== undefined,
    hasPrinted: () => firstOutput !== undefined,
    describe(fallback) {
      return {
        copy: number,
        pid: root,
        wall: wall ?? (fallback.kind === 'printed' ? firstOutput : undefined) ?? elapsed(),
        cpu: milliseconds(spent.cpu),
        runQueue: milliseconds(spent.runQueue),
        diskSleep: milliseconds(spent.diskSleep),
        ...(firstOutput === undefined ? {} : { firstOutput }),
        ending: wall === undefined ? fallback : endingOf(child),
        errorText: errors(),
        outputText: output(),
      };
    },
  };
}

function endingOf({ exitCode, signalCode }: ChildProcess): Ending {
  return signalCode === null
    ? { kind: 'exited', code: exitCode ?? 0 }
    : { kind: 'signaled', signal: signalCode };
}

/** What a program has printed is read long before; in milliseconds. */
const afterExit = 1_000;

/** A character of UTF-16, in which JavaScript counts, takes at most three bytes of UTF-8. */
const keptBytes = 3 * keptText;

/** Keeps the end of what a program prints. Only that is ever made a text: it may print gigabytes. */
function keepTail(stream: Readable | null): () => string {
  let tail: Buffer = Buffer.alloc(0);
  stream?.on('data', (part: Buffer) => {
    const room = keptBytes - part.length;
    tail =
      room > 0
        ? Buffer.concat([tail.subarray(-room), part])
        : Buffer.from(part.subarray(-keptBytes));
  });
  return () => tail.toString('utf8').slice(-keptText);
}
