import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const cli = new URL('cli.ts', import.meta.url).pathname;
const schemaFile = new URL('../docs/report.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
const isValid = new Ajv2020({ strict: false }).compile(schema);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cli-test-')));
/** Every process that a run starts inherits it, so what is left can be found. */
const mark = `CLI_TEST=${folder}`;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the source CLI; `meanwhile` is told what it prints as it prints it. */
async function lockjam(
  words: readonly string[],
  meanwhile: (child: ReturnType<typeof spawn>, stdout: string) => void = () => undefined,
): Promise<Ended> {
  const temporary = join(folder, 'tmp');
  const env = { ...process.env, TMPDIR: temporary, CLI_TEST: folder, FORCE_COLOR: '' };
  const child = spawn(process.execPath, ['--conditions=lockjam-source', cli, ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    meanwhile(child, stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((settle) => {
    child.once('exit', settle);
  });
  return { code, stdout, stderr };
}

/** Processes that still carry the mark. */
function left(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    });
}

mkdirSync(join(folder, 'tmp'));

afterEach(async () => {
  await expect.poll(left, { timeout: 5_000 }).toEqual([]);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('lockjam run', { timeout: 40_000 }, () => {
  it('names the lock that copies line up for, and fails', async () => {
    const words = ['--report', 'json=out.json', '--', 'flock', 'x.lock', 'sleep', '0.3'];
    const { code, stdout, stderr } = await lockjam(['run', ...words]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/serialized, runs one after the other/);
    expect(stdout).toMatch(/waits for {6}a flock on x\.lock/);
    const json = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as object;
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    const resource = { kind: 'flock', path: 'x.lock' };
    expect(json).toMatchObject({ subjects: [{ verdict: { kind: 'serialized', resource } }] });
  });

  it('finds nothing to fail on, and prints JSON alone on standard output', async () => {
    const { code, stdout, stderr } = await lockjam([
      'run',
      '--report',
      'json',
      '--',
      'sleep',
      '0.3',
    ]);
    expect(code).toBe(0);
    const json: unknown = JSON.parse(stdout);
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    expect(stderr).toContain('sleep 0.3: 4 copies together\n');
  });

  it('takes a verdict that the manifest expects as met', async () => {
    const locked = {
      command: ['flock', 'y.lock', 'sleep', '0.3'],
      expect: { verdict: 'serialized', resource: 'y.lock' },
    };
    writeFileSync(join(folder, 'fixture.json'), JSON.stringify({ name: 'y', halves: { locked } }));
    const { code, stdout } = await lockjam(['run', '.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ Every expectation met: 1 of 1\.\n$/);
  });

  it('takes what it measures from a file of settings where nothing is named', async () => {
    const config = join(folder, 'lockjam.config.json');
    writeFileSync(config, '{"command": "sleep 0.2", "report": "json=found.json", "copies": 3}');
    const { code, stdout, stderr } = await lockjam(['run', '--copies', '2']);
    rmSync(config);
    expect(code).toBe(0);
    expect(stderr).toContain('lockjam: Nothing to measure was named; settings are taken from');
    expect(stdout).toContain('2 copies together');
    expect(readFileSync(join(folder, 'found.json'), 'utf8')).toContain('"sleep 0.2"');
  });

  it('says what it looked for when nothing is named and nothing is found', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const words = ['--conditions=lockjam-source', cli, 'run'];
    const ended = spawnSync(process.execPath, words, { cwd: empty, encoding: 'utf8' });
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(
      /^lockjam: Expected a manifest, .*, got nothing\. Looked for `lockjam/,
    );
  });

  it('says that a program fails alone', async () => {
    const { code, stdout } = await lockjam(['run', '--', 'sh', '-c', 'echo no luck >&2; exit 3']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/exits with code 3.*no luck/s);
  });

  it('kills a program that never ends', async () => {
    const { code, stdout } = await lockjam(['run', '--timeout', '500ms', '--', 'sleep', '1000']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/still running after 500 ms and was killed/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('cleans up after %s', async (signal, expected) => {
    const { code } = await lockjam(['run', '--', 'sleep', '1000'], (child) => child.kill(signal));
    expect(code).toBe(expected);
  });

  it('cleans up when nobody reads any more', async () => {
    const { code, stderr } = await lockjam(['run', '--', 'sleep', '0.2'], (child) => {
      child.stdout?.destroy();
    });
    expect({ code, stderr }).toEqual({ code: 141, stderr: '' });
  });
});

describe('a full disk behind standard output', { timeout: 20_000 }, () => {
  it.each([[['--help']], [['run', '--report', 'json', '--', 'sleep', '0.1']]])(
    'is told and is no success: %j',
    (words) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--conditions=lockjam-source', cli, ...words],
        { cwd: folder, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
      );
      closeSync(full);
      expect(status).toBe(3);
      expect(stderr).toContain('lockjam: standard output cannot be written: ENOSPC');
    },
  );
});

describe('wrong use', { timeout: 20_000 }, () => {
  it.each([
    [['run', '--copies', 'lots', 'x.ts'], /whole number from 2 to 64, got `lots`/],
    [['run', 'gone.ts'], /which does not/],
    [['run', '--', 'no-such-program'], /which is in none of its folders/],
    [['run', '--report', 'json=gone/x.json', '--', 'sleep', '1'], /can be written/],
    [['run', '--state', '.', '--', 'sleep', '1'], /is or contains the folder itself/],
  ])('%j is told in one sentence, without a stack', async (words, message) => {
    const { code, stdout, stderr } = await lockjam(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('is not what asks for help or the version', async () => {
    expect(await lockjam(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await lockjam(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
