import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtAction } from './built-action.test-support.ts';
import { startCacheService, type CacheFault } from './cache-service.test-support.ts';
import type { StepResult } from './run-step.test-support.ts';

type Variables = Readonly<Record<string, string | undefined>>;

// Some of these take a step until the machine was quick enough.
vi.setConfig({ testTimeout: 120_000 });
const { step, workspaceWith, temporary } = builtAction();
const service = await startCacheService();
afterAll(service.close);

const event = join(temporary, 'event.json');
beforeEach(() => {
  service.fault = undefined;
  service.entries.clear();
  service.calls.length = 0;
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
});

/** What is killed needs a moment to be gone; what stays makes the test run out of time. */
afterEach(async () => {
  while (processesIn(temporary).length > 0) await delay(10);
  const left = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
  expect(left.filter((path) => path.includes('lockjam-courier-'))).toEqual([]);
});

type Given = Parameters<typeof step>[0];

/**
 * A step that had an answer in time. It gives the cache less than a second, which may not be enough on a
 * busy machine, and says so: then it is as if it had never been.
 */
async function stepInTime(given: Given): Promise<StepResult> {
  for (;;) {
    const before = [...service.entries];
    const result = await step(given);
    if (!result.log.includes('did not answer in time')) return result;
    service.entries.clear();
    for (const [key, entry] of before) service.entries.set(key, entry);
  }
}

/** What the runner says of a push to the default branch. */
function push(run: number): Variables {
  return {
    ...service.environment('main'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: String(1_000 + run),
    GITHUB_RUN_NUMBER: String(run),
    GITHUB_RUN_ATTEMPT: '1',
  };
}

function pullRequest(run: number): Variables {
  const scope = 'refs/pull/3/merge';
  const own = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: scope };
  return { ...push(run), ...service.environment(scope), ...own };
}

const trend = (env: Variables, command = 'sleep 0.1'): Promise<StepResult> =>
  stepInTime({ env, with: { command, history: 'trend' } });

/** With a cache that does not answer. */
const trendAnyhow = (env: Variables, command = 'sleep 0.1'): Promise<StepResult> =>
  step({ env, with: { command, history: 'trend' } });

describe('a step with a trend', () => {
  it('remembers pushes to the default branch, and shows them in later summaries', async () => {
    const first = await trend(push(1));
    expect(first.log).toContain('history: no earlier runs known: the cache has no such entry yet.');
    expect(first.log).toContain('history: this run is remembered.');
    expect(first.summary).not.toContain('### Before');
    await trend(push(2));
    const third = await trend(pullRequest(3));
    expect(third.log).toContain('history: 2 earlier runs of the default branch known.');
    expect(third.log).toContain('it is no push to the default branch');
    expect(third.summary).toContain('### Before: 2 runs of the default branch, the last &#35;2');
    expect(third.summary).toMatch(
      /^\| sleep 0\.1 \| [▁▂]{2} .* \| concurrent × 2 \| concurrent \|$/m,
    );
    const keys = [...service.entries.keys()];
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^lockjam-history-v1-[0-9a-f]{32}-1001-1$/);
  });

  it('keeps the pasts of different steps, jobs and inputs apart', async () => {
    await trend(push(1));
    for (const env of [{ GITHUB_JOB: 'other' }, { GITHUB_ACTION: 'second' }]) {
      expect((await trend({ ...push(2), ...env })).log).toContain('no earlier runs known');
    }
    expect((await trend(push(2), 'sleep 0.11')).log).toContain('no earlier runs known');
  });

  it('stands for its last attempt when it was tried again', async () => {
    await trend(push(1));
    await trend({ ...push(1), GITHUB_RUN_ATTEMPT: '2' });
    expect((await trend(push(2))).summary).toContain('### Before: run &#35;1 of');
    expect(service.entries.size).toBe(3);
  });

  it.each([
    ['none', 'its mode is none', 0],
    ['write-only', 'its mode is write-only', 0],
    ['read', 'no earlier runs known: the cache has no such entry', 0],
    ['write', 'this run is remembered', 1],
  ])('keeps to the mode of the cache: %s', async (mode, words, entries) => {
    const { exitCode, log } = await trend({ ...push(1), ACTIONS_CACHE_MODE: mode });
    expect({ exitCode, size: service.entries.size }).toEqual({ exitCode: 0, size: entries });
    expect(log).toContain(words);
  });
});

