import type { CopyRun, Observation, Round } from '../model/run.ts';
import { milliseconds, type Milliseconds } from '../model/units.ts';
import type { Broken } from '../model/verdict.ts';
import { ownTime } from './baseline.ts';
import type { Decision, JudgeSettings } from './decision.ts';
import { errorLineOf } from './error-lines.ts';
import { isFailure } from './judge-probe.ts';
import { roundStep } from './limits.ts';
import { roundsOf } from './select-observations.ts';

/** Below this a single solo run says too little: start-up alone varies by a third. */
const shortLife = milliseconds(300);
/** A lonely life of this many times another is an accident, or says that lives differ: a third one tells. */
const doubtful = 1.5;
/** A program that computes for more of its life than this is bound by its core. */
const mostlyComputing = 0.5;
const leastPeersLimit = milliseconds(30_000);

/** Runs the program alone: a warm-up that is not counted, then one solo run, more when it says little. */
export function decideAlone(
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision | undefined {
  const [warmUp] = roundsOf(observations, 'warm-up');
  if (warmUp === undefined) {
    return { kind: 'step', step: roundStep('warm-up', 1, settings.timeout) };
  }
  const failed = [warmUp, ...roundsOf(observations, 'solo')]
    .flatMap((round) => round.copies)
    .find((run) => isFailure(run.ending));
  if (failed !== undefined) {
    return decideBroken(failed, observations, settings);
  }
  const unchecked = [warmUp, ...roundsOf(observations, 'solo')].find(
    (round) => round.check?.passed === false,
  );
  if (unchecked?.check !== undefined) {
    const errorLine = errorLineOf(unchecked.check.text);
    const verdict = {
      kind: 'broken',
      serialShare: 0,
      failure: { kind: 'check' },
      errorLine,
    } as const;
    return { kind: 'verdict', verdict };
  }
  if (settings.until === 'first-output' && warmUp.copies[0]?.firstOutput === undefined) {
    return brokenBecause({ kind: 'silent' }, warmUp.copies[0]);
  }
  const solos = roundsOf(observations, 'solo');
  if (solos.length < solosWanted(solos, warmUp)) {
    return { kind: 'step', step: roundStep('solo', 1, settings.timeout) };
  }
  return computesOnOneCore(solos, settings)
    ? {
        kind: 'verdict',
        verdict: { kind: 'inconclusive', serialShare: 0, reason: { kind: 'one-core' } },
      }
    : undefined;
}

/** One slow lonely run would hide a queue: what copies wait is told from what a lonely one stands still. */
function solosWanted(solos: readonly Round[], warmUp: Round): number {
  const lives = solos.map(lifeOf);
  if (Math.max(...lives) > doubtful * Math.min(...lives, lifeOf(warmUp))) return 3;
  return Math.min(...lives) < shortLife ? 2 : 1;
}

function computesOnOneCore(solos: readonly Round[], { cores = 2 }: JudgeSettings): boolean {
  return (
    cores === 1 &&
    solos.flatMap((round) => round.copies).some((run) => run.cpu > mostlyComputing * ownTime(run))
  );
}

/** Fails alone: does it want company? A barrier, a client of its own server. */
function decideBroken(
  failed: CopyRun,
  observations: readonly Observation[],
  settings: JudgeSettings,
): Decision {
  const { ending } = failed;
  if (ending.kind === 'timed-out') {
    return brokenBecause({ kind: 'time-out', limit: ending.limit }, failed);
  }
  const [together] = roundsOf(observations, 'screen');
  if (together === undefined) {
    const limit = milliseconds(Math.min(settings.timeout, leastPeersLimit));
    return { kind: 'step', step: roundStep('screen', settings.copies, limit) };
  }
  if (together.copies.every((run) => !isFailure(run.ending))) {
    return brokenBecause({ kind: 'needs-peers' }, failed);
  }
  return ending.kind === 'signaled'
    ? brokenBecause({ kind: 'signal', signal: ending.signal }, failed)
    : brokenBecause({ kind: 'exit', code: ending.kind === 'exited' ? ending.code : 0 }, failed);
}

function brokenBecause(failure: Broken['failure'], run: CopyRun | undefined): Decision {
  const errorLine = errorLineOf(run?.errorText ?? '');
  return { kind: 'verdict', verdict: { kind: 'broken', serialShare: 0, failure, errorLine } };
}

function lifeOf({ copies }: Round): Milliseconds {
  return milliseconds(Math.max(...copies.map(ownTime)));
}
