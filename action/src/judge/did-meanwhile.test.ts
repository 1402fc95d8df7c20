import { expect, it } from 'vitest';
import type { Doing } from '../model/evidence.ts';
import type { Activity, Round } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import { didWhileHeld } from './did-meanwhile.ts';

function solo(doings: readonly (readonly [number, Doing])[]): Round {
  const activities = doings.map(([at, doing]): Activity => ({
    copy: 1,
    at: milliseconds(at),
    doing,
    inChild: false,
  }));
  return { kind: 'round', purpose: 'solo', copies: [], holds: [], waits: [], activities };
}

it('what was done before and after the hold is not counted', () => {
  const round = solo([
    [0, 'computing'],
    [100, 'sleeping'],
    [200, 'sleeping'],
    [300, 'socket'],
    [400, 'sleeping'],
    [500, 'disk'],
  ]);
  expect(didWhileHeld([round], () => [{ from: 100, to: 400 }])).toEqual({
    meanwhile: [
      { doing: 'sleeping', inChild: false, share: 0.75 },
      { doing: 'socket', inChild: false, share: 0.25 },
    ],
  });
});

it('what was seen in fewer than a tenth of the looks is not told', () => {
  const looks = Array.from({ length: 20 }, (_, index) => [index, 'sleeping'] as const);
  const round = solo([...looks, [20, 'computing']]);
  const { meanwhile } = didWhileHeld([round], () => [{ from: 0, to: 20 }]);
  expect(meanwhile?.map(({ doing }) => doing)).toEqual(['sleeping']);
});

it('a hold that no look fell into says nothing', () => {
  expect(didWhileHeld([solo([[0, 'sleeping']])], () => [{ from: 10, to: 90 }])).toEqual({});
});
