import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Step } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { createRig, limit, probeAt, rounds } from './rig.test-support.ts';

function withTest(copies: number, sendsHome: boolean): Step {
  const pause = { after: milliseconds(30), freezeFor: milliseconds(60) };
  return { kind: 'round', purpose: 'screen', copies, limit, holderTest: { ...pause, sendsHome } };
}

test('it is told within a second of the stall who waits for whom, and that it is over', async () => {
  await using rig = await createRig('exec flock x.lock sleep 0.6');
  await rig.round(rounds(2));
  const wait = rig.events.find((event) => event.kind === 'copy-waiting');
  expect(wait).toMatchObject({ isSure: true, path: join(rig.folder, 'x.lock') });
  const printed = rig.events.map(({ kind }) => kind);
  expect(printed.indexOf('copy-waiting')).toBeLessThan(printed.indexOf('copy-ended'));
  expect(rig.events).toContainEqual({ kind: 'copy-went-on', name: 'rig', copy: wait?.copy });
});

test('copies that keep each other out by asking again and again are a ring, though no kernel sees one', async () => {
  const script = `
    own=$LOCKJAM_COPY; other=$((3 - LOCKJAM_COPY))
    exec 8>$own.lock 9>$other.lock; flock 8; sleep 0.2
    until flock -n 9; do sleep 0.05; done`;
  await using rig = await createRig(script);
  const step = { kind: 'round', purpose: 'screen', copies: 2, limit } as const;
  const round = await rig.round({ ...step, stuckFor: milliseconds(800) });
  expect(round.ring?.toSorted()).toEqual([1, 2]);
  expect(round.copies.every(({ wall }) => wall < limit)).toBe(true);
});

test('in the middle of a round the holder is frozen, and those behind it can be sent home', async () => {
  await using rig = await createRig('exec flock x.lock sleep 0.5');
  const whole = await rig.round(withTest(3, false));
  expect(whole.copies).toHaveLength(3);
  expect(whole.holderTest).toMatchObject({ passed: [], sentHome: [], lasted: 60 });
  expect(whole.holderTest?.behind).toHaveLength(1);
  const cut = await rig.round(withTest(3, true));
  expect(cut.copies).toHaveLength(2);
  expect(cut.copies.every(({ ending }) => ending.kind === 'exited')).toBe(true);
  expect(cut.holderTest?.sentHome).toHaveLength(1);
  expect(rig.leftovers()).toEqual([]);
});

test('a copy that needs the lock of a frozen one is stalled, and the kernel says by whom', async () => {
  await using rig = await createRig('exec flock x.lock sleep 0.6');
  const probe = await rig.probe(probeAt(200));
  expect(probe.outcome).toBe('stalled');
  expect(probe.waits).toContainEqual(
    expect.objectContaining({
      copy: 2,
      holderCopy: 1,
      mechanism: 'flock',
      path: join(rig.folder, 'x.lock'),
    }),
  );
  expect(probe.frozen.ending).toEqual({ kind: 'exited', code: 0 });
  expect(probe.other?.ending).toEqual({ kind: 'exited', code: 0 });
});

test('a copy that needs nothing of a frozen one finishes beside it', async () => {
  await using rig = await createRig('sleep 0.3');
  const probe = await rig.probe(probeAt(100));
  expect(probe.outcome).toBe('passed');
  expect(probe.frozenFor).toBeGreaterThanOrEqual(250);
});

test('a copy that ended before its moment cannot be frozen', async () => {
  await using rig = await createRig('true');
  expect((await rig.probe(probeAt(5_000))).outcome).toBe('missed');
});

test('a daemon that made itself a session of its own is not frozen with the copy', async () => {
  // Copy 2 asks copy 1's daemon, which answers only while it runs.
  const script = `
    if [ "$LOCKJAM_COPY" = 1 ]; then
      mkfifo ask answer
      setsid sh -c 'read -r _ < ask; echo yes > answer' & sleep 0.5
    else
      echo please > ask; read -r answer < answer; echo "$answer"
    fi`;
  await using rig = await createRig(script);
  const probe = await rig.probe(probeAt(250, 3_000));
  expect(probe.outcome).toBe('passed');
  expect(probe.other?.outputText).toBe('yes\n');
});

test('copies know their number, how many there are, and their folder', async () => {
  await using rig = await createRig(
    'echo "$LOCKJAM_COPY of $LOCKJAM_COPIES"; test -d "$LOCKJAM_DIR"',
  );
  const round = await rig.round(rounds(3));
  expect(round.copies.map((run) => run.outputText)).toEqual(['1 of 3\n', '2 of 3\n', '3 of 3\n']);
  expect(round.copies.map((run) => run.ending)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'exited', code: 0 })),
  );
});

