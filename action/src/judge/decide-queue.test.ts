import { expect, test } from 'vitest';
import type { Observation, Round, RoundPurpose } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { decide } from './decide.ts';
import {
  copyRun,
  holdOf,
  probeRun,
  usualSettings as settings,
} from './simulated-world.test-support.ts';

function round(purpose: RoundPurpose, walls: readonly number[]): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [holdOf(1, 100, 280)], waits: [] };
}

/** The last of four copies waits for three sections of so many milliseconds. */
function queueOf(section: number): Round {
  return round(
    'screen',
    [0, 1, 2, 3].map((turn) => 1_000 + turn * section),
  );
}

const alone: readonly Observation[] = [round('warm-up', [1_000]), round('solo', [1_000])];
const held = probeRun({
  outcome: 'stalled',
  frozenFor: milliseconds(2_300),
  offset: milliseconds(300),
  frozen: copyRun(1, 3_300),
  other: copyRun(2, 3_900),
  holds: [holdOf(1, 100, 2_900)],
  openFiles: ['/work/x.lock'],
});

test('a share near the threshold is decided by three rounds', () => {
  const near = [...alone, queueOf(180), held];
  expect(decide(near, settings)).toMatchObject({ step: { purpose: 'screen' } });
  expect(decide([...near, queueOf(190)], settings)).toMatchObject({ step: { purpose: 'screen' } });
  expect(decide([...near, queueOf(190), queueOf(170)], settings)).toMatchObject({
    verdict: { kind: 'concurrent', serialShare: 0.18 },
  });
  expect(decide([...near, queueOf(230), queueOf(220)], settings)).toMatchObject({
    verdict: { kind: 'serialized', serialShare: 0.22, resource: { path: 'x.lock' } },
  });
});
