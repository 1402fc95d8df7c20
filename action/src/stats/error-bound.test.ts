import { expect, test } from 'vitest';
import { errorBound } from './error-bound.ts';

test('no errors: one minus the n-th root of what confidence leaves', () => {
  for (const total of [1, 20, 300, 1_000]) {
    expect(errorBound(0, total, 0.95)).toBeCloseTo(1 - 0.05 ** (1 / total), 10);
  }
});

test('some errors: the chance of so few, summed over all outcomes of the trials, is what is left', () => {
  for (const [wrong, total] of [
    [1, 4],
    [2, 7],
    [5, 12],
  ] as const) {
    const rate = errorBound(wrong, total, 0.9);
    let chance = 0;
    for (let outcome = 0; outcome < 2 ** total; outcome++) {
      const errors = outcome.toString(2).replaceAll('0', '').length;
      if (errors <= wrong) chance += rate ** errors * (1 - rate) ** (total - errors);
    }
    expect(chance).toBeCloseTo(0.1, 10);
  }
});

test('nothing but errors, or no trials, exclude no rate', () => {
  expect(errorBound(3, 3, 0.95)).toBe(1);
  expect(errorBound(0, 0, 0.95)).toBe(1);
});
