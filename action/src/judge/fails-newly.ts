import type { CopyRun, Observation } from '../model/run.ts';
import { troubleLines } from './error-lines.ts';
import { isFailure } from './judge-probe.ts';
import { roundsOf } from './select-observations.ts';

/** Whether a copy came to a bad end, or wrote words of trouble that no lonely copy ever wrote. */
export function failsNewly(observations: readonly Observation[]): (run: CopyRun) => boolean {
  const known = new Set(
    ['warm-up' as const, 'solo' as const]
      .flatMap((purpose) => roundsOf(observations, purpose))
      .flatMap((round) => round.copies)
      .flatMap((run) => troubleLines(run.errorText)),
  );
  return (run) =>
    run.ending.kind !== 'timed-out' &&
    (isFailure(run.ending) || troubleLines(run.errorText).some((line) => !known.has(line)));
}
