import { expect, test } from 'vitest';
import { fatesOf, nameOf } from './mutate.ts';
import { readCases, readSurvivors } from './read-cases.ts';

test('spoilt programs are reported, all but those that are listed with a reason', () => {
  const fates = readCases().flatMap(fatesOf);
  const survivors = fates.filter(({ isReported }) => !isReported);
  expect(fates.length).toBeGreaterThan(500);
  expect(survivors.map(nameOf).sort()).toEqual(
    readSurvivors()
      .map(({ name }) => name)
      .sort(),
  );
}, 120_000);
