import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtAction } from './built-action.test-support.ts';

const { step, workspaceWith, temporary } = builtAction();

/** What a step does in each phase, and how it is known from outside that it does it. */
interface Phase {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly isReached: (workspace: string) => boolean;
}

const state = { '.cache/mine.txt': 'of the user', '.cache/deep/er.txt': 'too' };
/** Says that it runs, changes what the copies share, and takes its time, deaf to what can be ignored. */
const nap = `trap '' INT TERM HUP; echo mess > .cache/mine.txt; echo $$ >> started; sleep 30.7`;
const started = (workspace: string): number =>
  read(join(workspace, 'started')).split('\n').length - 1;

const phases: Readonly<Record<string, Phase>> = {
  'while it asks a Python what it can import': {
    files: {
      ...state,
      'fixture.json': JSON.stringify({
        name: 'x',
        needs: { python: ['json'] },
        halves: { a: { command: ['python3', 'a.py'] } },
      }),
      'a.py': '',
      'bin/python3': '#!/bin/sh\necho $$ >> started\nexec sleep 30.7\n',
    },
    inputs: { fixtures: 'fixture.json' },
    isReached: (workspace) => started(workspace) > 0,
  },
  'while a copy warms up': {
    files: { ...state, 'nap.sh': nap },
    inputs: { fixtures: 'nap.sh', state: '.cache' },
    isReached: (workspace) => started(workspace) > 0,
  },
  'while a copy runs alone': {
    files: { ...state, 'nap.sh': `[ -f warm ] || { touch warm; exec sleep 0.4; }\n${nap}` },
    inputs: { fixtures: 'nap.sh', state: '.cache' },
    isReached: (workspace) => started(workspace) > 0,
  },
  'while copies run together': {
    files: {
      ...state,
      'nap.sh': `echo x >> runs\n[ $(wc -l < runs) -gt 2 ] || exec sleep 0.4\n${nap}`,
    },
    inputs: { fixtures: 'nap.sh', state: '.cache', timeout: '1m' },
    isReached: (workspace) => started(workspace) === 4,
  },
  'while a copy stands frozen': {
    files: { ...state, 'hold.py': holdingSemaphore() },
    inputs: { fixtures: 'hold.py', state: '.cache' },
    isReached: (workspace) => processesIn(workspace).some(({ state: kind }) => kind === 'T'),
  },
  'while reports are written': {
    files: state,
    inputs: { command: 'sleep 0.1', report: 'json=r.json\nplain=pipe' },
    isReached: (workspace) => existsSync(join(workspace, 'r.json')),
  },
};

/** Copies take turns without any lock that the kernel lists: only freezing them shows it. */
function holdingSemaphore(): string {
  return [
    'import os, time',
    'for _ in range(200):',
    '    try:',
    "        os.mkdir('.cache/lock')",
    '        break',
    '    except FileExistsError:',
    '        time.sleep(0.02)',
    'time.sleep(0.4)',
    "os.rmdir('.cache/lock')",
  ].join('\n');
}

describe.each(Object.entries(phases))('a step that is canceled %s', (_, phase) => {
  it('ends, and leaves nothing living, stopped or half-written', async () => {
    const workspace = workspaceWith(phase.files);
    const python = join(workspace, 'bin/python3');
    if (existsSync(python)) chmodSync(python, 0o755);
    spawnSync('mkfifo', [join(workspace, 'pipe')]);
    const env = { PATH: `${join(workspace, 'bin')}:${process.env['PATH'] ?? ''}` };
    await step({
      workspace,
      env,
      with: phase.inputs,
      started: (child) => {
        void cancelWhen(() => phase.isReached(workspace), child);
      },
    });
    while (processesIn(temporary).length > 0) await delay(20);
    for (const [name, text] of Object.entries(state)) {
      if (name in phase.files) expect(read(join(workspace, name))).toBe(text);
    }
    const names = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes('lockjam-'))).toEqual([]);
    const report = read(join(workspace, 'r.json'));
    if (report !== '') expect(JSON.parse(report)).toMatchObject({ schemaVersion: 1 });
  }, 60_000);
});

/** As the runner does: SIGINT, SIGTERM after 7.5 s, SIGKILL 2.5 s later. */
async function cancelWhen(isReached: () => boolean, child: ChildProcess): Promise<void> {
  while (!isReached()) await delay(5);
  const ended = once(child, 'exit');
  for (const [signal, patience] of [
    ['SIGINT', 7_500],
    ['SIGTERM', 2_500],
    ['SIGKILL', 10_000],
  ] as const) {
    child.kill(signal);
    const stop = new AbortController();
    await Promise.race([ended, delay(patience, undefined, { signal: stop.signal }).catch(() => 0)]);
    stop.abort();
    if (child.exitCode !== null || child.signalCode !== null) return;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Processes that stand in a folder or below it, and what the kernel says of them. */
function processesIn(folder: string): readonly { readonly pid: number; readonly state: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      if (!/^\d+$/.test(name) || !readlinkSync(`/proc/${name}/cwd`).startsWith(folder)) return [];
      const [, kind = ''] = /^\d+ \(.*\) (\S)/s.exec(read(`/proc/${name}/stat`)) ?? [];
      return kind === '' || kind === 'Z' ? [] : [{ pid: Number(name), state: kind }];
    } catch {
      return [];
    }
  });
}
