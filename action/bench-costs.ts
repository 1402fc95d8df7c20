import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one run of a program of Node.js cost, in milliseconds. */
export interface Cost {
  readonly exitCode: number | null;
  /** The processor time of its own process. */
  readonly cpu: number;
  readonly wall: number;
}

/** What one step cost. */
export interface StepCost extends Cost {
  /** While nothing was measured: before the subject, and after it. */
  readonly around: number;
  /** While the subject was measured and no copy of it ran, for each round. */
  readonly betweenRounds: number;
}

/** Starts programs beside each other in time, never at once, so that the machine treats all alike. */
export interface Stopwatch {
  readonly run: (words: readonly string[], inputs: Variables) => Promise<Cost>;
  /** A step on a subject that passes. */
  readonly step: (action: string, inputs: Variables) => Promise<StepCost>;
}

type Variables = Readonly<Record<string, string>>;

/** Makes a stopwatch that keeps its files in a folder. */
export function createStopwatch(folder: string): Stopwatch {
  const preload = join(folder, 'cpu.mjs');
  writeFileSync(
    preload,
    `process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      process.stderr.write('\\ncpu ' + (user + system) / 1000);
    });`,
  );
  const run: Stopwatch['run'] = async (words, inputs) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'], RUNNER_TEMP: folder, ...inputs },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [told] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    const wall = performance.now() - startedAt;
    return {
      exitCode: child.exitCode,
      wall,
      cpu: Number(/cpu ([\d.]+)$/.exec(told)?.[1] ?? Number.NaN),
    };
  };
  return {
    run,
    async step(action, inputs) {
      const workspace = mkdtempSync(join(folder, 'step-'));
      const temporary = join(workspace, 'temp');
      mkdirSync(temporary);
      writeFileSync(join(workspace, 'output.txt'), '');
      const runner = {
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
        GITHUB_OUTPUT: join(workspace, 'output.txt'),
        INPUT_REPORT: 'json=report.json',
      };
      const cost = await run([action], { ...runner, ...inputs });
      if (cost.exitCode !== 0) throw new Error(`The step failed: ${JSON.stringify(cost)}`);
      return { ...cost, ...partsOf(cost.wall, join(workspace, 'report.json')) };
    },
  };
}

interface Measured {
  readonly subjects: readonly {
    readonly elapsedMs: number;
    readonly rounds: readonly { readonly copies: readonly { readonly wallMs: number }[] }[];
  }[];
}

function partsOf(wall: number, reportFile: string): Omit<StepCost, keyof Cost> {
  const { subjects } = JSON.parse(readFileSync(reportFile, 'utf8')) as Measured;
  const elapsed = subjects.reduce((sum, subject) => sum + subject.elapsedMs, 0);
  const rounds = subjects
    .flatMap((subject) => subject.rounds)
    .map(({ copies }) => Math.max(...copies.map(({ wallMs }) => wallMs)));
  const inRounds = rounds.reduce((sum, each) => sum + each, 0);
  return { around: wall - elapsed, betweenRounds: (elapsed - inRounds) / rounds.length };
}

/** The middle one; of an even number the upper one. */
export function median(numbers: readonly number[]): number {
  return (
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
  );
}
