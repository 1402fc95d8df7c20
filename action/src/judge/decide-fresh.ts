import type { Observation, Round } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { conflictIn } from './conflict-in.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { errorLineOf } from './error-lines.ts';
import { failsNewly } from './fails-newly.ts';
import { limitFor, screenStep } from './limits.ts';
import { nameRing } from './name-resource.ts';
import { nextScreen } from './next-screen.ts';
import { seenInRound } from './seen-in-round.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';
import { serializedAsSeen } from './serialized.ts';

/** A failure that is seen in one round only may be anybody's; this many fresh rounds must have one. */
const failingRounds = 2;
/** And it must be seen within this many. */
const mostRounds = 4;
/** Races at a first start are won now and then: short programs are started so often, until one shows. */
const shortLife = 300;
const shortRounds = 3;
/** Rounds of warmed state that must be without the fault, for it to be one of the first start. */
const calmRounds = 2;

/**
 * Copies run side by side from what an earlier run left behind: do they from nothing as well? Says nothing
 * when the subject names no state, or when they do.
 */
export function decideFresh(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision | undefined {
  if (settings.hasState !== true) return undefined;
  const rounds = roundsOf(observations, 'fresh');
  const warmed = baselineOf(observations);
  const cold = coldBaselineOf(observations, warmed);
  const again: Decision = { kind: 'step', step: freshStep(settings, cold) };
  if (rounds.length === 0) return again;
  const failing = rounds.filter((round) => round.copies.some(failsNewly(observations)));
  const verdict =
    findStuck(rounds, settings) ??
    findDamage(rounds) ??
    (failing.length < failingRounds
      ? findQueue(rounds, observations, settings, cold)
      : conflictIn(failing, failsNewly(observations), settings.cwd));
  if (verdict === undefined) {
    const calm = warmed.life < shortLife ? shortRounds : 1;
    const enough = failing.length > 0 ? mostRounds : calm;
    return rounds.length < enough ? again : undefined;
  }
  return roundsOf(observations, 'screen').length < calmRounds
    ? { kind: 'step', step: nextScreen(observations, settings) }
    : { kind: 'verdict', verdict: { ...verdict, coldStart: true } };
}

/** The warm-up is the lonely run from fresh state; whatever else is lonely is warmed. */
function coldBaselineOf(observations: readonly Observation[], warmed: Baseline): Baseline {
  const alone = roundsOf(observations, 'warm-up').map((round): Round => ({
    ...round,
    purpose: 'solo',
  }));
  const cold = baselineOf(alone);
  return cold.life > warmed.life ? cold : warmed;
}

function freshStep(settings: JudgeSettings, cold: Baseline): ReturnType<typeof screenStep> {
  const step = screenStep(settings, cold, false);
  return step.kind === 'round'
    ? { ...step, purpose: 'fresh', limit: limitFor(settings.copies, cold) }
    : step;
}

function findStuck(rounds: readonly Round[], { cwd }: JudgeSettings): Verdict | undefined {
  const stuck = rounds.find((round) => round.ring !== undefined);
  if (stuck?.ring === undefined) return undefined;
  const resource = nameRing(stuck, cwd);
  return { kind: 'deadlock', serialShare: 0, ring: stuck.ring, ...(resource && { resource }) };
}

function findDamage(rounds: readonly Round[]): Verdict | undefined {
  const damaged = rounds.find((round) => round.check?.passed === false);
  if (damaged?.check === undefined) return undefined;
  return { kind: 'corrupted', serialShare: 0, errorLine: errorLineOf(damaged.check.text) };
}

/** A queue that the fresh rounds themselves prove, against the lonely run from fresh state. */
function findQueue(
  rounds: readonly Round[],
  observations: readonly Observation[],
  settings: JudgeSettings,
  cold: Baseline,
): Verdict | undefined {
  const alone = roundsOf(observations, 'warm-up');
  for (const round of rounds) {
    const seen = seenInRound(round, alone, settings, cold);
    if (seen !== undefined) {
      const { share } = queueingOf(round, cold);
      return serializedAsSeen(seen, round, alone, cold, settings.cwd, share);
    }
  }
  return undefined;
}
