import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { pid } from '../../model/units.ts';
import { createLinuxEvidence } from './linux-evidence.ts';

const python = spawnSync('python3', ['-c', '']).status === 0;
const evidence = createLinuxEvidence(process.arch);

/** Programs that do the one thing until they are ended. */
const programs = [
  ['computing', 'python3', 'while True: pass'],
  ['sleeping', 'python3', 'import time; time.sleep(60)'],
  ['sleeping', 'node', 'setTimeout(() => {}, 60_000)'],
  ['socket', 'python3', "import socket; socket.create_server(('127.0.0.1', 0)).accept()"],
  ['socket', 'node', "require('node:net').createServer().listen(0)"],
  ['child', 'python3', "import subprocess; subprocess.run(['sleep', '60'])"],
  ['child', 'node', "require('node:child_process').spawn('sleep', ['60'])"],
  ['child', 'node', "require('node:child_process').execFileSync('sleep', ['60'])"],
  ['pipe', 'python3', 'import sys; sys.stdin.read()'],
  [
    'lock',
    'python3',
    'import ctypes, mmap; m = mmap.mmap(-1, 4096); c = ctypes.c_char.from_buffer(m); l = ctypes.CDLL(None); l.sem_init(ctypes.byref(c), 1, 0); l.sem_wait(ctypes.byref(c))',
  ],
] as const;

it.runIf(process.platform === 'linux' && python).each(programs)(
  'a program that is %s is told so (%s: %s)',
  async (doing, command, text) => {
    const program = spawn(command, [command === 'node' ? '-e' : '-c', text], {
      detached: true,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const leader = pid(program.pid ?? 0);
    const members = (): readonly (string | undefined)[] =>
      evidence
        .processes()
        .filter((row) => row.group === leader)
        .map((row) => evidence.look(row.pid).doing);
    await expect.poll(members, { timeout: 20_000 }).toContain(doing);

    process.kill(-Number(leader), 'SIGKILL');
    await once(program, 'exit');
  },
);

it('nothing is said of a process that there is not', () => {
  expect(evidence.look(pid(2 ** 22 + 1))).toEqual({ doing: undefined, standstills: [] });
});
