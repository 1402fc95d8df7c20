import type { Observation } from '../model/run.ts';
import { median } from '../stats/median.ts';
import type { Baseline } from './baseline.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { keepersIn } from './held-while-frozen.ts';
import { judgeProbe } from './judge-probe.ts';
import { probeStep } from './limits.ts';
import { nextScreen } from './next-screen.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { finishOneByOne, queueingOf } from './serial-share.ts';
import { serializedByCopy } from './serialized.ts';
import { standsOut } from './stands-out.ts';

/** So often several copies are frozen together before their number is given up, or believed. */
const triesTogether = 2;
/** When no record says at what a copy stalled, so many rounds must show that copies wait. */
const roundsUnrecorded = 2;

/**
 * Freezes each of these numbers of copies, in turn: the first that stalls one more is how many run at a
 * time. Says nothing when none of them does.
 */
export function decideTogether(
  numbers: readonly number[],
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
): Decision | undefined {
  for (const frozen of numbers) {
    const probes = probesOf(observations, frozen);
    const findings = probes.map((probe) => judgeProbe(probe, baseline));
    const held = findings.filter((finding) => finding.kind === 'held');
    const isEvident = held.some((finding) => finding.evident);
    if (!isEvident && !standsOut(observations, baseline, settings.copies - frozen)) continue;
    const screens = roundsOf(observations, 'screen').length;
    if (!isEvident && held.length === triesTogether && screens < roundsUnrecorded) {
      return { kind: 'step', step: nextScreen(observations, settings) };
    }
    if (held.length === triesTogether || isEvident) {
      const rounds = [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
      const share = median(rounds.map((round) => queueingOf(round, baseline).share));
      const named = serializedByCopy(observations, baseline, settings.cwd, share);
      // A freeze can miss a short hold; then one of several frozen copies is the only one that holds.
      const isOne =
        probes.some((probe) => probe.outcome === 'stalled' && keepersIn(probe).length === 1) ||
        (rounds.length > 1 && rounds.every((round) => finishOneByOne(round, baseline)));
      return { kind: 'verdict', verdict: isOne ? named : { ...named, capacity: frozen } };
    }
    if (held.length === findings.length && findings.length < triesTogether) {
      return { kind: 'step', step: probeStep(frozen, findings.length, settings, baseline) };
    }
  }
  return undefined;
}