/** What can happen to a cache, and what the log then says. */
const faults: readonly (readonly [
  what: string,
  fault: CacheFault | undefined,
  Variables,
  string,
])[] = [
  ['is not there', undefined, { ACTIONS_RESULTS_URL: undefined }, 'there is no cache here'],
  ['is gone', undefined, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, 'not remembered'],
  ['gives no token', undefined, { ACTIONS_RUNTIME_TOKEN: undefined }, 'not remembered'],
  ['answers 500', 'answers 500', {}, 'did not answer in time'],
  ['speaks nonsense', 'speaks nonsense', {}, 'did not answer in time'],
  ['never answers', 'never answers', {}, 'did not answer in time'],
  ['never takes anything', 'never takes', {}, 'not remembered: the cache did not answer in time'],
  ['forbids writing, as to a fork', 'forbids writing', {}, 'cache write denied'],
];

describe('a cache that', () => {
  it.each(faults)('%s changes nothing but a line of the log', async (_, fault, env, words) => {
    service.fault = fault;
    const result = await trendAnyhow({ ...push(1), ...env });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], errorText: '' });
    expect(result.outputs).toMatchObject({ verdict: 'concurrent' });
    expect(result.summary).toContain('1 program measured, nothing to fail on');
    expect(result.log).toContain(words);
  });

  it('has a run fail does not let it pass', async () => {
    service.fault = 'never answers';
    const result = await trendAnyhow(push(1), 'flock x.lock sleep 0.3');
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'serialized' } });
  });

  it('finds an entry and never sends it is not waited for', async () => {
    await trend(push(1));
    service.fault = 'never sends';
    const { exitCode, log } = await trendAnyhow(push(2));
    expect(exitCode).toBe(0);
    expect(log).toContain('no earlier runs known: the cache did not answer in time.');
    // What could not be read must not be superseded by less.
    expect(service.entries.size).toBe(1);
  });

  it('has the key already keeps what it has', async () => {
    await trend(push(1));
    const { exitCode, log, annotations } = await trend(push(1));
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log).toContain('this run is not remembered: Failed to save: Unable to reserve cache');
  });
});

describe('an entry that', () => {
  it.each([
    ['is no archive', () => Buffer.from('no archive'), 'failed with exit code 2.'],
    ['is not JSON', () => archive('{'), 'is no history of lockjam'],
    ['has another form', () => archive('{"kind":"lockjam-history"}'), 'is no history of lockjam'],
    ['is too large', () => archive('x'.repeat(600_000)), 'too large to be one of lockjam'],
  ])('%s is superseded', async (_, content, words) => {
    await trend(push(1));
    for (const entry of service.entries.values()) entry.content = content();
    const { exitCode, log, annotations } = await trend(push(2));
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log).toContain(words);
    expect(log).toContain('this run is remembered');
  });

  it('was packed in another way is not seen', async () => {
    await trend(push(1));
    for (const entry of service.entries.values()) Object.assign(entry, { version: 'another' });
    expect((await trend(push(2))).log).toContain('the cache has no such entry yet');
  });

  it('is hostile is told as text', async () => {
    await trend(push(1));
    const name = '</details>\n::error::pwned|<img src=x>';
    const past = { run: { id: '1', attempt: '1', number: '<b>1' }, subjects: [] };
    const subjects = [{ name: 'sleep 0.1', verdict: 'serialized', serialShare: 9e99 }];
    const runs = [past, { ...past, subjects: [...subjects, { ...subjects[0], name }] }];
    const entry = { kind: 'lockjam-history', schemaVersion: 1, runs, passes: [] };
    for (const each of service.entries.values()) each.content = archive(JSON.stringify(entry));
    const { exitCode, annotations, summary } = await trend(pullRequest(2));
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(summary).toContain('serialized × 1');
    expect(summary).not.toMatch(/<b>|<img/);
  });
});

