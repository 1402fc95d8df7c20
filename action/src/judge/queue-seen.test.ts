import { expect, test } from 'vitest';
import type { CopyRun, Hold, Round } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import { baselineOf } from './baseline.ts';
import { queueSeen } from './queue-seen.ts';
import { copyRun, holdOf } from './simulated-world.test-support.ts';

const life = 1_000;
const solo: Round = {
  kind: 'round',
  purpose: 'solo',
  copies: [copyRun(1, life)],
  holds: [holdOf(1, 100, 900)],
  waits: [],
};

function seenIn(
  walls: readonly number[],
  holds: readonly Hold[],
  rest: Partial<Round> = {},
): ReturnType<typeof queueSeen> {
  const copies: readonly CopyRun[] = walls.map((wall, index) => copyRun(index + 1, wall));
  const round: Round = { kind: 'round', purpose: 'screen', copies, holds, waits: [], ...rest };
  return queueSeen(round, [solo], baselineOf([solo]));
}

test('copies that take one record after the other are a queue, and the first holder is named', () => {
  const holds = [holdOf(2, 100, 900), holdOf(1, 920, 1_720), holdOf(3, 1_750, 2_540)];
  expect(seenIn([1_820, 1_000, 2_640], holds)).toEqual({ held: holds[0], capacity: 1 });
});

test('a copy in line in the kernel need not be seen to take the lock', () => {
  const lock = {
    mechanism: 'flock',
    access: 'write',
    path: '/work/x.lock',
    start: 0,
    end: 0,
  } as const;
  const wait = {
    ...lock,
    copy: 2,
    pid: pid(102),
    holderCopy: 1,
    holderPid: pid(101),
    from: milliseconds(120),
    to: milliseconds(900),
  };
  const holds = [holdOf(1, 100, 900)];
  expect(seenIn([1_000, 1_800], holds, { waits: [wait] })).toEqual({ held: holds[0], capacity: 1 });
});

test('a wait that no record accounts for leaves everything open', () => {
  const leader = [holdOf(1, 0, 1_000)];
  expect(seenIn([1_000, 1_800], leader)).toBeUndefined();
  const brief = [holdOf(1, 100, 300), holdOf(2, 320, 500)];
  expect(seenIn([1_000, 1_800], brief)).toBeUndefined();
  const shared = [holdOf(1, 100, 900), holdOf(2, 920, 1_700)].map((hold) => ({
    ...hold,
    access: 'read' as const,
  }));
  expect(seenIn([1_000, 1_800], shared)).toBeUndefined();
});

test('what even the first copy pays is no wait, unless it is much', () => {
  const holds = [holdOf(1, 250, 1_050), holdOf(2, 1_070, 1_870)];
  expect(seenIn([1_180, 2_000], holds)).toMatchObject({ capacity: 1 });
  expect(seenIn([1_400, 2_220], holds)).toBeUndefined();
});

test('a lock that a lonely copy holds briefly is no queue, whatever a busy machine makes of it', () => {
  const holds = [holdOf(1, 100, 900, '/else/y'), holdOf(2, 920, 1_720, '/else/y')];
  expect(seenIn([1_000, 1_800], holds)).toBeUndefined();
});

test('several locks that are held side by side are as many places', () => {
  const [a, b] = ['/work/0.lock', '/work/1.lock'];
  const holds = [
    holdOf(1, 100, 900, a),
    holdOf(2, 100, 900, b),
    holdOf(3, 910, 1_700, a),
    holdOf(4, 915, 1_700, b),
  ];
  expect(seenIn([1_000, 1_000, 1_800, 1_800], holds)).toMatchObject({ capacity: 2 });
  const oneByOne = [holdOf(1, 100, 900), holdOf(2, 100, 110), holdOf(3, 910, 1_700)];
  expect(seenIn([1_000, 1_000, 1_800], oneByOne)).toBeUndefined();
});
