import type { RoundPurpose, Step } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { Baseline } from './baseline.ts';

/** A shorter limit would make a fully serialized program look like a failing one. */
const leastLimit = milliseconds(30_000);
const limitLives = 3;
/** A copy that takes this much longer than any lonely one does not merely take its time. */
const patienceLives = 1.2;
const leastPatience = 500;

/** The step that runs copies together. */
export function roundStep(purpose: RoundPurpose, copies: number, limit: Milliseconds): Step {
  return { kind: 'round', purpose, copies, limit };
}

/** How long a run of several copies may take. */
export function limitFor(copies: number, baseline: Baseline): Milliseconds {
  return milliseconds(Math.max(leastLimit, limitLives * (copies + 1) * baseline.longestWall));
}

/** How long a copy may take beside a frozen one before it counts as stalled. */
export function patienceFor({ longestWall }: Baseline): Milliseconds {
  return milliseconds(longestWall + Math.max(leastPatience, patienceLives * longestWall));
}
