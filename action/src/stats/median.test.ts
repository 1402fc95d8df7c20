import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from './median.ts';

it.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
  [[4, 4, 4, 4], 4],
  [[10, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('no values have no median', () => {
  expect(median([])).toBeNaN();
});

it('as many values lie below the median as above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.abs(below - above)).toBeLessThanOrEqual(
        values.filter((v) => v === middle).length,
      );
    }),
    { seed: 1 },
  );
});
