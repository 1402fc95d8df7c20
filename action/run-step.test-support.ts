import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseCommands, type Command } from './parse-commands.test-support.ts';

const root = join(import.meta.dirname, '..');

/** A step of a workflow with `uses:`, as its author writes it. */
export interface Step {
  /** The folder of the bundle. */
  readonly dist: string;
  /** A folder for everything that the runner itself keeps. */
  readonly temporary: string;
  readonly workspace: string;
  readonly with: Readonly<Record<string, string>>;
  /** The Action that is used; the one that measures when absent. */
  readonly uses?: 'action' | 'merge';
  /** Variables of the job; `undefined` takes one away that the runner would set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Is told of the process that was started, for example to cancel it. */
  readonly started?: (child: ChildProcess) => void;
}

/** What GitHub would show of the step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** At most ten of each level, each message at most 4,096 characters. */
  readonly annotations: readonly Command[];
  /** Annotations beyond that. */
  readonly dropped: number;
  readonly log: string;
  readonly errorText: string;
}

/** Runs the step on Node 24 in an environment that has only what the runner sets. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(step.temporary, 'step-'));
  const files = runnerFiles(folder);
  const child = spawn(
    join(root, 'node_modules', 'node', 'bin', 'node'),
    [join(step.dist, `${step.uses ?? 'action'}.js`)],
    {
      cwd: step.workspace,
      env: environment(step, files, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  step.started?.(child);
  const [output, errorText] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode ?? once(child, 'exit'),
  ]);
  const { commands, log } = parseCommands(output);
  const { shown, dropped } = limit(commands);
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return {
    exitCode: child.exitCode,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: Buffer.byteLength(summary) > 1_048_576 ? '' : summary,
    annotations: shown,
    dropped,
    log: log.join('\n'),
    errorText,
  };
}

type RunnerFile = `GITHUB_${'ENV' | 'OUTPUT' | 'PATH' | 'STATE' | 'STEP_SUMMARY'}`;

function runnerFiles(folder: string): Readonly<Record<RunnerFile, string>> {
  const file = (name: string): string => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
}

function environment(
  step: Step,
  files: Readonly<Record<string, string>>,
  folder: string,
): Readonly<Record<string, string | undefined>> {
  const inputs = Object.entries({ ...defaults(step.uses), ...step.with }).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  );
  const temporary = join(folder, 'temp');
  mkdirSync(temporary);
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/cat',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temporary,
    ACTIONS_RUNTIME_TOKEN: 'secret-of-the-runner',
    ...files,
    ...Object.fromEntries(inputs),
    ...step.env,
  };
}

/** The defaults of the inputs in the real action.yml, which is generated and so has one form only. */
function defaults(uses: Step['uses']): Readonly<Record<string, string>> {
  const folder = uses === 'merge' ? 'action/merge' : '.';
  const file = readFileSync(join(root, folder, 'action.yml'), 'utf8');
  const [, inputs = ''] = /^inputs:\n((?: .*\n)+)/m.exec(file) ?? [];
  const found = inputs.split(/^ {2}(?=\S)/m).flatMap((input) => {
    const [, name] = /^([\w-]+):/.exec(input) ?? [];
    const [, value] = /^ {4}default: ['"](.*)['"]$/m.exec(input) ?? [];
    return name === undefined ? [] : [[name, value ?? ''] as const];
  });
  return Object.fromEntries(found);
}

function limit(commands: readonly Command[]): { shown: readonly Command[]; dropped: number } {
  const levels = ['error', 'warning', 'notice'];
  const all = commands.filter(({ name }) => levels.includes(name));
  const shown = levels.flatMap((level) => all.filter(({ name }) => name === level).slice(0, 10));
  return {
    shown: shown.map((command) => ({ ...command, data: command.data.slice(0, 4_096) })),
    dropped: all.length - shown.length,
  };
}

/** Reads `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(file: string): Readonly<Record<string, string>> {
  const found = file.matchAll(/^(\S+?)<<(\S+)\n(.*?)\n\2$/gms);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