describe('a step that skips what is unchanged', () => {
  const manifest = JSON.stringify({
    name: 'nap',
    halves: { one: { command: ['sh', 'nap.sh'] }, two: { command: ['sh', 'queue.sh'] } },
  });
  const files = {
    'fixture.json': manifest,
    'nap.sh': 'echo >> ran.log; sleep 0.1\n',
    'queue.sh': 'flock x.lock sleep 0.2\n',
    'package-lock.json': '{}',
  };
  const skip = (
    env: Variables,
    changed: Readonly<Record<string, string>> = {},
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    stepInTime({
      env: { HOME: temporary, ...env },
      workspace: workspaceWith({ ...files, ...changed }),
      with: { fixtures: 'fixture.json', history: 'skip-unchanged', ...inputs },
    });

  it('shows a pass again and says of which run it is, and measures a failure again', async () => {
    const first = await skip(push(1));
    expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'serialized' } });
    expect(first.log).not.toContain('unchanged');
    const second = await skip(pullRequest(2));
    expect(second).toMatchObject({ exitCode: 1, outputs: { verdict: 'serialized' } });
    expect(second.log).not.toContain('nap/one: warms up');
    expect(second.log).toContain('nap/two: warms up');
    expect(second.log).toContain('unchanged since run #1, not measured again');
    expect(second.log).toContain('1 program measured in');
    expect(second.summary).toContain('unchanged since run &#35;1, not measured again');
    const report = JSON.parse(readFileSync(second.outputs['report-file'] ?? '', 'utf8')) as object;
    expect(report).toMatchObject({
      subjects: [{ name: 'nap/one', measuredIn: { number: '1' } }, { name: 'nap/two' }],
    });
  });

  it('passes with nothing measured when everything is unchanged, also a second time', async () => {
    const inputs = { fixtures: 'nap.sh' };
    await skip(push(1), {}, inputs);
    for (const run of [2, 3]) {
      const { exitCode, summary, log } = await skip(push(run), {}, inputs);
      expect(exitCode).toBe(0);
      expect(log).not.toContain('warms up');
      expect(summary).toContain('0 programs measured, 1 unchanged since they passed');
      expect(summary).toContain('unchanged since run &#35;1,');
    }
  });

  it.each([
    ['the program', { 'nap.sh': 'echo >> ran.log; sleep 0.11\n' }, {}, {}],
    ['a file beside it', { 'lib.sh': 'true' }, {}, {}],
    ['the lock file', { 'package-lock.json': '{"a":1}' }, {}, {}],
    ['a setting', {}, { copies: '3' }, {}],
    ['a variable', {}, {}, { MODE: 'other' }],
    ['the image of the runner', {}, {}, { ImageVersion: '20261101.1' }],
  ])('measures again when %s has changed', async (_, changed, inputs, env) => {
    const base = { fixtures: 'nap.sh' };
    await skip(push(1), {}, base);
    const { log } = await skip({ ...push(2), ...env }, changed, { ...base, ...inputs });
    expect(log).toContain('nap.sh: warms up');
  });

  it('never takes a stored pass for more than the settings of today allow', async () => {
    await skip(push(1), {}, { fixtures: 'queue.sh', 'fail-on': 'none' });
    const { exitCode, log } = await skip(push(2), {}, { fixtures: 'queue.sh' });
    expect(exitCode).toBe(1);
    expect(log).toContain('queue.sh: warms up');
  });
});

describe('a step that is canceled while it is remembered', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const)('ends on %s, and leaves nothing', async (signal, expected) => {
    service.fault = 'never takes';
    const { exitCode } = await step({
      env: push(1),
      with: { command: 'sleep 0.1', history: 'trend' },
      started: (child) => {
        const cancel = async (): Promise<void> => {
          while (!service.calls.includes('POST CreateCacheEntry')) await delay(10);
          child.kill(signal);
        };
        void cancel();
      },
    });
    expect(exitCode).toBe(expected);
  });
});

/** An entry as the client packs it: with zstd where there is one. */
function archive(text: string): Buffer {
  const folder = mkdtempSync(join(temporary, 'archive-'));
  writeFileSync(join(folder, 'lockjam-history.json'), text);
  const hasZstd = spawnSync('zstd', ['--version']).status === 0;
  const packer = hasZstd ? 'zstd' : 'gzip';
  const words = ['--posix', '-cf', '-', '-C', folder, '-I', packer, 'lockjam-history.json'];
  return spawnSync('tar', words).stdout;
}

/** Processes that stand in a folder or below it. */
function processesIn(folder: string): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}
