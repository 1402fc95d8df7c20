import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProcessRow } from '../../model/evidence.ts';
import { pid } from '../../model/units.ts';
import { createLinuxEvidence } from './linux-evidence.ts';

const python = spawnSync('python3', ['-c', '']).status === 0;
const evidence = createLinuxEvidence(process.arch);
/** Each program gets as far as the last statement and stands still there. */
const programs = {
  flock: `open('x.lock', 'w'); f = open('x.lock'); fcntl.flock(f, fcntl.LOCK_EX)
if os.fork() == 0:
    fcntl.flock(open('x.lock'), fcntl.LOCK_EX)`,
  posix: `f = open('x.lock', 'w'); fcntl.lockf(f, fcntl.LOCK_EX)
if os.fork() == 0:
    fcntl.lockf(f, fcntl.LOCK_EX)`,
  ofd: `record = struct.pack('hhqqi4x', fcntl.F_WRLCK, 0, 0, 0, 0)
f = open('x.lock', 'w'); fcntl.fcntl(f, 38, record)
if os.fork() == 0:
    fcntl.fcntl(open('x.lock', 'w'), 38, record)`,
  semaphore: `f = open('x.lock', 'w+b'); f.truncate(4096); m = mmap.mmap(f.fileno(), 4096)
libc = ctypes.CDLL(None); s = ctypes.c_char.from_buffer(m); libc.sem_init(ctypes.byref(s), 1, 0)
if os.fork() == 0:
    libc.sem_wait(ctypes.byref(s))`,
  mutex: `f = open('x.lock', 'w+b'); f.truncate(4096); m = mmap.mmap(f.fileno(), 4096)
libc = ctypes.CDLL(None); s = (ctypes.c_char * 64).from_buffer(m); a = (ctypes.c_char * 8)()
libc.pthread_mutexattr_init(a); libc.pthread_mutexattr_setpshared(a, 1)
libc.pthread_mutex_init(s, a); libc.pthread_mutex_lock(s)
if os.fork() == 0:
    libc.pthread_mutex_lock(s)`,
  'robust mutex': `f = open('x.lock', 'w+b'); f.truncate(4096); m = mmap.mmap(f.fileno(), 4096)
libc = ctypes.CDLL(None); s = (ctypes.c_char * 64).from_buffer(m); a = (ctypes.c_char * 8)()
libc.pthread_mutexattr_init(a); libc.pthread_mutexattr_setpshared(a, 1)
libc.pthread_mutexattr_setrobust(a, 1); libc.pthread_mutex_init(s, a); libc.pthread_mutex_lock(s)
if os.fork() == 0:
    libc.pthread_mutex_lock(s)`,
  fifo: `os.mkfifo('x.lock'); f = os.open('x.lock', os.O_RDWR)
if os.fork() == 0:
    os.read(f, 1)`,
  socket: `l = socket.create_server(('127.0.0.1', 0)); print(l.getsockname()[1], flush=True)
if os.fork() == 0:
    socket.create_connection(l.getsockname()).recv(1)`,
} as const;

it.runIf(process.platform === 'linux' && python).each(Object.entries(programs))(
  'a process that stands still at a %s is seen there',
  async (at, program) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockjam-test-'));
    const script = `import ctypes, fcntl, mmap, os, socket, struct, sys
${program}
sys.stdout.flush(); os.read(0, 1)`;
    const parent = spawn('python3', ['-c', script], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let output = '';
    parent.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const parentPid = pid(parent.pid ?? 0);
    const children = (): readonly ProcessRow[] =>
      evidence.processes().filter((row) => row.parent === parentPid);
    await expect
      .poll(() => children().flatMap((row) => evidence.standstills(row.pid)).length, {
        timeout: 20_000,
      })
      .toBe(1);

    const [child] = children();
    const path = at === 'socket' ? `tcp 127.0.0.1:${output.trim()}` : join(folder, 'x.lock');
    const kind = at === 'robust mutex' ? 'mutex' : at;
    expect(child && evidence.standstills(child.pid)).toEqual([{ pid: child?.pid, at: kind, path }]);
    if (at === 'socket') expect(evidence.listening(parentPid)).toEqual([path]);
    if (at === 'ofd') {
      expect(evidence.locksOfDescriptors(parentPid)).toMatchObject([
        { mechanism: 'ofd', access: 'write', pid: -1 },
      ]);
    }
    parent.kill('SIGKILL');
    if (child !== undefined) process.kill(child.pid, 'SIGKILL');
    await once(parent, 'exit');
    rmSync(folder, { recursive: true });
  },
);
