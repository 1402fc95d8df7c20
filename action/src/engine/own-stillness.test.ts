import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followOwnStillness } from './own-stillness.ts';
import { createRig, rounds } from './rig.test-support.ts';

/** Does nothing else for so long, as a process does that is stopped. */
function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('the longest time of doing nothing is known, also when it lasts until now', async () => {
  using stillness = followOwnStillness();
  await delay(1);
  standStill(700);
  expect(stillness.longest()).toBeGreaterThan(500);
  using another = followOwnStillness();
  expect(another.longest()).toBeLessThan(500);
});

test('a step during which lockjam stood still is made once more, and that is told', async () => {
  let hasStood = false;
  await using rig = await createRig('sleep 0.2; echo x', {
    onEvent: ({ kind }) => {
      if (kind !== 'copy-printed' || hasStood) return;
      hasStood = true;
      standStill(1_500);
    },
  });
  const { copies } = await rig.round(rounds(2));
  expect(copies.every(({ wall }) => wall < 1_500)).toBe(true);
  const kinds = rig.events.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'step-started')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'step-void')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'step-ended')).toHaveLength(1);
});