test('a program that never ends is ended at its limit, with its children', async () => {
  await using rig = await createRig('sleep 1000 & sleep 1000');
  const short = milliseconds(300);
  const round = await rig.round({ kind: 'round', purpose: 'solo', copies: 1, limit: short });
  expect(round.copies[0]?.ending).toEqual({ kind: 'timed-out', limit: short });
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('a daemon that a copy leaves behind is ended after the round', async () => {
  await using rig = await createRig('setsid sleep 1000 > /dev/null 2>&1 & echo started');
  const round = await rig.round(rounds(2));
  expect(round.copies.map((run) => run.outputText)).toEqual(['started\n', 'started\n']);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('until the first output, a copy that has printed counts as done and is ended', async () => {
  await using rig = await createRig('echo ready; sleep 1000', { until: 'first-output' });
  const round = await rig.round(rounds(2));
  expect(round.copies.map((run) => run.ending)).toEqual([{ kind: 'printed' }, { kind: 'printed' }]);
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('copies that wait for each other in a ring are noticed long before the limit', async () => {
  const script = `
    own=$LOCKJAM_COPY; other=$((3 - LOCKJAM_COPY))
    exec flock $own.lock sh -c "until flock -n -E 9 $other.lock true; test \\$? = 9; do sleep 0.01; done
      exec flock $other.lock true"`;
  await using rig = await createRig(script);
  const round = await rig.round(withTest(2, false));
  expect(round.ring?.toSorted()).toEqual([1, 2]);
});

test('an aborted step ends its copies and throws the reason', async () => {
  const controller = new AbortController();
  await using rig = await createRig('echo up; sleep 1000', { signal: controller.signal });
  const work = rig.engine.perform(rounds(2));
  await until(() => rig.events.filter((event) => event.kind === 'copy-printed').length === 2);
  controller.abort(new Error('enough'));
  await expect(work).rejects.toThrow('enough');
  await expect.poll(() => rig.leftovers()).toEqual([]);
});

test('every step starts from the state that the warm-up left, and the user gets the old one back', async () => {
  const script = 'printf x >> cache/log; wc -c < cache/log';
  const rig = await createRig(script, {
    state: ['cache'],
    prepare: (folder) => {
      mkdirSync(join(folder, 'cache'));
      writeFileSync(join(folder, 'cache/log'), 'old');
    },
  });
  const step = { kind: 'round', copies: 1, limit } as const;
  const outputs: (string | undefined)[] = [];
  for (const purpose of ['warm-up', 'solo', 'solo'] as const) {
    outputs.push((await rig.round({ ...step, purpose })).copies[0]?.outputText.trim());
  }
  expect(outputs).toEqual(['4', '5', '5']);
  await rig.engine[Symbol.asyncDispose]();
  expect(readFileSync(join(rig.folder, 'cache/log'), 'utf8')).toBe('old');
  expect(readdirSync(rig.folder)).toEqual(['cache']);
  await rig[Symbol.asyncDispose]();
});

test('state that was not there before is not there afterwards', async () => {
  const rig = await createRig('mkdir -p deep/cache; touch deep/cache/x', { state: ['deep/cache'] });
  await rig.round({ kind: 'round', purpose: 'warm-up', copies: 1, limit });
  await rig.round(rounds(2));
  await rig.engine[Symbol.asyncDispose]();
  expect(existsSync(join(rig.folder, 'deep/cache'))).toBe(false);
  await rig[Symbol.asyncDispose]();
});

test('the warmed state is fresh again although every copy fills it', async () => {
  await using rig = await createRig(
    'ls cache 2>/dev/null | wc -l; mkdir -p cache; touch cache/$$',
    {
      state: ['cache'],
    },
  );
  await rig.round({ kind: 'round', purpose: 'warm-up', copies: 1, limit });
  const seen = [await rig.round(rounds(1)), await rig.round(rounds(1))];
  expect(seen.map((round) => round.copies[0]?.outputText.trim())).toEqual(['1', '1']);
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('a lock taken by a program that has ended belongs to the copy that inherited it', async () => {
  await using rig = await createRig('exec 9> x.lock; flock 9; exec sleep 0.5');
  const probe = await rig.probe(probeAt(200));
  expect(probe.outcome).toBe('stalled');
  expect(probe.waits).toContainEqual(expect.objectContaining({ copy: 2, holderCopy: 1 }));
});

test('a lock folder that keeps the other copy out is found by its coming and going', async () => {
  const script = 'until mkdir x.lock 2>/dev/null; do sleep 0.02; done; sleep 0.9; rmdir x.lock';
  await using rig = await createRig(script);
  const probe = await rig.probe(probeAt(150, 900));
  expect(probe.outcome).toBe('stalled');
  expect(probe.temporary).toEqual([{ path: join(rig.folder, 'x.lock'), isFolder: true }]);
});

test('a copy that waits for the writer of a FIFO stands still there', async () => {
  const script = `mkfifo token 2>/dev/null && { exec 7<>token; echo go >&7; }
    exec 8<>token; read -r _ <&8; sleep 0.3; echo go >&8`;
  await using rig = await createRig(script);
  const probe = await rig.probe(probeAt(150, 900));
  expect(probe.outcome).toBe('stalled');
  expect(probe.standstills).toContainEqual(
    expect.objectContaining({ at: 'fifo', path: join(rig.folder, 'token') }),
  );
});

test('two copies are frozen together, and a third tries to finish', async () => {
  await using rig = await createRig('sleep 0.3');
  const probe = await rig.probe({ ...probeAt(100), frozenCopies: 2 } as Step);
  expect(probe.outcome).toBe('passed');
  expect(probe.other?.copy).toBe(3);
  const frozen = rig.events.filter((event) => event.kind === 'copy-frozen');
  expect(frozen.map((event) => event.copy)).toEqual([1, 2]);
});
