import { expect, test } from 'vitest';
import type { Observation, Round, RoundPurpose, Trace } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import {
  copyRun,
  holdOf,
  probeRun,
  usualSettings as settings,
} from './simulated-world.test-support.ts';

function round(purpose: RoundPurpose, walls: readonly number[], rest: Partial<Round> = {}): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [], waits: [], ...rest };
}

const sign: Trace = {
  kind: 'lock-file',
  path: '/work/x.pid',
  from: milliseconds(100),
  to: milliseconds(900),
};
const together = round('screen', [1_000, 1_000, 1_000, 1_000]);
const calm: readonly Observation[] = [
  round('warm-up', [1_000]),
  round('solo', [1_000], { traces: [sign] }),
  together,
  together,
];
const kept = round('staggered', [1_000, 1_000, 1_700, 1_500]);
const stalled = probeRun({
  outcome: 'stalled',
  frozenFor: milliseconds(2_300),
  offset: milliseconds(550),
  frozen: copyRun(1, 3_300),
  other: copyRun(2, 3_700),
  temporary: [{ path: '/work/x.pid', isFolder: false }],
});
const solo = round('solo', [1_000]);

test('copies that leave a sign are frozen once, and are concurrent when another passes', () => {
  expect(decide(calm, settings)).toMatchObject({ step: { kind: 'probe', frozenCopies: 1 } });
  const { verdict } = decide([...calm, probeRun()], settings) as { verdict: object };
  expect(verdict).toMatchObject({ kind: 'concurrent', passedProbes: 1 });
  expect(verdict).not.toHaveProperty('staggered');
});

test('so are those that take a lock, and no others', () => {
  const [warmUp, , ...screens] = calm;
  const locks = round('solo', [1_000], { holds: [holdOf(1, 500, 910)] });
  expect(warmUp && decide([warmUp, locks, ...screens], settings)).toMatchObject({
    step: { kind: 'probe' },
  });
  const brief = round('solo', [1_000], { holds: [holdOf(1, 500, 600)] });
  for (const each of [solo, brief]) {
    expect(warmUp && decide([warmUp, each, ...screens], settings)).toMatchObject({
      verdict: { kind: 'concurrent' },
    });
  }
});

test('after a stall they start one after the other, the last in the middle of the first', () => {
  expect(decide([...calm, stalled], settings)).toMatchObject({
    step: { purpose: 'staggered', copies: 4, stagger: 500 / 3 },
  });
});

test('waits in two rounds are a queue when frozen copies stall others', () => {
  const seen = [...calm, stalled, kept];
  expect(decide(seen, settings)).toMatchObject({ step: { purpose: 'staggered' } });
  expect(decide([...seen, kept], settings)).toMatchObject({ step: { purpose: 'solo' } });
  const alone = [...seen, kept, solo, solo, solo];
  expect(decide(alone, settings)).toMatchObject({ step: { kind: 'probe' } });
  expect(decide([...alone, stalled], settings)).toMatchObject({
    verdict: {
      kind: 'serialized',
      staggered: true,
      serialShare: 0.7,
      resource: { kind: 'lock-file', path: 'x.pid' },
    },
  });
  expect(decide([...alone, probeRun(), probeRun()], settings)).toMatchObject({
    verdict: { kind: 'concurrent' },
  });
});

test('a stall still counts when lonely runs since were a little longer, and one that says nothing is made again', () => {
  const later = [1_020, 1_060, 1_080].map((wall) => round('solo', [wall]));
  const seen = [...calm, stalled, kept, kept, ...later];
  expect(decide([...seen, stalled], settings)).toMatchObject({
    verdict: { kind: 'serialized', staggered: true },
  });
  const missed = probeRun({ outcome: 'missed' });
  expect(decide([...seen, missed, probeRun()], settings)).toMatchObject({
    step: { kind: 'probe' },
  });
  expect(decide([...seen, missed, probeRun(), probeRun()], settings)).toMatchObject({
    verdict: { kind: 'concurrent' },
  });
});

