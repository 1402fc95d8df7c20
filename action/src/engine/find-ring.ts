import type { CurrentWait } from './observe-locks.ts';

/** The numbers of copies that wait for each other in a ring, or nothing. */
export function findRing(waits: readonly CurrentWait[]): readonly number[] | undefined {
  const waitsFor = new Map(
    waits.flatMap(({ copy, holder }) => (copy === holder ? [] : [[copy, holder] as const])),
  );
  for (const start of waitsFor.keys()) {
    const path = [start];
    let next = waitsFor.get(start);
    while (next !== undefined && !path.includes(next)) {
      path.push(next);
      next = waitsFor.get(next);
    }
    if (next === start) {
      return path;
    }
  }
  return undefined;
}
