import type { Observation } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { explainExtraTime } from './explain-extra-time.ts';
import { decideTogether } from './decide-together.ts';
import { growthOf } from './growth.ts';
import { limitFor, roundStep, soloRuns } from './limits.ts';
import { roundsOf } from './select-observations.ts';
import { queueingOf, risesByTurns } from './serial-share.ts';
import { serializedByOthers } from './serialized.ts';
import { isAlike, standsOut } from './stands-out.ts';

/** A third party's queue shows in this many rounds, every one of them, with a solo run after each. */
const thirdPartyRounds = 5;
/** In so many when copies come out one by one each time, at even distances. */
const evenRounds = 2;
const thirdPartyExcess = 60;

/** No single copy holds anything up, and yet they wait: several together, a third party, or now and then. */
export function decideUnheld(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
): Decision {
  const rounds = [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')].map(
    (round) => queueingOf(round, baseline),
  );
  const share = median(rounds.map((queueing) => queueing.share));
  const queues = rounds.every(
    (queueing) => queueing.share >= settings.threshold && queueing.excess >= thirdPartyExcess,
  );
  if (!queues) return verdict(explainExtraTime(observations, baseline, share));
  const repeats = roundsOf(observations, 'repeat').length;
  if (roundsOf(observations, 'solo').length < soloRuns + repeats) {
    return { kind: 'step', step: roundStep('solo', 1, settings.timeout) };
  }
  const growth = growthOf(observations, settings, baseline);
  if (growth === 'unknown') {
    return { kind: 'step', step: roundStep('pair', 2, limitFor(2, baseline)) };
  }
  if (growth === 'constant') return verdict(explainExtraTime(observations, baseline, share));
  const isEven = rounds.every(risesByTurns);
  const numbers = Array.from({ length: Math.max(0, settings.copies - 2) }, (_, index) => index + 2);
  const together =
    settings.cannotFreeze === true || isEven
      ? undefined
      : decideTogether(numbers, observations, settings, baseline);
  if (together !== undefined) return together;
  if (repeats < (isEven && settings.cannotFreeze !== true ? evenRounds : thirdPartyRounds)) {
    const limit = limitFor(settings.copies, baseline);
    return { kind: 'step', step: roundStep('repeat', settings.copies, limit) };
  }
  const isMany = standsOut(observations, baseline, Math.floor(settings.copies / 2));
  if (!isMany && !isAlike(observations, baseline)) {
    return verdict(explainExtraTime(observations, baseline, share));
  }
  const queue = serializedByOthers(observations, baseline, settings.cwd, share);
  return verdict(
    settings.cannotFreeze && queue.by !== 'copy' ? { ...queue, by: 'unknown' } : queue,
  );
}

function verdict(reached: Verdict): Decision {
  return { kind: 'verdict', verdict: reached };
}
