import { expect, test } from 'vitest';
import type { Observation, Round, RoundPurpose, Trace } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
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

test('copies that leave a sign start one after the other as well, the last in the middle of the first', () => {
  const stagger = 500 / 3;
  expect(decide(calm, settings)).toMatchObject({
    step: { purpose: 'staggered', copies: 4, stagger },
  });
  const quiet = round('staggered', [1_000, 1_010, 1_020, 1_000]);
  const { verdict } = decide([...calm, quiet], settings) as { verdict: object };
  expect(verdict).toMatchObject({ kind: 'concurrent' });
  expect(verdict).not.toHaveProperty('staggered');
});

test('so do those that take a lock, and no others', () => {
  const [warmUp, , ...screens] = calm;
  const locks = round('solo', [1_000], { holds: [holdOf(1, 900, 910)] });
  expect(warmUp && decide([warmUp, locks, ...screens], settings)).toMatchObject({
    step: { purpose: 'staggered' },
  });
  expect(warmUp && decide([warmUp, solo, ...screens], settings)).toMatchObject({
    verdict: { kind: 'concurrent' },
  });
});

test('waits in two rounds are a queue when frozen copies stall others', () => {
  expect(decide([...calm, kept], settings)).toMatchObject({ step: { purpose: 'staggered' } });
  const seen = [...calm, kept, kept];
  expect(decide(seen, settings)).toMatchObject({ step: { kind: 'probe', frozenCopies: 1 } });
  const alone = [...seen, stalled, solo, solo, solo];
  expect(decide([...seen, stalled], settings)).toMatchObject({ step: { purpose: 'solo' } });
  expect(decide(alone, settings)).toMatchObject({ step: { kind: 'probe' } });
  expect(decide([...alone, stalled], settings)).toMatchObject({
    verdict: {
      kind: 'serialized',
      staggered: true,
      serialShare: 0.7,
      resource: { kind: 'lock-file', path: 'x.pid' },
    },
  });
});

test('waits that no frozen copy causes are no queue', () => {
  const passed = [...calm, kept, kept, probeRun(), probeRun()];
  expect(decide(passed, settings)).toMatchObject({ verdict: { kind: 'concurrent' } });
});

test('a copy that fails in two rounds because another is at work is a conflict', () => {
  const refused = copyRun(4, 60, {
    ending: { kind: 'exited', code: 1 },
    errorText: 'error: another copy is at work\n',
  });
  const failing = { ...kept, copies: [...together.copies.slice(0, 3), refused] };
  expect(decide([...calm, failing], settings)).toMatchObject({ step: { purpose: 'staggered' } });
  expect(decide([...calm, failing, failing], settings)).toMatchObject({
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
