import { expect, test } from 'vitest';
import { findRing } from './find-ring.ts';

const path = '/work/x.lock';

test('two copies that wait for each other are a ring', () => {
  expect(
    findRing([
      { copy: 1, holder: 2, path },
      { copy: 2, holder: 1, path },
    ])?.toSorted(),
  ).toEqual([1, 2]);
});

test('a queue is no ring, and a copy that waits for a stranger is in none', () => {
  expect(
    findRing([
      { copy: 1, holder: 2, path },
      { copy: 2, holder: 3, path },
      { copy: 3, holder: undefined, path },
    ]),
  ).toBeUndefined();
});

test('those who wait for a ring are not part of it', () => {
  expect(
    findRing([
      { copy: 1, holder: 2, path },
      { copy: 2, holder: 3, path },
      { copy: 3, holder: 2, path },
    ])?.toSorted(),
  ).toEqual([2, 3]);
});
