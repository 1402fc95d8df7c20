import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { bundle } from './bundle.ts';

/** Everything lies where any user may read it, the program that runs it as well. */
const temporary = mkdtempSync(join(tmpdir(), 'lockjam-around-'));
const [dist, bin, node] = ['dist', 'bin', 'node'].map((name) => join(temporary, name)) as [
  string,
  string,
  string,
];
chmodSync(temporary, 0o755);
for (const folder of [dist, bin]) mkdirSync(folder);
for (const [name, text] of (await bundle(join(import.meta.dirname, '..'))).files) {
  writeFileSync(join(dist, name), text);
}
copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
for (const name of ['sh', 'flock', 'sleep']) symlinkSync(`/usr/bin/${name}`, join(bin, name));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** Without /proc a verdict takes ten seconds, and several are reached at once. */
vi.setConfig({ testTimeout: 120_000 });

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
/** A mount of one's own, that nobody else sees; then the rest of the words. */
const mounting = (script: string): readonly string[] => [
  ...asRoot,
  ...['unshare', '-m', 'sh', '-c', `${script} && exec "$@"`, 'sh'],
];
const queue = ['flock', 'x.lock', 'sleep', '0.4'];

interface Told {
  readonly exitCode: number;
  readonly verdict: {
    readonly kind: string;
    readonly headline: string;
    readonly why: string;
    readonly resource?: object;
  };
}

/** What lockjam says of a command in a workspace of its own, started by these words. */
async function measure(
  around: readonly string[],
  command: readonly string[],
  environment: NodeJS.ProcessEnv = { PATH: process.env['PATH'] },
  cwd = mkdtempSync(join(temporary, 'work-')),
  settings: readonly string[] = [],
): Promise<Told> {
  chmodSync(cwd, 0o777);
  writeFileSync(join(cwd, 'x.lock'), '');
  chmodSync(join(cwd, 'x.lock'), 0o666);
  const cli = [
    node,
    join(dist, 'cli.js'),
    'run',
    '--report',
    'json',
    ...settings,
    '--',
    ...command,
  ];
  const [first = '', ...rest] = [...around, ...cli];
  const child = spawn(first, rest, { cwd, env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  const [exitCode] = (await once(child, 'close')) as [number];
  const { subjects } = JSON.parse(text) as { subjects: readonly { verdict: Told['verdict'] }[] };
  const [subject] = subjects;
  if (subject === undefined) throw new Error('One subject was asked for.');
  return { exitCode, verdict: subject.verdict };
}

const lock = { kind: 'flock', path: expect.stringMatching(/x\.lock$/) as string };
/** Says to the kernel that nobody may look into it (PR_SET_DUMPABLE), as keepers of keys do. */
const hidden =
  'import ctypes, fcntl, time; ctypes.CDLL(None).prctl(4, 0, 0, 0, 0); f = open("x.lock"); fcntl.flock(f, 2); time.sleep(0.4)';

it.concurrent.each([
  ['by another user than root', [...asRoot, ...asNobody], lock],
  [
    'in a namespace of processes and users, as in a container',
    ['unshare', '-Urpf', '--mount-proc'],
    lock,
  ],
  [
    'where no process of others is to be seen',
    [...mounting('mount -t proc -o hidepid=2 proc /proc'), ...asNobody],
    lock,
  ],
  [
    'in a workspace that nobody may write to',
    mounting('mount --bind . . && mount -o remount,ro,bind . && cd .'),
    lock,
  ],
  ['without LANG, HOME and a terminal', ['env', '-i', `PATH=${process.env['PATH'] ?? ''}`], lock],
  ['with neither Python nor bash', ['env', '-i', `PATH=${bin}`], lock],
])('a queue is found %s', async (_, around, resource) => {
  const { exitCode, verdict } = await measure(around, queue);
  expect(verdict).toMatchObject({ kind: 'serialized', resource });
  expect(exitCode).toBe(1);
});

it.concurrent('a queue is found where there is no /proc, and nothing says at what', async () => {
  const { verdict } = await measure(mounting('mount -t tmpfs none /proc'), queue);
  expect(verdict.kind).toBe('serialized');
  expect(verdict.resource).toBeUndefined();
  expect(verdict.why).toContain('no lock table shows what');
});

it.concurrent('a queue is found of a program into which nobody may look', async () => {
  const program = ['/usr/bin/python3', '-c', hidden] as const;
  const { verdict } = await measure([...asRoot, ...asNobody], program);
  const resource = { kind: 'flock', path: expect.stringMatching(/^inode [\w:]+$/) as string };
  expect(verdict).toMatchObject({ kind: 'serialized', resource });
});

/** A program of root's that whoever starts it runs with root's rights, made where such programs may be. */
const withRights = (name: string, path: string): readonly string[] => [
  ...[
    ...asRoot,
    'sh',
    '-c',
    `cp /usr/bin/${name} ${path} && chmod 4755 ${path} && exec "$@"`,
    'sh',
  ],
  ...asNobody,
];

it.concurrent('a set-user-ID program is measured: who started it may stop and end it', async () => {
  const other = join(temporary, 'sleep');
  const { verdict } = await measure(withRights('sleep', other), [other, '0.3']);
  expect(verdict.kind).toBe('concurrent');
});

it.concurrent('a program that became another user is refused, and it is said why', async () => {
  const other = join(temporary, 'setpriv');
  const command = [other, '--reuid=0', '--regid=0', '--clear-groups', 'sleep', '2'] as const;
  const { exitCode, verdict } = await measure(withRights('setpriv', other), command);
  expect(verdict.kind).toBe('broken');
  expect(verdict.why).toMatch(
    /Process \d+ of the program runs with the rights of another user, so it can neither be stopped nor ended/,
  );
  expect(exitCode).toBe(2);
});

it.concurrent('where no temporary folder can be made, that is told', async () => {
  const environment = { PATH: process.env['PATH'], TMPDIR: '/proc' };
  const { exitCode, verdict } = await measure([], queue, environment);
  expect(verdict).toMatchObject({ kind: 'broken', headline: 'cannot be run here' });
  expect(exitCode).toBe(2);
});

it.concurrent('two that measure in one folder at once do not disturb each other', async () => {
  const cwd = join(temporary, 'shared');
  mkdirSync(cwd);
  const script = 'mkdir -p cache; echo x >> cache/log; exec flock cache/lock sleep 0.2';
  const command = ['sh', '-c', script];
  const both = await Promise.all(
    [1, 2].map(async () => await measure([], command, undefined, cwd, ['--state', 'cache'])),
  );
  expect(both.map(({ verdict }) => verdict.kind)).toEqual(['serialized', 'serialized']);
  expect(readdirSync(cwd)).toEqual(['x.lock']);
});
