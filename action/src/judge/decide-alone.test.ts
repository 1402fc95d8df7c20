import { expect, test } from 'vitest';
import type { Round, RoundPurpose } from '../model/run.ts';
import { baselineOf } from './baseline.ts';
import { decide } from './decide.ts';
import { copyRun, judgeWorld, usualSettings as settings } from './simulated-world.test-support.ts';

function lonely(purpose: RoundPurpose, wall: number): Round {
  return { kind: 'round', purpose, copies: [copyRun(1, wall)], holds: [], waits: [] };
}

test.each([
  ['slower than the warm-up', 500, [900]],
  ['slower than the other of two short ones', 200, [200, 350]],
  ['faster than the other of two short ones', 200, [350, 200]],
])('a lonely run %s is not believed without a third one', (_, warmUp, solos) => {
  const before = [lonely('warm-up', warmUp), ...solos.map((wall) => lonely('solo', wall))];
  expect(decide(before, settings)).toMatchObject({ step: { purpose: 'solo' } });
  const others = Array.from({ length: 3 - solos.length }, () => lonely('solo', warmUp));
  expect(decide([...before, ...others], settings)).toMatchObject({ step: { purpose: 'screen' } });
});

test('a warm-up that takes longer than what follows is no reason for more', () => {
  const before = [lonely('warm-up', 1_500), lonely('solo', 500)];
  expect(decide(before, settings)).toMatchObject({ step: { purpose: 'screen' } });
});

test('one slow run among alike ones says nothing of what a lonely copy stands still', () => {
  const of = (...walls: readonly number[]): object =>
    baselineOf(walls.map((wall) => lonely('solo', wall)));
  const usual = { life: 510, ownStillness: 520 - 10, longestWall: 900 };
  expect(of(520, 900, 500)).toMatchObject(usual);
  expect(of(500, 900)).toMatchObject({ ownStillness: 890 });
  // These differ among themselves: the longest may well be one of them.
  expect(of(500, 700, 1_100)).toMatchObject({ life: 700, ownStillness: 1_090 });
});

test.each([1, 2, 3])('a queue is seen although run %i by itself was slow', (slow) => {
  let runs = 0;
  const life = (): number => (runs++ === slow ? 700 : 160);
  const verdict = judgeWorld({ life, section: { from: 0, to: 1 }, shown: 'queue' });
  expect(verdict).toMatchObject({ kind: 'serialized', resource: { path: 'x.lock' } });
});
