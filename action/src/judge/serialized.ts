import type { Observation, Probe } from '../model/run.ts';
import type { Serialized } from '../model/verdict.ts';
import type { Baseline } from './baseline.ts';
import { judgeProbe } from './judge-probe.ts';
import { nameHeld } from './name-resource.ts';
import { probesOf, roundsOf } from './select-observations.ts';
import { queueingOf } from './serial-share.ts';

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
  const stalled = probes.at(-1)?.frozenFor;
  return {
    kind: 'serialized',
    by: 'copy',
    serialShare,
    waits: waitsOf(observations, baseline),
    ...named,
    ...(named.holder === undefined ? holderOf(probes) : {}),
    ...(stalled === undefined ? {} : { stalledFor: stalled }),
  };
}

/** Every round shows the queue, and no freeze does: the copies wait for somebody else. */
export function serializedByThirdParty(
  observations: readonly Observation[],
  baseline: Baseline,
  serialShare: number,
): Serialized {
  return {
    kind: 'serialized',
    by: 'third-party',
    serialShare,
    waits: waitsOf(observations, baseline),
  };
}

function holderOf(probes: readonly Probe[]): Pick<Serialized, 'holder'> {
  const run = probes.at(-1)?.frozen;
  return run === undefined ? {} : { holder: { copy: run.copy, pid: run.pid } };
}

function waitsOf(observations: readonly Observation[], baseline: Baseline): Serialized['waits'] {
  const [round] = roundsOf(observations, 'screen');
  const waits = round === undefined ? [] : queueingOf(round, baseline).waits;
  return waits.filter((wait) => wait >= worthTelling);
}
