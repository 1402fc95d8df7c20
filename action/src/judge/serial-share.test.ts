import { expect, test } from 'vitest';
import type { Round } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { stillness, type Baseline } from './baseline.ts';
import { finishOneByOne, queueingOf, slopeOf, stepsOf } from './serial-share.ts';
import { copyRun } from './simulated-world.test-support.ts';

const baseline: Baseline = {
  life: milliseconds(1_000),
  cpu: milliseconds(10),
  ownStillness: milliseconds(990),
  longestWall: milliseconds(1_000),
  familiar: [],
};

function round(...walls: readonly number[]): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose: 'screen', copies, holds: [], waits: [] };
}

test('one after the other is a share of 1, side by side of 0, a critical section its length', () => {
  expect(queueingOf(round(1_000, 2_000, 3_000, 4_000), baseline).share).toBeCloseTo(1);
  expect(queueingOf(round(1_000, 1_000, 1_000, 1_000), baseline).share).toBe(0);
  expect(queueingOf(round(1_000, 1_250, 1_500, 1_750), baseline).share).toBeCloseTo(0.25);
});

test('time in the run queue and on the disk is no wait; spinning is', () => {
  const spent = (part: object): Round => ({
    ...round(1_000),
    copies: [copyRun(1, 1_000), copyRun(2, 2_000, part)],
  });
  expect(queueingOf(spent({ runQueue: milliseconds(1_000) }), baseline).excess).toBe(0);
  expect(queueingOf(spent({ diskSleep: milliseconds(1_000) }), baseline).excess).toBe(0);
  // 1.3 x 10 ms + 20 ms of it is the copy's own work, less what a lonely copy stands still.
  expect(queueingOf(spent({ cpu: milliseconds(1_010) }), baseline).excess).toBeCloseTo(977);
});

test('what a copy computes while it has no processor lasts longer, and what it sleeps does not', () => {
  const computing = { ...baseline, cpu: milliseconds(1_000), ownStillness: milliseconds(0) };
  const cpu = milliseconds(1_000);
  const holder = copyRun(1, 2_000, { cpu, runQueue: milliseconds(1_000) });
  const copies = [holder, copyRun(2, 3_000, { cpu })];
  expect(queueingOf({ ...round(), copies }, computing)).toMatchObject({ share: 1, excess: 2_000 });
  const late = copyRun(1, 1_400, { runQueue: milliseconds(400) });
  const sleeping = { ...round(), copies: [late, copyRun(2, 2_000)] };
  expect(queueingOf(sleeping, baseline).share).toBeCloseTo(1, 1);
});

test('finish times rise by a life a copy for a queue, and not at all for a common price', () => {
  expect(stepsOf(round(1_000, 2_000, 3_000, 4_000), baseline)).toBeCloseTo(1);
  expect(stepsOf(round(2_500, 2_500, 2_500, 2_500), baseline)).toBe(0);
  expect(stepsOf(round(1_000, 2_000), baseline)).toBeNaN();
});

test('the makespan grows with the number of copies for a queue only', () => {
  expect(slopeOf(round(1_000, 2_000, 3_000, 4_000), round(1_000, 2_000), baseline)).toBeCloseTo(1);
  expect(slopeOf(round(2_500, 2_500, 2_500, 2_500), round(2_500, 2_500), baseline)).toBe(0);
});

test('a price that is computed must take more processor time the more copies there are', () => {
  const computing = (walls: readonly number[], cpu: number): Round => {
    const copies = walls.map((wall, at) => copyRun(at + 1, wall, { cpu: milliseconds(cpu) }));
    return { ...round(), copies };
  };
  const two = computing([2_000, 2_000], 900);
  expect(slopeOf(computing([2_500, 2_500, 2_500, 2_500], 910), two, baseline)).toBeCloseTo(0.005);
  // Those that spin while they wait compute for longer with every copy before them.
  expect(slopeOf(computing([1_000, 2_000, 3_000, 4_000], 2_700), two, baseline)).toBeCloseTo(0.9);
});

test('copies finish one by one where one runs at a time, and by twos where two do', () => {
  const one = [63, 154, 209, 274].map((wall) => wall * 10);
  expect(finishOneByOne(round(...one), baseline)).toBe(true);
  expect(finishOneByOne(round(1_000, 1_050, 2_000, 2_100), baseline)).toBe(false);
  expect(finishOneByOne(round(1_000, 1_010, 1_020, 1_030), baseline)).toBe(false);
  expect(finishOneByOne(round(1_000, 2_000), baseline)).toBe(false);
});

test('the queue in which a spinning waiter wanted to spin is part of its wait', () => {
  const alone = milliseconds(100);
  const waiter = copyRun(2, 2_000, { cpu: milliseconds(600), runQueue: milliseconds(1_200) });
  const worker = copyRun(1, 2_000, { cpu: milliseconds(100), runQueue: milliseconds(1_500) });
  // Of 600 ms of processor time 150 are its work, so a quarter of the queue is.
  expect(stillness(waiter, alone)).toBe(2_000 - 300 - 150);
  expect(stillness(worker, alone)).toBe(400);
  expect(stillness({ ...worker, cpu: milliseconds(200) }, alone)).toBe(350);
});

test('where nothing is known of processors, all that a copy took is stillness', () => {
  const run = copyRun(1, 900, { cpu: milliseconds(0) });
  expect(stillness(run, milliseconds(0))).toBe(900);
});
