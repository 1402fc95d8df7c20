import { expect, test } from 'vitest';
import type { Activity, Observation, Round, RoundPurpose, Trace } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { decide } from './decide.ts';
import type { JudgeSettings } from './decision.ts';
import {
  copyRun,
  holdOf,
  probeRun,
  usualSettings as settings,
} from './simulated-world.test-support.ts';

const sleeping: Activity = {
  copy: 1,
  at: milliseconds(100),
  doing: 'sleeping',
  inChild: false,
};

function round(purpose: RoundPurpose, walls: readonly number[], rest: Partial<Round> = {}): Round {
  const copies = walls.map((wall, index) => copyRun(index + 1, wall));
  return { kind: 'round', purpose, copies, holds: [], waits: [], activities: [sleeping], ...rest };
}

function after(rest: Partial<Round>, walls = [1_000, 1_010, 1_020, 1_030], life = 1_000) {
  const alone = [round('warm-up', [life]), round('solo', [life], rest)];
  return [...alone, round('screen', walls, rest)] satisfies readonly Observation[];
}

function next(observations: readonly Observation[], changed: Partial<JudgeSettings> = {}): unknown {
  return decide(observations, { ...settings, ...changed });
}

const oneMore = { step: { kind: 'round', purpose: 'screen' } };
const sideBySide = { verdict: { kind: 'concurrent' } };

test('one quiet round is enough when nothing was seen that copies could share', () => {
  expect(next(after({}))).toMatchObject(sideBySide);
});

test('a second round is run when nothing could be seen', () => {
  expect(next(after({ activities: [] }))).toMatchObject(oneMore);
});

test('a second round is run when a lock, a socket or a file was seen', () => {
  const socket: Trace = {
    kind: 'socket',
    path: '/work/s',
    from: milliseconds(0),
    to: milliseconds(9),
  };
  expect(next(after({ holds: [holdOf(1, 100, 120)] }))).toMatchObject(oneMore);
  expect(next(after({ traces: [socket] }))).toMatchObject(oneMore);
});

test('a second round is run when the first was near a queue, or a copy ended early', () => {
  expect(next(after({}, [1_000, 1_100, 1_200, 1_400]))).toMatchObject(oneMore);
  expect(next(after({}, [400, 1_000, 1_000, 1_000]))).toMatchObject(oneMore);
});

test('a second round is run for short lives, and for a check', () => {
  expect(next(after({}, [200, 200, 200, 200], 200))).toMatchObject({ step: { kind: 'round' } });
  expect(next(after({}), { hasCheck: true })).toMatchObject(oneMore);
});

test('where one more copy is to start beside a frozen one, that takes the place of the second', () => {
  const locked = after({ holds: [holdOf(1, 100, 800)] });
  expect(next(locked)).toMatchObject({ step: { kind: 'probe' } });
  const passed = probeRun({ other: copyRun(2, 1_000) });
  expect(next([...locked, passed])).toMatchObject(sideBySide);
  expect(next(locked, { cannotFreeze: true })).toMatchObject(oneMore);
});
