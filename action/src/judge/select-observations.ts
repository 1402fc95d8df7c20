import type { Observation, Probe, Round, RoundPurpose } from '../model/run.ts';

/** The rounds of one purpose, oldest first. */
export function roundsOf(
  observations: readonly Observation[],
  purpose: RoundPurpose,
): readonly Round[] {
  return observations.flatMap((each) =>
    each.kind === 'round' && each.purpose === purpose && !isCut(each) ? [each] : [],
  );
}

/** The round that was cut short, when there is one. It counts as none of the others. */
export function cutRoundOf(observations: readonly Observation[]): Round | undefined {
  return observations.find((each) => each.kind === 'round' && isCut(each)) as Round | undefined;
}

function isCut({ holderTest }: Round): boolean {
  return (holderTest?.sentHome.length ?? 0) > 0;
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
