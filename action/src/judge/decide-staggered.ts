import type { Observation, Round, Step } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import type { Verdict } from '../model/verdict.ts';
import { median } from '../stats/median.ts';
import type { Span } from '../stats/spans.ts';
import { baselineOf, stillness, type Baseline } from './baseline.ts';
import { conflictIn } from './conflict-in.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { failsNewly } from './fails-newly.ts';
import { weightOf } from './held-while-frozen.ts';
import { isQuiet } from './is-quiet.ts';
import { judgeProbe } from './judge-probe.ts';
import { limitFor, mostProbes, probeStep, roundStep, soloRuns } from './limits.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { serializedByCopy } from './serialized.ts';
import { readSqliteRange } from './sqlite-bytes.ts';

/** The last copy starts when the first has lived for this part of its life. */
const spread = 0.5;
/** A copy is kept waiting when it waits for this part of a life, and for so many milliseconds. */
const leastShare = 0.3;
const leastWait = 60;
/** The first of them is not kept waiting below this part of a life. */
const firstShare = 0.15;
/** What is seen in one round only may be an accident; so many must show it, and among so many. */
const agreeing = 2;
const mostRounds = 4;
/** So many stalls without a record are a hold, and so many passes are none. */
const heldProbes = 2;
const passedProbes = 2;
/** Probes that say nothing, as on a busy machine, are made again no more often than that. */
const mostVoid = 3;

/**
 * Copies that start together run side by side. Do they when one starts after the other, and finds what that
 * one has left by then: a file that says that somebody is at work, a port that is taken? Asked only where a
 * lonely copy takes or leaves such a thing, and first of a copy that starts while another stands frozen.
 * Says nothing when nobody is kept waiting and nobody fails.
 */
export function decideStaggered(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision | undefined {
  const baseline = baselineOf(observations);
  if (!asksStaggered(observations, settings, baseline)) return undefined;
  if (!isQuiet(observations, baseline, settings)) return undefined;
  const [frozen] = probesOf(observations, 1);
  const isBad = failsNewly(observations);
  if (frozen === undefined) {
    return { kind: 'step', step: probeStep(1, 0, settings, baseline) };
  }
  if (frozen.outcome === 'passed' && frozen.other !== undefined && !isBad(frozen.other)) {
    return undefined;
  }
  const rounds = roundsOf(observations, 'staggered');
  const again: Decision = { kind: 'step', step: staggeredStep(settings, baseline) };
  if (rounds.length === 0) return again;
  const failing = rounds.filter((round) => round.copies.some(isBad));
  if (failing.length >= agreeing) {
    return { kind: 'verdict', verdict: asStaggered(conflictIn(failing, isBad, settings.cwd)) };
  }
  if (failing.length > 0) return rounds.length < mostRounds ? again : undefined;
  const shares = rounds.map((round) => shareOf(round, baseline));
  if (shares.some((share) => share < Math.max(leastShare, settings.threshold))) {
    return stallOnceMore(observations, settings, baseline);
  }
  if (rounds.length < agreeing) return again;
  return findHold(observations, settings, baseline, median(shares));
}

/** Whether a lonely copy takes or leaves what one that starts later may find. */
export function asksStaggered(
  observations: readonly Observation[],
  { cannotFreeze, until, threshold }: JudgeSettings,
  { life }: Baseline,
): boolean {
  if (cannotFreeze === true || until !== 'exit') return false;
  return roundsOf(observations, 'solo').some((round) => leavesSign(round, threshold * life));
}

/**
 * Whether a copy took a lock, or made something that others may find, for so many milliseconds at least: what
 * is there for less keeps nobody for a share that counts. An idle reader of SQLite does neither.
 */
function leavesSign({ holds, traces = [] }: Round, least: number): boolean {
  const lasts = ({ from, to }: Span): boolean => to - from >= least;
  const takes = holds.some(
    (hold) =>
      lasts(hold) &&
      weightOf(hold) > 0 &&
      readSqliteRange(hold) === undefined &&
      hold.mechanism !== 'lease',
  );
  const makes = traces.some(
    (trace) =>
      lasts(trace) &&
      (trace.kind === 'lock-file' || trace.kind === 'lock-folder' || trace.kind === 'port'),
  );
  return takes || makes;
}

function staggeredStep({ copies }: JudgeSettings, baseline: Baseline): Step {
  const limit = limitFor(copies, baseline);
  const stagger = milliseconds((spread * baseline.life) / Math.max(1, copies - 1));
  return { kind: 'round', purpose: 'staggered', copies, limit, stagger };
}

/** The longest wait of a round, as a share of a life. 0 when it is not worth the name. */
function shareOf({ copies }: Round, baseline: Baseline): number {
  const stood = Math.max(...copies.map((run) => stillness(run, baseline.cpu)));
  const wait = stood - baseline.ownStillness;
  return wait < leastWait ? 0 : Math.min(1, wait / baseline.life);
}

/** Running copies delay nobody, and yet a frozen one stalls another: noted when it does so once more. */
function stallOnceMore(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
): Decision | undefined {
  const probes = probesOf(observations, 1);
  const kinds = probes.map((probe) => judgeProbe(probe, baseline).kind);
  const stalls = kinds.filter((kind) => kind === 'held' || kind === 'wanted-result').length;
  const isTold = stalls >= heldProbes || kinds.includes('passed') || probes.length > mostVoid;
  return probes[0]?.outcome === 'stalled' && !isTold
    ? { kind: 'step', step: probeStep(1, 0, settings, baseline) }
    : undefined;
}

/** Whether the first copy waited for later ones, as at a barrier: nobody was there before it. */
function firstWaits(round: Round, baseline: Baseline): boolean {
  const [first] = round.copies;
  return first !== undefined && shareOf({ ...round, copies: [first] }, baseline) >= firstShare;
}

/** A wait is a queue when a frozen copy stalls another. */
function findHold(
  observations: readonly Observation[],
  settings: JudgeSettings,
  baseline: Baseline,
  share: number,
): Decision | undefined {
  const findings = probesOf(observations, 1).map((probe) => judgeProbe(probe, baseline));
  const held = findings.filter((finding) => finding.kind === 'held');
  const isEvident = held.some((finding) => finding.evident);
  const staggered = roundsOf(observations, 'staggered');
  if (!isEvident && staggered.some((round) => firstWaits(round, baseline))) {
    return stallOnceMore(observations, settings, baseline);
  }
  if (held.length > 0 && !isEvident && roundsOf(observations, 'solo').length < soloRuns) {
    return { kind: 'step', step: roundStep('solo', 1, settings.timeout) };
  }
  if (isEvident || held.length >= heldProbes) {
    const named = serializedByCopy(asScreens(observations), baseline, settings.cwd, share);
    return { kind: 'verdict', verdict: asStaggered(named) };
  }
  // One that said nothing, of a copy that had ended or a life that was as long, is made again.
  const others = findings.filter((finding) => !['held', 'void'].includes(finding.kind)).length;
  return others < passedProbes && findings.length < mostProbes
    ? { kind: 'step', step: probeStep(1, findings.length, settings, baseline) }
    : undefined;
}

/** The staggered rounds stand in the places of those in which copies started together. */
function asScreens(observations: readonly Observation[]): readonly Observation[] {
  return observations.flatMap((each): readonly Observation[] => {
    if (each.kind !== 'round' || each.purpose !== 'staggered') {
      return each.kind === 'round' && each.purpose === 'screen' ? [] : [each];
    }
    return [{ ...each, purpose: 'screen' }];
  });
}

function asStaggered(verdict: Verdict): Verdict {
  return { ...verdict, staggered: true };
}
