import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinShards, takeShard } from './take-shard.ts';

it('shards have sizes that differ by one at most, and together they are the plan in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 12 }), (items, count) => {
      const shards = Array.from({ length: count }, (_, index) =>
        takeShard(items, { index: index + 1, count }),
      );
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect(joinShards(shards)).toEqual(items);
    }),
  );
});
