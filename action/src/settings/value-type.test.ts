import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';
import { duration, share, someOf, wholeNumber } from './value-type.ts';

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1.5s', 1500],
    ['24h', 86_400_000],
  ])('%s is %d ms', (text, value) => {
    expect(duration.parse(text)).toBe(value);
  });

  it.each(['', '30', 's', '-1s', '1e3s', '0ms', '0.1ms', '25h', '1 s', '1sec', 'Infinitys'])(
    '%j is none',
    (text) => {
      expect(duration.parse(text)).toBeUndefined();
    },
  );
});

describe('numbers', () => {
  it('whole numbers are read within their range only', () => {
    const property = fc.property(fc.integer(), (value) => {
      const read = wholeNumber(2, 64).parse(String(value));
      expect(read).toBe(value >= 2 && value <= 64 ? value : undefined);
    });
    fc.assert(property, { seed: 2 });
  });

  it.each(['0', '1.1', '-0.2', '1e-1', '', '.', '20%', '0x1', '٣'])('%j is no share', (text) => {
    expect(share.parse(text)).toBeUndefined();
  });

  it.each([
    ['0.2', 0.2],
    ['.5', 0.5],
    ['1', 1],
  ])('%s is a share', (text, value) => {
    expect(share.parse(text)).toBe(value);
  });
});

describe('lists of words', () => {
  const words = someOf('<x>', ['a', 'b', 'c']);

  it('commas and spaces separate, repetition does not matter', () => {
    expect(words.parse('c, a,a')).toEqual(['a', 'c']);
    expect(words.parse('none')).toEqual([]);
  });

  it.each(['', ',', 'd', 'a,d', 'a none'])('%j is refused', (text) => {
    expect(words.parse(text)).toBeUndefined();
  });
});

describe('nearest names', () => {
  const names = ['--copies', '--timeout', '--until', '--state'];

  it.each([
    ['--copeis', '--copies'],
    ['--copie', '--copies'],
    ['--time-out', '--timeout'],
    ['--stats', '--state'],
  ])('%s was meant to be %s', (typed, name) => {
    expect(nearestName(typed, names)).toBe(name);
  });

  it('a word that is like none of them stays without a suggestion', () => {
    expect(nearestName('--frobnicate', names)).toBeUndefined();
  });
});
