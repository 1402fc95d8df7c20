import type { Shard } from '../model/shard.ts';

/** The items of a shard: dealt out one by one, so that neighbors, which cost alike, are apart. */
export function takeShard<Item>(items: readonly Item[], { index, count }: Shard): readonly Item[] {
  return items.filter((_, position) => position % count === index - 1);
}

/** Puts the items of all shards, in the order of the shards, back into the order of the plan. */
export function joinShards<Item>(shards: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...shards.map((items) => items.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    shards.flatMap((items) => items.slice(round, round + 1)),
  );
  return rounds.flat();
}
