import type { Observation } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { explainExtraTime } from './explain-extra-time.ts';
import { growthOf } from './growth.ts';
import { judgeProbe } from './judge-probe.ts';
import { limitFor, probeStep, roundStep, soloRuns } from './limits.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';
import { serializedByCopy, serializedByOthers } from './serialized.ts';

/** A third party's queue shows in this many rounds, every one of them, with a solo run after each. */
const thirdPartyRounds = 5;
const thirdPartyExcess = 60;
/** So often several copies are frozen together before their number is given up. */
const triesTogether = 2;

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
  const together = decideTogether(observations, settings, baseline, share);
  if (together !== undefined) return together;
  if (repeats < thirdPartyRounds) {
    const limit = limitFor(settings.copies, baseline);
    return { kind: 'step', step: roundStep('repeat', settings.copies, limit) };
  }
  return verdict(serializedByOthers(observations, baseline, settings.cwd, share));
}

/** Freezes two copies, then three: the first number that stalls one more is how many run at a time. */
function decideTogether(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
  share: number,
): Decision | undefined {
  for (let frozen = 2; frozen < settings.copies; frozen++) {
    const findings = probesOf(observations, frozen).map((probe) => judgeProbe(probe, baseline));
    const held = findings.filter((finding) => finding.kind === 'held').length;
    if (held === triesTogether) {
      const named = serializedByCopy(observations, baseline, settings.cwd, share);
      return verdict({ ...named, capacity: frozen });
    }
    if (held === findings.length && findings.length < triesTogether) {
      return { kind: 'step', step: probeStep(frozen, findings.length, settings, baseline) };
    }
  }
  return undefined;
}

function verdict(reached: Verdict): Decision {
  return { kind: 'verdict', verdict: reached };
}
