import type { CopyRun, Hold, Observation, Probe, Round, Step, Wait } from '../model/run.ts';
import { milliseconds, pid, type Milliseconds } from '../model/units.ts';
import type { Verdict } from '../model/verdict.ts';
import { decide } from './decide.ts';
import type { JudgeSettings } from './decision.ts';

/** A program in a world without noise, where every answer is known beforehand. */
export interface World {
  /** The length of the next life, in milliseconds. */
  readonly life: () => number;
  /** The shares of its life between which a copy holds the one lock there is; absent for no lock. */
  readonly section?: { readonly from: number; readonly to: number };
  /** How the kernel shows a waiter: in line behind the holder, by the holder's record, or not at all. */
  readonly shown: 'queue' | 'record' | 'nothing';
}

const path = '/work/x.lock';

/** The settings a user gets who sets nothing. */
export const usualSettings: JudgeSettings = {
  copies: 4,
  threshold: 0.2,
  timeout: milliseconds(120_000),
  until: 'exit',
  cwd: '/work',
};
/** More steps than any verdict needs. */
const mostSteps = 60;
const queuedLasts = 80;

/** Lets the judge ask a simulated world until it knows. */
export function judgeWorld(world: World, overrides: Partial<JudgeSettings> = {}): Verdict {
  const observations: Observation[] = [];
  while (observations.length < mostSteps) {
    const next = decide(observations, { ...usualSettings, ...overrides });
    if (next.kind === 'verdict') return next.verdict;
    observations.push(perform(world, next.step));
  }
  throw new Error(`No verdict after ${mostSteps} steps.`);
}

function perform(world: World, step: Step): Observation {
  return step.kind === 'round' ? simulateRound(world, step) : simulateProbe(world, step);
}

/** A probe in which copy 2 finished while copy 1 stood frozen, changed by `overrides`. */
export function probeRun(overrides: Partial<Probe> = {}): Probe {
  return {
    kind: 'probe',
    point: 0.55,
    frozenCopies: 1,
    outcome: 'passed',
    frozenFor: milliseconds(500),
    offset: milliseconds(200),
    frozen: copyRun(1, 1_000),
    other: copyRun(2, 500),
    holds: [],
    waits: [],
    openFiles: [],
    standstills: [],
    listening: [],
    temporary: [],
    ...overrides,
  };
}

/** One copy: `wall` in milliseconds; it computes for a twentieth of its life. */
export function copyRun(copy: number, wall: number, overrides: Partial<CopyRun> = {}): CopyRun {
  return {
    copy,
    pid: pid(100 + copy),
    wall: milliseconds(wall),
    cpu: milliseconds(10),
    runQueue: milliseconds(0),
    diskSleep: milliseconds(0),
    ending: { kind: 'exited', code: 0 },
    errorText: '',
    outputText: '',
    ...overrides,
  };
}

function simulateRound(
  { life, section, shown }: World,
  step: Extract<Step, { kind: 'round' }>,
): Round {
  const lives = Array.from({ length: step.copies }, life);
  const arrivals = lives
    .map((length, index) => ({ index, length, at: length * (section?.from ?? 0) }))
    .toSorted((one, other) => one.at - other.at);
  let free = 0;
  const walls = new Map<number, number>();
  const holds: Hold[] = [];
  for (const { index, length, at } of arrivals) {
    const entered = Math.max(at, free);
    if (section !== undefined) {
      free = entered + (section.to - section.from) * length;
      if (shown !== 'nothing') holds.push(holdOf(index + 1, entered, free));
    }
    walls.set(index, length + entered - at);
  }
  return {
    kind: 'round',
    purpose: step.purpose,
    copies: lives.map((_, index) => copyRun(index + 1, walls.get(index) ?? 0)),
    holds,
    waits: [],
  };
}

function simulateProbe(
  { life, section, shown }: World,
  step: Extract<Step, { kind: 'probe' }>,
): Probe {
  const [lifeOfA, lifeOfB] = [life(), life()];
  const freezeAt = step.freezeAt;
  const { point, frozenCopies } = step;
  const empty = { kind: 'probe', point, frozenCopies, offset: freezeAt } as const;
  if (freezeAt >= lifeOfA) {
    const nothing = { frozenFor: milliseconds(0), holds: [], waits: [], openFiles: [], ...unseen };
    return { ...empty, ...nothing, outcome: 'missed', frozen: copyRun(1, lifeOfA) };
  }
  const [from, to] = [(section?.from ?? 1) * lifeOfA, (section?.to ?? 1) * lifeOfA];
  const isHeld = section !== undefined && freezeAt >= from && freezeAt < to;
  const arrival = (section?.from ?? 1) * lifeOfB;
  const patience =
    isHeld && shown === 'queue' ? Math.min(step.patience, arrival + queuedLasts) : step.patience;
  const isStalled = isHeld ? true : lifeOfB > patience;
  const frozenFor = isStalled ? patience : lifeOfB;
  // Copy 1 goes on after the thaw; copy 2 enters when it lets go, or does so first.
  const released = frozenFor + (to - freezeAt);
  const wallOfB = isHeld ? Math.max(released, arrival) + (lifeOfB - arrival) : lifeOfB;
  return {
    ...empty,
    outcome: isStalled ? 'stalled' : 'passed',
    frozenFor: milliseconds(frozenFor),
    thawedAt: milliseconds(frozenFor),
    frozen: copyRun(1, lifeOfA + frozenFor),
    other: copyRun(2, wallOfB),
    holds: isHeld && shown !== 'nothing' ? [holdOf(1, from, to + frozenFor)] : [],
    waits: isHeld && shown === 'queue' ? [waitOf(freezeAt + arrival, freezeAt + released)] : [],
    openFiles: isStalled && section !== undefined ? [path] : [],
    ...unseen,
  };
}

const unseen = { standstills: [], listening: [], temporary: [] };

const record = { mechanism: 'flock', access: 'write', path, start: 0, end: 0 } as const;

/** A write lock on `x.lock`, or on another file, held by a copy between two moments. */
export function holdOf(copy: number, from: number, to: number, file = path): Hold {
  return { ...record, path: file, copy, pid: pid(100 + copy), ...span(from, to) };
}

function waitOf(from: number, to: number): Wait {
  const who = { copy: 2, pid: pid(102), holderCopy: 1, holderPid: pid(101) };
  return { ...record, ...who, ...span(from, to) };
}

function span(from: number, to: number): { from: Milliseconds; to: Milliseconds } {
  return { from: milliseconds(from), to: milliseconds(to) };
}
