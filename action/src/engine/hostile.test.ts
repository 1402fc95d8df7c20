import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { milliseconds } from '../model/units.ts';
import { createRig, probeAt, rounds } from './rig.test-support.ts';

const failed = { kind: 'exited', code: 1 };

test('a program that ignores every polite signal is ended at its limit', async () => {
  await using rig = await createRig("trap '' TERM INT HUP; while :; do sleep 0.05; done");
  const { copies } = await rig.round(rounds(2, milliseconds(300)));
  expect(copies.map(({ ending }) => ending.kind)).toEqual(['timed-out', 'timed-out']);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('hundreds of children that hide in sessions of their own are ended with the step', async () => {
  const script = 'for n in $(seq 150); do setsid -f sleep 1000 > /dev/null 2>&1; done';
  await using rig = await createRig(script);
  await rig.round(rounds(2));
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a chain of processes that keeps starting the next is ended', async () => {
  // Each link starts its successor in a new session and ends at once: nobody's child for long.
  const link = 'sleep 0.005; exec setsid -f sh "$LOCKJAM_DIR/link" > /dev/null 2>&1';
  await using rig = await createRig(
    `echo '${link}' > "$LOCKJAM_DIR/link"; setsid -f sh "$LOCKJAM_DIR/link"; sleep 0.2`,
  );
  await rig.round(rounds(1));
  await rig.engine[Symbol.asyncDispose]();
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a program that stops itself is ended at its limit and left neither stopped nor running', async () => {
  await using rig = await createRig('kill -STOP $$; echo unreachable');
  const { copies } = await rig.round(rounds(2, milliseconds(300)));
  expect(copies.map(({ ending }) => ending.kind)).toEqual(['timed-out', 'timed-out']);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a program that reads its standard input finds it at its end', async () => {
  await using rig = await createRig('cat; echo over');
  const { copies } = await rig.round(rounds(2));
  expect(copies.map(({ outputText }) => outputText)).toEqual(['over\n', 'over\n']);
});

test('a program that closes its output runs to its end', async () => {
  await using rig = await createRig('exec >&- 2>&-; sleep 0.1; echo x > done');
  const { copies } = await rig.round(rounds(1));
  expect(copies[0]?.ending).toEqual({ kind: 'exited', code: 0 });
  expect(readFileSync(join(rig.folder, 'done'), 'utf8')).toBe('x\n');
});

test('of output that is no text the readable part is kept, and of much output its end', async () => {
  const script = String.raw`head -c 100000000 /dev/zero; printf '\377\376\000\033[2J end'`;
  await using rig = await createRig(script);
  const { copies } = await rig.round(rounds(2));
  for (const { outputText, ending } of copies) {
    expect(ending).toEqual({ kind: 'exited', code: 0 });
    expect(outputText.length).toBeLessThanOrEqual(4_096);
    expect(outputText.endsWith('\uFFFD\uFFFD\0\u001b[2J end')).toBe(true);
  }
});

test('a worker in a process group of its own is frozen with its copy', async () => {
  // The worker takes the lock; `set -m` gives it a group of its own in the same session.
  const script = 'set -m; flock x.lock sleep 0.4 & wait';
  await using rig = await createRig(script);
  const { outcome, frozenFor } = await rig.probe(probeAt(150, 700));
  expect(outcome).toBe('stalled');
  expect(frozenFor).toBeGreaterThan(0);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a copy that is killed by the other while it stands frozen ends the probe', async () => {
  const script = `if [ "$LOCKJAM_COPY" = 1 ]; then echo $$ > "$LOCKJAM_DIR/pid"; sleep 1000
    else read -r pid < "$LOCKJAM_DIR/pid"; kill -KILL "$pid"; fi`;
  await using rig = await createRig(script);
  const { outcome, frozen } = await rig.probe(probeAt(200, 700));
  expect(outcome).toBe('passed');
  expect(frozen.ending).toEqual({ kind: 'signaled', signal: 'SIGKILL' });
});

test('a copy that sets itself going again is no reason to hang', async () => {
  // A helper in a session of its own is not frozen, and wakes the copy all the time.
  const script = `(setsid sh -c "while kill -CONT $$ 2>/dev/null; do sleep 0.01; done" &) ; sleep 0.5`;
  await using rig = await createRig(script);
  const { frozen } = await rig.probe(probeAt(150, 700));
  expect(frozen.ending).toEqual({ kind: 'exited', code: 0 });
});

test('what a copy leaves in its folder of the round is gone after the round', async () => {
  await using rig = await createRig(
    'mkdir "$LOCKJAM_DIR/a"; echo "$LOCKJAM_DIR"; chmod 0 "$LOCKJAM_DIR/a"',
  );
  const { copies } = await rig.round(rounds(1));
  const folder = copies[0]?.outputText.trim() ?? '';
  expect(folder).not.toBe('');
  expect(() => statSync(folder)).toThrow('ENOENT');
});

test('of thousands of locks and files not every one is kept', async () => {
  // Each copy locks a file of its own, and every other byte, so that they do not become one range.
  const program = `
import fcntl, os, time
copy = os.environ['LOCKJAM_COPY']
f = open('many-' + copy, 'a+b')
for n in range(1500):
    fcntl.lockf(f, fcntl.LOCK_EX, 1, 2 * n)
for n in range(1500):
    open(f'made-{copy}-{n}', 'w').close()
time.sleep(0.3)`;
  await using rig = await createRig(`exec /usr/bin/python3 -c "${program}"`);
  const { copies, holds, traces } = await rig.round(rounds(4));
  expect(copies.map(({ ending }) => ending)).toEqual(
    Array.from({ length: 4 }, () => ({ kind: 'exited', code: 0 })),
  );
  expect(holds).toHaveLength(4_096);
  expect(traces?.length).toBeLessThanOrEqual(4_096);
});

test('a child that has no memory left fails as the program does alone, and nothing stays', async () => {
  // The limit is the kernel's answer to one that asks for more than there is.
  const script = 'ulimit -v 20000; exec /usr/bin/python3 -c "x = bytearray(10**9)"';
  await using rig = await createRig(script);
  const { copies } = await rig.round(rounds(2));
  expect(copies.map(({ ending }) => ending)).toEqual([failed, failed]);
  expect(copies[0]?.errorText).toMatch(/memory/i);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a child that is killed for want of memory ends its copy, and what it started ends too', async () => {
  // The kernel kills with SIGKILL: so does the script, in its place, and leaves a grandchild behind.
  const script = 'sleep 1000 & echo > "x.$LOCKJAM_COPY"; kill -KILL $$';
  await using rig = await createRig(script);
  const { copies } = await rig.round(rounds(2));
  const killed = { kind: 'signaled', signal: 'SIGKILL' };
  expect(copies.map(({ ending }) => ending)).toEqual([killed, killed]);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test.each([
  ['npm run', 'npm run --silent work'],
  ['npm exec', 'npm exec --silent --offline -- sh -c "flock x.lock sleep 1.6"'],
])(
  'a lock that a program takes behind %s is held by its copy while that is frozen',
  async (_, chain) => {
    await using rig = await createRig(chain, {
      prepare: (folder) => {
        const scripts = { work: 'flock x.lock sleep 1.6' };
        writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, scripts }));
      },
    });
    const alone = await rig.round(rounds(1));
    const wall = alone.copies[0]?.wall ?? 0;
    expect(alone.copies[0]?.ending).toEqual({ kind: 'exited', code: 0 });
    const { outcome, waits } = await rig.probe(probeAt(wall - 800, 2 * wall));
    expect(outcome).toBe('stalled');
    expect(waits[0]).toMatchObject({ holderCopy: 1, path: join(rig.folder, 'x.lock') });
    await expect.poll(() => rig.leftovers()).toEqual([]);
  },
);

test('a program behind npm is ended at its limit, with npm and everything between', async () => {
  await using rig = await createRig('npm exec --silent --offline -- sh -c "sleep 1000 & wait"');
  const { copies } = await rig.round(rounds(2, milliseconds(1_500)));
  expect(copies.map(({ ending }) => ending.kind)).toEqual(['timed-out', 'timed-out']);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});
