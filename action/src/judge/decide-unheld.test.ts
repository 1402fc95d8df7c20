import { expect, test } from 'vitest';
import type { Observation, Round, RoundPurpose } from '../model/run.ts';
import { decide } from './decide.ts';
import { copyRun, probeRun, usualSettings as settings } from './simulated-world.test-support.ts';

function round(purpose: RoundPurpose, walls: readonly number[]): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [], waits: [] };
}

const solo = round('solo', [500]);
const passed = [0.55, 0.3, 0.8].map((point) => probeRun({ point }));
const taken = [500, 1_000, 1_500, 2_000];
const before: readonly Observation[] = [
  round('warm-up', [500]),
  ...[solo, solo, solo, solo],
  round('screen', taken),
  ...passed,
];

test('copies that a third party takes one by one need no freeze of several, and two more rounds', () => {
  const repeat = round('repeat', taken);
  expect(decide(before, settings)).toMatchObject({ step: { purpose: 'repeat', copies: 4 } });
  expect(decide([...before, repeat, solo], settings)).toMatchObject({
    step: { purpose: 'repeat' },
  });
  expect(decide([...before, repeat, solo, repeat, solo], settings)).toMatchObject({
    verdict: { kind: 'serialized', by: 'third-party' },
  });
});

test('one uneven round among them, and as many are asked for as of any other queue', () => {
  const uneven = round('repeat', [500, 1_400, 1_500, 2_000]);
  const repeat = round('repeat', taken);
  expect(decide([...before, repeat, solo, uneven, solo], settings)).toMatchObject({
    step: { kind: 'probe', frozenCopies: 2 },
  });
});
