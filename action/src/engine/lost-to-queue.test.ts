import { expect, test } from 'vitest';
import { lostToQueue } from './lost-to-queue.ts';

test('threads that wait side by side cost a copy no more time than has passed', () => {
  expect(lostToQueue(40, 15)).toBe(15);
  expect(lostToQueue(10, 15)).toBe(10);
});

test('threads that have ended since the last look give no time back', () => {
  expect(lostToQueue(-30, 15)).toBe(0);
});
