import type { Observation } from '../model/run.ts';
import { baselineOf } from './baseline.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { failsNewly } from './fails-newly.ts';
import { seenInRound } from './seen-in-round.ts';
import { cutRoundOf, roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';
import { serializedAsSeen } from './serialized.ts';

/**
 * Looks at a round that was cut short, because copies were seen in line when the first was done: is that
 * all there is to know? Says nothing when there is none, or when a whole round must be made.
 */
export function decideCut(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision | undefined {
  const round = cutRoundOf(observations);
  if (round === undefined || round.ring !== undefined) return undefined;
  if (round.copies.some(failsNewly(observations))) return undefined;
  const baseline = baselineOf(observations);
  const seen = seenInRound(round, roundsOf(observations, 'solo'), settings, baseline);
  if (seen === undefined) return undefined;
  const { share } = queueingOf(round, baseline);
  const verdict = serializedAsSeen(seen, round, observations, baseline, settings.cwd, share);
  return { kind: 'verdict', verdict };
}
