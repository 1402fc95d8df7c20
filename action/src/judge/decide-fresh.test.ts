import { expect, test } from 'vitest';
import type { CopyRun, Observation, Round, RoundPurpose } from '../model/run.ts';
import { decide } from './decide.ts';
import { copyRun, holdOf, usualSettings } from './simulated-world.test-support.ts';

const settings = { ...usualSettings, hasState: true };

function round(purpose: RoundPurpose, walls: readonly number[], rest: Partial<Round> = {}): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [], waits: [], ...rest };
}

const alone: readonly Observation[] = [
  round('warm-up', [1_000], { holds: [holdOf(1, 50, 950)] }),
  round('solo', [500]),
];
const calm = [...alone, round('screen', [500, 510, 505, 500])];

test('after one quiet round the copies start from fresh state, which is quiet as well', () => {
  expect(decide(calm, settings)).toMatchObject({ step: { purpose: 'fresh', copies: 4 } });
  const cold = [...calm, round('fresh', [1_000, 1_010, 1_000, 1_005])];
  expect(decide(cold, settings)).toMatchObject({ verdict: { kind: 'concurrent' } });
  expect(decide(cold, settings)).not.toHaveProperty('verdict.coldStart');
});

test('without state there is nothing to start without', () => {
  expect(decide(calm, usualSettings)).toMatchObject({ step: { purpose: 'screen' } });
});

test('a queue that only fresh state shows is one of the first start, after a second calm round', () => {
  const holds = [0, 1, 2, 3].map((index) => holdOf(index + 1, 50 + 910 * index, 950 + 910 * index));
  const cold = [...calm, round('fresh', [1_000, 1_910, 2_820, 3_730], { holds })];
  expect(decide(cold, settings)).toMatchObject({ step: { purpose: 'screen' } });
  const verdict = { kind: 'serialized', coldStart: true, resource: { path: 'x.lock' } };
  const calmer = [...cold, round('screen', [500, 510, 505, 500])];
  expect(decide(calmer, settings)).toMatchObject({ verdict });
});

test('copies that fail on fresh state, in two rounds, have a race at their first start', () => {
  const failed: CopyRun = copyRun(2, 300, {
    ending: { kind: 'exited', code: 1 },
    errorText: 'FileExistsError: store\n',
  });
  const cold = round('fresh', [1_000], {});
  const failing = { ...cold, copies: [...cold.copies, failed] };
  expect(decide([...calm, failing], settings)).toMatchObject({ step: { purpose: 'fresh' } });
  const twice = [...calm, failing, failing, round('screen', [500, 510, 505, 500])];
  expect(decide(twice, settings)).toMatchObject({
    verdict: { kind: 'conflict', coldStart: true, errorLine: 'FileExistsError: store' },
  });
});