test('copies that only a stopped one stops are noted, after a second stall', () => {
  const quiet = round('staggered', [1_010, 1_000, 1_020, 1_000]);
  const seen = [...calm, stalled, quiet];
  expect(decide(seen, settings)).toMatchObject({ step: { kind: 'probe', point: 0.55 } });
  expect(decide([...seen, stalled], settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'exit-barrier', copies: 4, lives: 1 } },
  });
  const asks = {
    ...stalled,
    standstills: [{ pid: pid(102), at: 'socket', path: 'unix /x' }],
  } as const;
  expect(decide([...seen, asks], settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'leader' } },
  });
  expect(decide([...seen, probeRun()], settings)).not.toHaveProperty('verdict.note');
  const missed = probeRun({ outcome: 'missed' });
  expect(decide([...seen, missed], settings)).toMatchObject({ step: { kind: 'probe' } });
  expect(decide([...seen, missed, missed, missed], settings)).not.toHaveProperty('verdict.note');
});

test('the first copy waits for nobody but at a barrier', () => {
  const meeting = round('staggered', [1_500, 1_340, 1_170, 1_000]);
  const seen = [...calm, stalled, meeting, meeting, stalled];
  expect(decide(seen, settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'exit-barrier' } },
  });
});

test('a copy that starts late and ends with the first has used its result', () => {
  const used = round('staggered', [1_000, 830, 670, 500]);
  expect(decide([...calm, stalled, used, stalled], settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'single-flight' } },
  });
});

test('copies that are all done long before one alone have shared its work', () => {
  const shared = round('screen', [300, 310, 305, 290]);
  const seen = [round('warm-up', [1_000]), solo, shared, shared];
  expect(decide(seen, settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'work-stealing', copies: 4, lives: 0.31 } },
  });
});

test('a copy that fails in two rounds because another is at work is a conflict', () => {
  const refused = copyRun(4, 60, {
    ending: { kind: 'exited', code: 1 },
    errorText: 'error: another copy is at work\n',
  });
  const failing = { ...kept, copies: [...together.copies.slice(0, 3), refused] };
  const beside = probeRun({ other: refused });
  expect(decide([...calm, beside], settings)).toMatchObject({ step: { purpose: 'staggered' } });
  expect(decide([...calm, beside, failing, failing], settings)).toMatchObject({
    verdict: { kind: 'conflict', staggered: true, errorLine: 'error: another copy is at work' },
  });
});

test('what only a staggered start shows is told so, with its own figures', () => {
  const waits = [milliseconds(700)];
  const { headline, why } = explain({
    name: 'x',
    command: ['x'],
    cwd: '/work',
    verdict: { kind: 'serialized', by: 'copy', serialShare: 0.7, waits, staggered: true },
    disagreements: [],
    location: { kind: 'silent', because: 'It is no program that the rule reads.' },
    rounds: [solo, together, kept],
    probes: [],
    elapsed: milliseconds(9_000),
  });
  expect(headline).toMatch(/, when one starts after the other$/);
  expect(why).toContain('4 copies took 1.7 s together');
  expect(why).toContain('Copies that start at the same moment run side by side');
});

test('copies that stand in line for what one has computed, and end with it, have used its result', () => {
  const line = [2, 3, 4].map((copy) => ({
    ...holdOf(copy, 50, 700),
    holderCopy: 1,
    holderPid: pid(101),
  }));
  const filled = round('screen', [1_000, 1_010, 1_000, 1_020], { waits: line });
  const seen = [round('warm-up', [1_000]), solo, filled, filled];
  expect(decide(seen, settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'single-flight' } },
  });
});

test('copies that stand in line and do their whole work all the same have used no result', () => {
  const stages = [2, 3, 4].map((copy) => ({
    ...holdOf(copy, 50, 260),
    holderCopy: 1,
    holderPid: pid(101),
  }));
  const staged = round('screen', [1_000, 1_080, 1_160, 1_210], { waits: stages });
  const seen = [round('warm-up', [1_000]), solo, staged, staged];
  const next = decide(seen, settings);
  expect(next).toMatchObject({ verdict: { kind: 'concurrent' } });
  expect(next).not.toHaveProperty('verdict.note');
});
