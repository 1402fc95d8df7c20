import type { Round } from '../model/run.ts';
import type { Baseline } from './baseline.ts';
import type { JudgeSettings } from './decision.ts';
import { queueSeen, type QueueSeen } from './queue-seen.ts';
import { queueingOf } from './serial-share.ts';
import { turnsSeen, type TurnsSeen } from './turns-seen.ts';

/** A queue is beyond doubt from this share on, and from this many times the threshold. */
const clearShare = 0.3;
const clearPart = 1.5;

/**
 * A queue so long and so regular that one round alone proves it: by the lock table, or by what came and
 * went with every turn, and by the copy that was frozen in it, if one was. Says nothing of a shorter one.
 */
export function seenInRound(
  round: Round,
  solos: readonly Round[],
  { threshold }: JudgeSettings,
  baseline: Baseline,
): QueueSeen | TurnsSeen | undefined {
  const { share } = queueingOf(round, baseline);
  if (share < Math.max(clearShare, clearPart * threshold)) return undefined;
  if ((round.holderTest?.passed.length ?? 0) > 0) return undefined;
  return queueSeen(round, solos, baseline) ?? turnsSeen(round, solos, baseline);
}
