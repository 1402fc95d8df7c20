import type { CopyRun, Observation, Round } from '../model/run.ts';
import { conflictIn } from './conflict-in.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { errorLineOf } from './error-lines.ts';
import { failsNewly } from './fails-newly.ts';
import { nameRing } from './name-resource.ts';
import { nextScreen } from './next-screen.ts';
import { roundsOf } from './select-observations.ts';

/** A failure that is seen in one round only may be anybody's; this many rounds must have one. */
const failingRounds = 2;
/** And it must be seen within this many rounds. */
const mostRounds = 4;

/** Runs copies together, and looks whether any fails that does not fail alone. */
export function decideFailures(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision | undefined {
  const screens = roundsOf(observations, 'screen');
  const again: Decision = {
    kind: 'step',
    step: nextScreen(observations, settings),
  };
  if (screens.length === 0) {
    return again;
  }
  const stuck = screens.find((round) => round.ring !== undefined);
  if (stuck?.ring !== undefined) {
    const resource = nameRing(stuck, settings.cwd);
    const deadlock = { kind: 'deadlock', serialShare: 0, ring: stuck.ring } as const;
    return { kind: 'verdict', verdict: { ...deadlock, ...(resource && { resource }) } };
  }
  const damaged = screens.find((round) => round.check?.passed === false);
  if (damaged?.check !== undefined) {
    const errorLine = errorLineOf(damaged.check.text);
    return { kind: 'verdict', verdict: { kind: 'corrupted', serialShare: 0, errorLine } };
  }
  const isBad = failsNewly(observations);
  const failing = screens.filter((round) => round.copies.some(isBad));
  if (failing.length >= failingRounds) {
    return { kind: 'verdict', verdict: conflictIn(failing, isBad, settings.cwd) };
  }
  if (failing.length === 1 && screens.length < mostRounds) {
    return again;
  }
  return decideUnfinished(screens);
}

function decideUnfinished(screens: readonly Round[]): Decision | undefined {
  const unfinishedIn = (round: Round): readonly CopyRun[] =>
    round.copies.filter((run) => run.ending.kind === 'timed-out');
  const unfinished = screens
    .map(unfinishedIn)
    .reduce((worst, other) => (other.length > worst.length ? other : worst));
  const [first] = unfinished;
  if (first?.ending.kind !== 'timed-out') {
    return undefined;
  }
  const { limit } = first.ending;
  const reason = { kind: 'round-timed-out', unfinished: unfinished.length, limit } as const;
  return { kind: 'verdict', verdict: { kind: 'inconclusive', serialShare: 0, reason } };
}
