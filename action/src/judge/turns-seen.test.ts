import { expect, test } from 'vitest';
import type { Round, Trace } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { baselineOf } from './baseline.ts';
import { copyRun, holdOf } from './simulated-world.test-support.ts';
import { turnsSeen } from './turns-seen.ts';

function turn(from: number, to: number, path = '/work/x.lock'): Trace {
  return { kind: 'lock-file', path, from: milliseconds(from), to: milliseconds(to) };
}

function round(
  purpose: Round['purpose'],
  walls: readonly number[],
  traces: readonly Trace[],
): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [], waits: [], traces };
}

const solo = round('solo', [1_000], [turn(100, 900)]);

function seenIn(walls: readonly number[], traces: readonly Trace[]): ReturnType<typeof turnsSeen> {
  return turnsSeen(round('screen', walls, traces), [solo], baselineOf([solo]));
}

test('a file that comes and goes once for every copy, in the order of their ends, is what they wait for', () => {
  const turns = [turn(100, 900), turn(930, 1_720), turn(1_740, 2_540)];
  const other = turn(0, 2_600, '/work/log');
  expect(seenIn([1_840, 1_000, 2_640], [other, ...turns])).toMatchObject({
    trace: turns[0],
    first: { copy: 2 },
  });
});

test('a file that comes and goes beside a locked file is passed over', () => {
  const path = '/work/x.db.part';
  const turns = [turn(100, 900, path), turn(930, 1_720, path)];
  const alone = round('solo', [1_000], [turn(100, 900, path)]);
  const screen = round('screen', [1_000, 1_840], turns);
  const baseline = baselineOf([alone]);
  expect(turnsSeen(screen, [alone], baseline)).toMatchObject({ trace: turns[0] });
  const locked = { ...screen, holds: [holdOf(1, 100, 900, '/work/x.db')] };
  expect(turnsSeen(locked, [alone], baseline)).toBeUndefined();
});

test('files that overlap, are too few, or come at other times explain no queue', () => {
  const walls = [1_000, 1_840];
  expect(seenIn(walls, [turn(100, 900), turn(800, 1_700)])).toBeUndefined();
  expect(seenIn(walls, [turn(100, 1_700)])).toBeUndefined();
  expect(seenIn(walls, [turn(100, 400), turn(450, 800)])).toBeUndefined();
  expect(seenIn(walls, [turn(100, 900, '/y'), turn(930, 1_700, '/y')])).toBeUndefined();
});

test('of two files that come and go together, the one whose name says lock is what they wait for', () => {
  const turns = [turn(100, 900), turn(930, 1_720)];
  const journals = turns.map(({ from, to }) => turn(from, to, '/work/x.db-journal'));
  const alone = round('solo', [1_000], [turn(100, 900, '/work/x.db-journal'), turn(100, 900)]);
  const screen = round('screen', [1_000, 1_840], [...journals, ...turns]);
  expect(turnsSeen(screen, [alone], baselineOf([alone]))?.trace.path).toBe('/work/x.lock');
});
