import type { Observation, Step } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { concurrent } from './concurrent.ts';
import { decideUnheld } from './decide-unheld.ts';
import { nextScreen } from './next-screen.ts';
import { decideTogether } from './decide-together.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { explainExtraTime } from './explain-extra-time.ts';
import { growthOf } from './growth.ts';
import { judgeProbe } from './judge-probe.ts';
import { isClear } from './is-clear.ts';
import { isQuiet } from './is-quiet.ts';
import { limitFor, mostProbes, probeStep, roundStep, soloRuns } from './limits.ts';
import { seenInRound } from './seen-in-round.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';
import { serializedAsSeen, serializedByCopy } from './serialized.ts';
import { standsOut } from './stands-out.ts';

/** Rounds that must agree before copies are said to run side by side. */
const quietRounds = 2;
/** A copy that waited for less than this part of a life was among the first. */
const notDelayed = 0.15;
/** Stalls that no record explains are a hold when there are this many. */
const heldProbes = 2;
/** And when so many rounds show that copies wait. */
const roundsUnrecorded = 2;
/** Below this many times the threshold a share is near it, and so many rounds decide. */
const clearPart = 1.25;
const closeRounds = 3;
/** More solo runs than usual, for what a record would have shown. */
const solosUnrecorded = 6;

/** Asks whether copies queue: by the serial share, and then by its cause. */
export function decideQueue(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision {
  const baseline = baselineOf(observations);
  const share = shareOf(observations, baseline, settings);
  if (isQuiet(observations, baseline, settings)) {
    // A round from fresh state follows, when there is state: it takes the place of the second.
    const isEnough = settings.hasState === true || isClear(observations, settings, baseline);
    const enough = isEnough ? 1 : quietRounds;
    return roundsOf(observations, 'screen').length < enough
      ? step(nextScreen(observations, settings))
      : verdict(concurrent(observations, baseline, share));
  }
  return decideSuspicion(observations, settings, baseline, share);
}

function decideSuspicion(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
  share: number,
): Decision {
  const last = roundsOf(observations, 'screen').at(-1);
  if (last !== undefined && growthOf(observations, settings, baseline) === 'grows') {
    const seen = seenInRound(last, roundsOf(observations, 'solo'), settings, baseline);
    if (seen !== undefined) {
      return verdict(serializedAsSeen(seen, last, observations, baseline, settings.cwd, share));
    }
  }
  if (settings.cannotFreeze === true) return decideUnheld(observations, settings, baseline);
  const findings = probesOf(observations, 1).map((probe) => judgeProbe(probe, baseline));
  const held = findings.filter((finding) => finding.kind === 'held');
  const passed = findings.filter((finding) => finding.kind === 'passed').length;
  if (held.some((finding) => finding.evident)) {
    return decideSlope(observations, settings, baseline, share);
  }
  if (passed > 0 && held.length === 0) {
    const together = decideTogether(
      guessCapacity(observations, baseline),
      observations,
      settings,
      baseline,
    );
    if (together !== undefined) return together;
  }
  if ((held.length > 0 || passed >= 2) && roundsOf(observations, 'solo').length < soloRuns) {
    return step(roundStep('solo', 1, settings.timeout));
  }
  if (held.length >= heldProbes) {
    return decideUnrecorded(observations, settings, baseline, share);
  }
  if (findings.length < mostProbes && passed < enoughPasses(share)) {
    return step(probeStep(1, findings.length, settings, baseline));
  }
  return decideUnheld(observations, settings, baseline);
}

/** Copies stalled, and no record says at what: they might have lived long by themselves. */
function decideUnrecorded(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
  share: number,
): Decision {
  if (roundsOf(observations, 'screen').length < roundsUnrecorded) {
    return step(nextScreen(observations, settings));
  }
  if (settings.until === 'exit' && roundsOf(observations, 'solo').length < solosUnrecorded) {
    return step(roundStep('solo', 1, settings.timeout));
  }
  return settings.until === 'first-output' ||
    standsOut(observations, baseline, Math.floor(settings.copies / 2))
    ? decideSlope(observations, settings, baseline, share)
    : verdict(explainExtraTime(observations, baseline, share));
}

/** How many copies may run at a time, when several of the last round, and not all, were not kept waiting. */
function guessCapacity(
  observations: readonly Observation[],
  baseline: Baseline,
): readonly number[] {
  const last = roundsOf(observations, 'screen').at(-1);
  const { waits } = last === undefined ? { waits: [] } : queueingOf(last, baseline);
  const ahead = waits.filter((wait) => wait < notDelayed * baseline.life).length;
  return ahead >= 2 && ahead < waits.length ? [ahead] : [];
}

/** A hold was proved; its share must reach the threshold, and the price grow with the number of copies. */
function decideSlope(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
  share: number,
): Decision {
  const { threshold } = settings;
  if (share < clearPart * threshold && roundsOf(observations, 'screen').length < closeRounds) {
    return step(nextScreen(observations, settings));
  }
  if (share < threshold) return verdict(explainExtraTime(observations, baseline, share));
  const growth = growthOf(observations, settings, baseline);
  if (growth === 'unknown') return step(roundStep('pair', 2, limitFor(2, baseline)));
  return verdict(
    growth === 'grows'
      ? serializedByCopy(observations, baseline, settings.cwd, share)
      : explainExtraTime(observations, baseline, share),
  );
}

/** Until the first output a life is so short that its multiples say nothing: it is all or less. */
function shareOf(
  observations: readonly Observation[],
  baseline: Baseline,
  { until }: JudgeSettings,
): number {
  const rounds = roundsOf(observations, 'screen');
  const share = median(rounds.map((round) => queueingOf(round, baseline).share));
  return until === 'first-output' ? Math.min(1, share) : share;
}

/** A hold of this share of a life cannot slip between so many points. */
function enoughPasses(share: number): number {
  if (share >= 0.6) {
    return 3;
  }
  return share >= 0.35 ? 5 : mostProbes;
}

function step(next: Step): Decision {
  return { kind: 'step', step: next };
}

function verdict(reached: Verdict): Decision {
  return { kind: 'verdict', verdict: reached };
}
