import { expect, test } from 'vitest';
import { heldWhileFrozen, weightOf } from './held-while-frozen.ts';
import { holdOf, probeRun } from './simulated-world.test-support.ts';

// Copy 1 is frozen from 200 ms to 700 ms; copy 2 asks for what it holds, again and again.
const held = holdOf(1, 100, 900);

test('what the other copy took as soon as it could is what it had waited for, open or not', () => {
  expect(heldWhileFrozen(probeRun({ holds: [held, holdOf(2, 905, 1_700)] }))).toEqual([held]);
  expect(heldWhileFrozen(probeRun({ holds: [held], openFiles: [held.path] }))).toEqual([held]);
});

test('what the other never wanted, or had at the same time, kept it from nothing', () => {
  expect(heldWhileFrozen(probeRun({ holds: [held] }))).toEqual([]);
  expect(heldWhileFrozen(probeRun({ holds: [held, holdOf(2, 300, 1_700)] }))).toEqual([]);
  expect(heldWhileFrozen(probeRun({ holds: [held, holdOf(2, 905, 1_700, '/y')] }))).toEqual([]);
});

test('a record on the byte of a process’s own number is a mark that it lives, and stops nobody', () => {
  const byte = { start: held.pid, end: held.pid };
  expect(weightOf({ ...held, ...byte })).toBe(0);
  expect(weightOf({ ...held, start: held.pid, end: held.pid + 1 })).toBe(2);
  expect(weightOf({ ...held, start: 0, end: 0 })).toBe(2);
});
