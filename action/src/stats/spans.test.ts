import { expect, test } from 'vitest';
import { clip, coveredBy } from './spans.ts';

test('time that spans share is counted once', () => {
  expect(coveredBy([])).toBe(0);
  expect(coveredBy([{ from: 3, to: 7 }])).toBe(4);
  const spans = [
    { from: 10, to: 20 },
    { from: 0, to: 4 },
    { from: 2, to: 6 },
    { from: 3, to: 5 },
    { from: 20, to: 21 },
  ];
  expect(coveredBy(spans)).toBe(6 + 11);
});

test('a span is cut to what lies within another', () => {
  expect(clip({ from: 1, to: 9 }, { from: 3, to: 5 })).toEqual([{ from: 3, to: 5 }]);
  expect(clip({ from: 1, to: 4 }, { from: 3, to: 5 })).toEqual([{ from: 3, to: 4 }]);
  expect(clip({ from: 1, to: 3 }, { from: 3, to: 5 })).toEqual([]);
});
