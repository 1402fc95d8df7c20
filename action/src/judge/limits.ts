import type { RoundPurpose, Step } from '../model/run.ts';
import type { MeasureSettings } from '../model/settings.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { Baseline } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';

/** A shorter limit would make a fully serialized program look like a failing one. */
const leastLimit = milliseconds(30_000);
const limitLives = 3;
/** The points of copy 1's life at which it is frozen: each halves what the others left untested. */
const points = [0.55, 0.3, 0.8, 0.42, 0.68, 0.18, 0.92, 0.5] as const;
/** At first output a copy may have to be alive for this long to be frozen after it. */
const afterOutput = [30, 100, 300, 1_000, 3_000] as const;
/** A life has no more points at which a hold is looked for. */
export const mostProbes = points.length;
/** Solo runs that a suspicion is checked against, for programs whose lives differ. */
export const soloRuns = 4;
/** A holder is frozen for this part of a life in a round, at least and at most so many milliseconds. */
const pausePart = 0.05;
const leastPause = 30;
const longestPause = 150;
/** No copy works for so long without a change of its records: so many lives, and so many milliseconds. */
const stuckLives = 3;
const leastStuck = 2_000;
/** Whoever waits for a life of this length need not be waited for. */
const longLife = 1_900;
/** A copy that takes this much longer than any lonely one does not merely take its time. */
const patienceLives = 1.2;
const leastPatience = 500;

/** The step that runs copies together. */
export function roundStep(purpose: RoundPurpose, copies: number, limit: Milliseconds): Step {
  return { kind: 'round', purpose, copies, limit };
}

/**
 * The step that runs copies together and freezes for a moment the one that keeps the others out. Long
 * programs are cut short then, unless a check must find what every copy left behind.
 */
export function screenStep(
  { copies, hasCheck, cannotFreeze }: JudgeSettings,
  baseline: Baseline,
  isCut: boolean,
): Step {
  const { life } = baseline;
  const holderTest = {
    after: milliseconds(Math.max(leastPause, pausePart * life)),
    freezeFor: milliseconds(Math.min(longestPause, Math.max(leastPause, pausePart * life))),
    sendsHome: isCut && life >= longLife && !hasCheck,
  };
  const limit = limitFor(copies, baseline);
  const stuckFor = milliseconds(Math.max(leastStuck, stuckLives * baseline.longestWall));
  const step = { kind: 'round', purpose: 'screen', copies, limit, stuckFor } as const;
  return cannotFreeze === true ? step : { ...step, holderTest };
}

/** How long a run of several copies may take. */
export function limitFor(copies: number, baseline: Baseline): Milliseconds {
  return milliseconds(Math.max(leastLimit, limitLives * (copies + 1) * baseline.longestWall));
}

/**
 * How long a copy may take beside frozen ones before it counts as stalled. What several of them ordered
 * from a third party before they were frozen is done for each of them first.
 */
export function patienceFor({ longestWall }: Baseline, frozenCopies: number): Milliseconds {
  const more = Math.max(leastPatience, patienceLives * longestWall);
  return milliseconds(longestWall + frozenCopies * more);
}

/** The step that freezes some copies at the next point of their lives; `index` counts from 0. */
export function probeStep(
  frozenCopies: number,
  index: number,
  settings: MeasureSettings,
  baseline: Baseline,
): Step {
  const point = points[index % points.length] ?? 0.5;
  const freezeAt =
    settings.until === 'exit'
      ? point * baseline.life
      : (afterOutput[index % afterOutput.length] ?? point);
  return {
    kind: 'probe',
    point,
    frozenCopies,
    freezeAt: milliseconds(freezeAt),
    patience: patienceFor(baseline, frozenCopies),
    familiar: baseline.familiar,
    limit: limitFor(frozenCopies + 1, baseline),
  };
}
