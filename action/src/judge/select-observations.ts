import type { Observation, Probe, Round, RoundPurpose } from '../model/run.ts';

/** The rounds of one purpose, oldest first. */
export function roundsOf(
  observations: readonly Observation[],
  purpose: RoundPurpose,
): readonly Round[] {
  return observations.flatMap((each) =>
    each.kind === 'round' && each.purpose === purpose ? [each] : [],
  );
}

/** The probes, oldest first; of those that froze so many copies together, when a number is given. */
export function probesOf(
  observations: readonly Observation[],
  frozenCopies?: number,
): readonly Probe[] {
  return observations.flatMap((each) =>
    each.kind === 'probe' && (frozenCopies ?? each.frozenCopies) === each.frozenCopies
      ? [each]
      : [],
  );
}
