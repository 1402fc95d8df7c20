import { expect, test } from 'vitest';
import type { Observation, Round, RoundPurpose } from '../model/run.ts';
import { decide } from './decide.ts';
import {
  copyRun,
  judgeWorld,
  probeRun,
  usualSettings as settings,
} from './simulated-world.test-support.ts';

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

test('hardly any program of heavy-tailed lives is taken for a queue', () => {
  const programs = 3_000;
  const random = randomNumbers(20_261_125);
  // Pareto's distribution: finite mean, endless variance.
  const life = (): number => 300 * random() ** (-1 / 1.5);
  const kinds = Array.from({ length: programs }, () => judgeWorld({ life, shown: 'nothing' }).kind);
  expect(kinds.filter((kind) => kind === 'serialized').length).toBeLessThan(programs / 500);
});

test('a program whose lives are short or long by the toss of a coin is not taken for a queue', () => {
  const random = randomNumbers(20_261_126);
  const life = (): number => (random() < 0.5 ? 300 : 900);
  const kinds = Array.from({ length: 2_000 }, () => judgeWorld({ life, shown: 'nothing' }).kind);
  expect(kinds).not.toContain('serialized');
});

/** Numbers above 0 and up to 1. A linear congruential generator: Numerical Recipes, section 7.1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
}
