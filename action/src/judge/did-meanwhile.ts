import type { Activity, Probe, Round } from '../model/run.ts';
import type { Meanwhile, Serialized } from '../model/verdict.ts';
import type { Span } from '../stats/spans.ts';

/** What was done in less than this share of the looks is not told. */
const worthTelling = 0.1;

/** What lonely copies did while they held, by the spans in which each of them did; the most of it first. */
export function didWhileHeld(
  solos: readonly Round[],
  spansOf: (solo: Round) => readonly Span[],
): Pick<Serialized, 'meanwhile'> {
  return sumUp(
    solos.flatMap((solo) => {
      const spans = spansOf(solo);
      return (solo.activities ?? []).filter(({ at }) =>
        spans.some(({ from, to }) => from <= at && at <= to),
      );
    }),
  );
}

/** What frozen copies did at the moments at which they were found to hold something. */
export function didWhenFrozen(probes: readonly Probe[]): Pick<Serialized, 'meanwhile'> {
  return sumUp(probes.flatMap(({ frozenAmid }) => frozenAmid ?? []));
}

function sumUp(seen: readonly Activity[]): Pick<Serialized, 'meanwhile'> {
  const counts = new Map<string, { readonly first: Activity; count: number }>();
  for (const activity of seen) {
    const key = `${activity.doing} ${activity.inChild}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { first: activity, count: 1 });
    else known.count++;
  }
  const meanwhile = [...counts.values()]
    .map(({ first: { doing, inChild }, count }): Meanwhile => ({
      doing,
      inChild,
      share: count / seen.length,
    }))
    .filter(({ share }) => share >= worthTelling)
    .toSorted((one, other) => other.share - one.share);
  return meanwhile.length === 0 ? {} : { meanwhile };
}
