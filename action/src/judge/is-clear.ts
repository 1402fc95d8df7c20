import type { Observation, Round } from '../model/run.ts';
import { ownTime, type Baseline } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';
import { asksStaggered } from './decide-staggered.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';

/** Shorter lives vary so much that one round of them says little, in milliseconds. */
const leastLife = 300;
/** One round is clearly quiet below this part of the threshold. */
const clearPart = 0.5;
/** A copy that was done before this part of a life did something else than a lonely one. */
const wholeLife = 0.75;

/**
 * Whether one round of copies that start together is enough: it was far from a queue, every copy lived its
 * life, and either nothing was seen that copies could share, or one more is to start beside a frozen one
 * and tells as much. What the subject's own check must find is looked for twice.
 */
export function isClear(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
): boolean {
  const screens = roundsOf(observations, 'screen');
  const rounds = [...roundsOf(observations, 'solo'), ...screens];
  return (
    settings.until === 'exit' &&
    settings.hasCheck !== true &&
    baseline.life >= leastLife &&
    screens.every((round) => isFarFromQueue(round, settings, baseline)) &&
    (rounds.every(showsNothingShared) || asksStaggered(observations, settings, baseline))
  );
}

function isFarFromQueue(round: Round, { threshold }: JudgeSettings, baseline: Baseline): boolean {
  const isWhole = round.copies.every((run) => ownTime(run) >= wholeLife * baseline.life);
  return isWhole && queueingOf(round, baseline).share < clearPart * threshold;
}

/** Whether one could have seen what copies share, a lock, a socket, a file that comes and goes, and saw none. */
function showsNothingShared({ holds, waits, traces = [], activities = [] }: Round): boolean {
  return activities.length > 0 && holds.length + waits.length + traces.length === 0;
}
