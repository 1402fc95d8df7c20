/** A stretch of time between two moments, in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How much time some spans cover together; where they overlap it counts once. 0 for none. */
export function coveredBy(spans: readonly Span[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** The part of a span that lies within another; nothing when they do not overlap. */
export function clip(span: Span, within: Span): readonly Span[] {
  const clipped = { from: Math.max(span.from, within.from), to: Math.min(span.to, within.to) };
  return clipped.from < clipped.to ? [clipped] : [];
}
