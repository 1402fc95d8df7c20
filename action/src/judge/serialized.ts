import type { Observation, Probe, Round } from '../model/run.ts';
import type { Serialized } from '../model/verdict.ts';
import type { Baseline } from './baseline.ts';
import { judgeProbe } from './judge-probe.ts';
import { nameHeld, nameQueue, nameQueueSeen, nameTurns } from './name-resource.ts';
import { nameServer } from './name-server.ts';
import { nameLease } from './name-unrecorded.ts';
import type { QueueSeen } from './queue-seen.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';
import type { TurnsSeen } from './turns-seen.ts';

/** Waits shorter than this are not told. */
const worthTelling = 30;

/** A copy was seen to hold up another. */
export function serializedByCopy(
  observations: readonly Observation[],
  baseline: Baseline,
  cwd: string,
  serialShare: number,
): Serialized {
  const probes = probesOf(observations).filter(
    (probe) => judgeProbe(probe, baseline).kind === 'held',
  );
  const named = nameHeld(probes, roundsOf(observations, 'solo'), cwd);
  const seen = named.resource === undefined ? nameQueue(roundsOf(observations, 'screen'), cwd) : {};
  const stalled = probes.at(-1)?.frozenFor;
  return {
    kind: 'serialized',
    by: 'copy',
    serialShare,
    waits: waitsOf(observations, baseline),
    ...seen,
    ...named,
    ...(named.holder === undefined ? holderOf(probes) : {}),
    ...(stalled === undefined ? {} : { stalledFor: stalled }),
  };
}

/** The round itself shows the queue from its beginning to its end. */
export function serializedAsSeen(
  seen: QueueSeen | TurnsSeen,
  round: Round,
  observations: readonly Observation[],
  baseline: Baseline,
  cwd: string,
  serialShare: number,
): Serialized {
  const solos = roundsOf(observations, 'solo');
  const test =
    'held' in seen && round.holderTest?.copy === seen.held.copy ? round.holderTest : undefined;
  return {
    kind: 'serialized',
    by: 'copy',
    serialShare,
    waits: waitsIn(round, baseline),
    ...(test === undefined ? {} : { stalledFor: test.lasted }),
    ...('trace' in seen ? nameTurns(seen, solos, cwd) : nameQueueSeen(seen, solos, cwd)),
  };
}

/**
 * Every round shows the queue, and no freeze does. What the kernel's table or the comings and goings of
 * files show of it is named; where there is nothing, the copies wait for somebody else.
 */
export function serializedByOthers(
  observations: readonly Observation[],
  baseline: Baseline,
  cwd: string,
  serialShare: number,
): Serialized {
  const waits = waitsOf(observations, baseline);
  const shared = { kind: 'serialized', serialShare, waits } as const;
  const named = nameQueue(roundsOf(observations, 'screen'), cwd);
  if (named.resource !== undefined) return { ...shared, by: 'copy', ...named };
  const lease = nameLease(probesOf(observations, 1), cwd);
  if (lease.resource !== undefined) return { ...shared, by: 'lease', ...lease };
  const rounds = [...roundsOf(observations, 'screen'), ...roundsOf(observations, 'repeat')];
  return { ...shared, by: 'third-party', ...nameServer(rounds, cwd) };
}

function holderOf(probes: readonly Probe[]): Pick<Serialized, 'holder'> {
  const run = probes.at(-1)?.frozen;
  return run === undefined ? {} : { holder: { copy: run.copy, pid: run.pid } };
}

function waitsOf(observations: readonly Observation[], baseline: Baseline): Serialized['waits'] {
  const [round] = roundsOf(observations, 'screen');
  return round === undefined ? [] : waitsIn(round, baseline);
}

function waitsIn(round: Round, baseline: Baseline): Serialized['waits'] {
  return queueingOf(round, baseline).waits.filter((wait) => wait >= worthTelling);
}
