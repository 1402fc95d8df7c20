/** A source of random choices, the same ones for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and not including, the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True so often in a hundred. */
  readonly percent: (chance: number) => boolean;
}

/** Starts a sequence of choices. Source: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  return {
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    percent: (chance) => below(100) < chance,
  };
}
