import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pid } from '../../model/units.ts';
import { createLinuxEvidence } from './linux-evidence.ts';
import { findUnixPeer } from './unix-peers.ts';

const has = (command: string): boolean => spawnSync(command, ['-V']).status === 0;

// Written by ss of iproute2 6.1: one connection that was accepted, and two that wait for it.
const text = `u_str ESTAB  0      0                  * 4604422 * 0       users:(("python3",pid=16860,fd=6)) <->
u_str ESTAB  0      0                  * 4604420 * 4604421 users:(("python3",pid=16859,fd=4)) <->
u_str LISTEN 2      8      /run/my x.sock 4604419 * 0       users:(("my (odd) name",pid=16853,fd=3)) <-> ino:4293433 dev:0/65024 peers: 4604422 4604423
u_str ESTAB  0      0      /run/my x.sock 4604421 * 4604420 users:(("python3",pid=16853,fd=5)) <-> ino:4293433 dev:0/65024
u_str ESTAB  0      0      /run/system 22 * 23 <-> ino:9 dev:0/1
`;

test('the server of a connection is found by the client’s end', () => {
  expect(findUnixPeer(text, 4604420)).toEqual({ path: '/run/my x.sock', server: 16853 });
});

test('a connection that was not accepted yet is found in the queue of the listening socket', () => {
  const server = { path: '/run/my x.sock', server: 16853 };
  expect(findUnixPeer(text, 4604422)).toEqual(server);
  expect(findUnixPeer(text, 4604423)).toEqual(server);
});

test('somebody else’s server has a path and no process, and what is not there has none', () => {
  expect(findUnixPeer(text, 23)).toEqual({ path: '/run/system' });
  expect(findUnixPeer(text, 460442)).toBeUndefined();
  expect(findUnixPeer('', 23)).toBeUndefined();
});

test.runIf(process.platform === 'linux' && has('python3') && has('ss'))(
  'a client that waits to be accepted stands at the socket of its server',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lockjam-test-'));
    const path = join(folder, 'x.sock');
    const run = (script: string): ReturnType<typeof spawn> =>
      spawn('python3', ['-c', `import os, socket; s = socket.socket(socket.AF_UNIX); ${script}`], {
        cwd: folder,
        detached: true,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
    const server = run(
      `s.bind(${JSON.stringify(path)}); s.listen(); print(os.getpid(), flush=True); os.read(0, 1)`,
    );
    const [text] = (await once(server.stdout ?? server, 'data')) as [Buffer];
    const client = run(`s.connect(${JSON.stringify(path)}); s.recv(1)`);
    const evidence = createLinuxEvidence(process.arch);
    const waiting = (): readonly object[] =>
      evidence
        .processes()
        .filter((row) => row.group === pid(client.pid ?? 0))
        .flatMap((row) => evidence.standstills(row.pid));
    const serving = pid(Number(String(text)));
    await expect
      .poll(waiting, { timeout: 20_000 })
      .toMatchObject([{ at: 'socket', path: `unix ${path}`, server: serving }]);

    expect(evidence.listening(serving)).toEqual([`unix ${path}`]);
    for (const { pid: leader } of [client, server]) process.kill(-Number(leader), 'SIGKILL');
    await Promise.all([once(client, 'exit'), once(server, 'exit')]);
    rmSync(folder, { recursive: true });
  },
);
