import { assert, constantFrom, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { CopyRun, Observation, Probe, Round, RoundPurpose } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import { decide } from './decide.ts';
import {
  copyRun,
  holdOf,
  judgeWorld,
  probeRun,
  usualSettings as settings,
} from './simulated-world.test-support.ts';

const seed = 20_261_124;
function round(
  purpose: RoundPurpose,
  copies: readonly CopyRun[],
  rest: Partial<Round> = {},
): Round {
  return { kind: 'round', purpose, copies, holds: [], waits: [], ...rest };
}

const calm: readonly Observation[] = [
  round('warm-up', [copyRun(1, 500)]),
  round('solo', [copyRun(1, 500)]),
];

test('the program runs alone first: a warm-up, a solo run, and a second one when it is short', () => {
  expect(decide([], settings)).toMatchObject({ step: { purpose: 'warm-up', copies: 1 } });
  const warm = round('warm-up', [copyRun(1, 200)]);
  expect(decide([warm], settings)).toMatchObject({ step: { purpose: 'solo' } });
  const solo = round('solo', [copyRun(1, 200)]);
  expect(decide([warm, solo], settings)).toMatchObject({ step: { purpose: 'solo' } });
  expect(decide(calm, settings)).toMatchObject({ step: { purpose: 'screen', copies: 4 } });
});

test('a program without a lock is concurrent, whatever its life', () => {
  assert(
    property(integer({ min: 20, max: 5_000 }), (life) => {
      const verdict = judgeWorld({ life: () => life, shown: 'nothing' });
      expect(verdict).toMatchObject({ kind: 'concurrent', serialShare: 0 });
    }),
    { seed, numRuns: 50 },
  );
});

test('a section that all copies pass one by one is serialized, with its share', () => {
  assert(
    property(
      integer({ min: 300, max: 3_000 }),
      double({ min: 0, max: 0.5, noNaN: true }),
      double({ min: 0.4, max: 0.5, noNaN: true }),
      constantFrom('queue', 'record', 'nothing'),
      (life, from, length, shown) => {
        const section = { from, to: from + length };
        const verdict = judgeWorld({ life: () => life, section, shown });
        expect(verdict).toMatchObject({ kind: 'serialized', by: 'copy' });
        expect(Math.abs(verdict.serialShare - length)).toBeLessThan(0.05);
        expect('resource' in verdict && verdict.resource.path).toBe(
          shown === 'nothing' ? false : 'x.lock',
        );
      },
    ),
    { seed, numRuns: 200 },
  );
});

test('lives that differ threefold are never taken for a queue', () => {
  assert(
    property(integer(), integer({ min: 100, max: 600 }), (start, shortest) => {
      let state = start;
      const random = (): number => {
        // A linear congruential generator: Numerical Recipes, section 7.1.
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const world = { life: () => shortest * (1 + 2 * random()), shown: 'nothing' } as const;
      expect(judgeWorld(world).kind).not.toBe('serialized');
    }),
    { seed, numRuns: 2_000 },
  );
});

test('a copy that fails in two rounds and never alone is a conflict, in its own words', () => {
  const errorText = 'Error: database is locked\n    at main.js:3\n';
  const failing = copyRun(2, 100, { ending: { kind: 'exited', code: 1 }, errorText });
  const holder = { mechanism: 'posix', access: 'write', path: '/work/db/LOCK', copy: 1 } as const;
  const screen = round('screen', [copyRun(1, 500), failing], {
    holds: [
      { ...holder, pid: pid(101), start: 0, end: 9, from: milliseconds(10), to: milliseconds(490) },
    ],
  });
  expect(decide([...calm, screen], settings)).toMatchObject({ step: { purpose: 'screen' } });
  expect(decide([...calm, screen, screen], settings)).toMatchObject({
    verdict: {
      kind: 'conflict',
      failed: 1,
      copies: 2,
      errorLine: 'Error: database is locked',
      resource: { kind: 'posix-lock', path: 'db/LOCK' },
      holder: { copy: 1, pid: 101 },
    },
  });
});

test('an error line that lonely copies write as well is no conflict', () => {
  const errorText = 'warning: 12 records skipped, error budget 3\n';
  const noisy = copyRun(1, 500, { errorText });
  const quiet = [round('warm-up', [noisy]), round('solo', [noisy])];
  const screen = round('screen', [copyRun(1, 500, { errorText: errorText.replace('12', '14') })]);
  expect(decide([...quiet, screen, screen], settings)).toMatchObject({
    verdict: { kind: 'concurrent' },
  });
});

test('copies that wait in a ring are deadlocked', () => {
  const screen = round('screen', [copyRun(1, 500), copyRun(2, 500)], { ring: [1, 2] });
  expect(decide([...calm, screen], settings)).toMatchObject({
    verdict: { kind: 'deadlock', ring: [1, 2] },
  });
});

test('a program that fails alone is broken, unless it succeeds in company', () => {
  const failed = copyRun(1, 20, {
    ending: { kind: 'exited', code: 7 },
    errorText: 'no such table\n',
  });
  const alone = [round('warm-up', [failed])];
  expect(decide(alone, settings)).toMatchObject({ step: { purpose: 'screen' } });
  expect(decide([...alone, round('screen', [failed, failed])], settings)).toMatchObject({
    verdict: { kind: 'broken', failure: { kind: 'exit', code: 7 }, errorLine: 'no such table' },
  });
  const together = round('screen', [copyRun(1, 300), copyRun(2, 300)]);
  expect(decide([...alone, together], settings)).toMatchObject({
    verdict: { kind: 'broken', failure: { kind: 'needs-peers' } },
  });
});

test('a program that does not end alone is broken at once', () => {
  const limit = milliseconds(120_000);
  const endless = copyRun(1, limit, { ending: { kind: 'timed-out', limit } });
  expect(decide([round('warm-up', [endless])], settings)).toMatchObject({
    verdict: { kind: 'broken', failure: { kind: 'time-out', limit } },
  });
});

test('a time-out in company that no failure explains is inconclusive', () => {
  const limit = milliseconds(30_000);
  const stuck = copyRun(2, limit, { ending: { kind: 'timed-out', limit } });
  const screen = round('screen', [copyRun(1, 500), stuck]);
  expect(decide([...calm, screen, screen], settings)).toMatchObject({
    verdict: { kind: 'inconclusive', reason: { kind: 'round-timed-out', unfinished: 1, limit } },
  });
});

test('a program that prints nothing cannot be judged until its first output', () => {
  const first = { ...settings, until: 'first-output' } as const;
  expect(decide([round('warm-up', [copyRun(1, 500)])], first)).toMatchObject({
    verdict: { kind: 'broken', failure: { kind: 'silent' } },
  });
});

test('waits for somebody who is no copy show in every round, and in no freeze', () => {
  // A server that serves one client at a time: a queue that the freeze is blind to.
  const served = round(
    'screen',
    [500, 1_400, 1_500, 2_000].map((wall, index) => copyRun(index + 1, wall)),
  );
  const probe = (point: number, frozenCopies = 1): Observation =>
    probeRun({ point, frozenCopies, other: copyRun(frozenCopies + 1, 500) });
  const solo = round('solo', [copyRun(1, 500)]);
  const alone = [...calm, solo, solo, solo, served, probe(0.5), probe(0.3), probe(0.8)];
  // What two frozen copies have ordered is done before: the third waits for two lives and has its own.
  expect(decide(alone, settings)).toMatchObject({
    step: { kind: 'probe', frozenCopies: 2, patience: 500 + 2 * 600 },
  });
  const before = [...alone, probe(0.55, 2), probe(0.55, 3)];
  expect(decide(before, settings)).toMatchObject({ step: { purpose: 'repeat', copies: 4 } });
  const repeat = { ...served, purpose: 'repeat' } as const;
  expect(decide([...before, repeat], settings)).toMatchObject({ step: { purpose: 'solo' } });
  const repeats = Array.from({ length: 5 }, () => [repeat, solo]).flat();
  expect(decide([...before, ...repeats], settings)).toMatchObject({
    verdict: { kind: 'serialized', by: 'third-party' },
  });
});

test('two at a time: one frozen copy stalls nobody, two do', () => {
  const rows = [500, 500, 900, 900].map((wall, index) => copyRun(index + 1, wall));
  const pairs = round('screen', rows);
  const solo = round('solo', [copyRun(1, 500)]);
  const passed = probeRun({ offset: milliseconds(275) });
  const stalled = probeRun({
    frozenCopies: 2,
    outcome: 'stalled',
    frozenFor: milliseconds(1_800),
    offset: milliseconds(275),
    frozen: copyRun(1, 2_300),
    other: copyRun(3, 2_600),
  });
  const singles = Array.from({ length: 8 }, () => passed);
  const before = [...calm, solo, solo, solo, pairs, ...singles, stalled];
  expect(decide(before, settings)).toMatchObject({ step: { kind: 'probe', frozenCopies: 2 } });
  expect(decide([...before, stalled], settings)).toMatchObject({ step: { purpose: 'screen' } });
  expect(decide([...before, stalled, pairs], settings)).toMatchObject({
    verdict: { kind: 'serialized', by: 'copy', capacity: 2 },
  });
});

test('of two frozen copies one alone keeps the lock: copies run one at a time', () => {
  const rows = [500, 500, 700, 900].map((wall, index) => copyRun(index + 1, wall));
  const screen = round('screen', rows);
  const passed = probeRun({ offset: milliseconds(275) });
  const stalled = probeRun({
    frozenCopies: 2,
    outcome: 'stalled',
    frozenFor: milliseconds(1_800),
    offset: milliseconds(275),
    frozen: copyRun(1, 2_300),
    other: copyRun(3, 2_400),
    openFiles: ['/work/x.lock'],
  });
  const verdictOn = (holds: Probe['holds']): unknown =>
    decide([...calm, screen, passed, { ...stalled, holds }], settings);
  const kept = { ...holdOf(2, 270, 2_080), path: '/work/x.lock' };
  expect(verdictOn([kept])).toMatchObject({
    verdict: { kind: 'serialized', by: 'copy', resource: { path: 'x.lock' } },
  });
  expect(verdictOn([kept])).not.toMatchObject({ verdict: { capacity: 2 } });
  const beside = { ...holdOf(1, 200, 2_050), path: '/work/y.lock' };
  expect(verdictOn([kept, beside])).toMatchObject({ verdict: { kind: 'serialized', capacity: 2 } });
  const elsewhere = { ...beside, path: '/work/of-its-own/y.lock' };
  expect(verdictOn([kept, elsewhere])).not.toMatchObject({ verdict: { capacity: 2 } });
});

test('state that its own check refuses after a round in company is corrupted', () => {
  const failed = { passed: false, text: 'AssertionError: 3 of 4 updates are there\n' };
  const fine = { passed: true, text: '' };
  const checked = calm.map((each) => ({ ...each, check: fine }));
  const screen = round('screen', [copyRun(1, 500), copyRun(2, 500)], { check: failed });
  expect(decide([...checked, screen], settings)).toMatchObject({
    verdict: { kind: 'corrupted', errorLine: 'AssertionError: 3 of 4 updates are there' },
  });
  const alone = [round('warm-up', [copyRun(1, 500)], { check: failed })];
  expect(decide(alone, settings)).toMatchObject({
    verdict: { kind: 'broken', failure: { kind: 'check' } },
  });
});

test('copies that end early and well are noted: their work was not tested side by side', () => {
  const ends = [500, 12, 10, 11].map((wall, index) => copyRun(index + 1, wall));
  const screen = round('screen', ends);
  expect(decide([...calm, screen, screen], settings)).toMatchObject({
    verdict: { kind: 'concurrent', note: { kind: 'single-instance', early: 3, copies: 4 } },
  });
});

test('a copy whose threads waited long for a core has not left the work to others', () => {
  const crowded = [500, 510, 520, 530].map((wall, index) =>
    copyRun(index + 1, wall, { runQueue: milliseconds(wall - 10) }),
  );
  const screen = round('screen', crowded);
  const decided = decide([...calm, screen, screen], settings);
  expect(decided).toMatchObject({ verdict: { kind: 'concurrent' } });
  expect(decided).not.toHaveProperty('verdict.note');
});

test('copies that printed early are not noted as leaving the work to others', () => {
  const printed = { ending: { kind: 'printed' } } as const;
  const first = { ...settings, until: 'first-output' } as const;
  const alone = (['warm-up', 'solo', 'solo'] as const).map((purpose) =>
    round(purpose, [copyRun(1, 200, { ...printed, firstOutput: milliseconds(200) })]),
  );
  const screen = round(
    'screen',
    [200, 20, 210, 190].map((wall, index) => copyRun(index + 1, wall, printed)),
  );
  const { verdict } = decide([...alone, screen, screen], first) as { verdict: object };
  expect(verdict).toMatchObject({ kind: 'concurrent' });
  expect(verdict).not.toHaveProperty('note');
});

test('until the first output the serial share is at most 1', () => {
  const first = { ...settings, until: 'first-output' } as const;
  const alone = (['warm-up', 'solo', 'solo'] as const).map((purpose) =>
    round(purpose, [copyRun(1, 10, { firstOutput: milliseconds(10) })]),
  );
  const screen = round(
    'screen',
    [10, 1_010, 2_010, 3_010].map((wall, index) => copyRun(index + 1, wall)),
  );
  const lock = {
    mechanism: 'flock',
    access: 'write',
    path: '/work/x.lock',
    start: 0,
    end: 0,
  } as const;
  const span = { from: milliseconds(40), to: milliseconds(1_010) };
  const queued = probeRun({
    outcome: 'stalled',
    frozenFor: milliseconds(100),
    offset: milliseconds(40),
    frozen: copyRun(1, 1_100),
    other: copyRun(2, 1_100),
    waits: [{ ...lock, ...span, copy: 2, pid: pid(102), holderCopy: 1, holderPid: pid(101) }],
  });
  expect(decide([...alone, screen, queued], first)).toMatchObject({
    verdict: { kind: 'serialized', serialShare: 1 },
  });
});
