import type { Operation } from '../model.ts';
import type { Block } from './chart.ts';
import { firstIndex } from './first-index.ts';
import { idle, nextConcern } from './idle.ts';
import type { Exit, Leave } from './outcome.ts';
import type { Interpret, Passage, Run } from './run.ts';
import { trialOf } from './run.ts';
import { left } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather } from './worlds.ts';

/** Looks at each step of a block once, for all handles. */
export function passageOf(block: Block, run: Run, interpret: Interpret): Passage {
  const table = (run.file.passages[trialOf(run)] ??= new Map<Block, Passage>());
  const known = table.get(block) ?? makePassage(block, run, interpret);
  table.set(block, known);
  return known;
}

function makePassage(block: Block, run: Run, interpret: Interpret): Passage {
  const numbers: number[] = [];
  const stops: number[] = [];
  const exits = new Map<Exit, { at: number[]; via: Operation[] }>();
  let last = 0;
  for (const [index, step] of block.steps.entries()) {
    const span = run.chart.spanOf(step);
    numbers.push(span?.first ?? last + NOTHING_DONE);
    last = span?.last ?? last;
    const ends = idle(step, block, run, interpret);
    if (ends?.some(([exit]) => exit === 'normal') !== true) stops.push(index);
    for (const [exit, via] of ends ?? []) {
      if (via === undefined) continue;
      const list = exits.get(exit) ?? { at: [], via: [] };
      exits.set(exit, list);
      list.at.push(index);
      list.via.push(via);
    }
  }
  return { numbers, stops, exits };
}

/** A step that does nothing has no number: it stands between those around it. */
const NOTHING_DONE = 0.5;

/** Takes states from a step to the next one that concerns one of them. */
export function passRange(
  passage: Passage,
  index: number,
  worlds: Worlds,
  run: Run,
  leave: Leave,
): { readonly index: number; readonly worlds: Worlds } {
  const from = passage.numbers[index] ?? Infinity;
  const number = Math.min(...worlds.map((world) => nextConcern(world, from, run)));
  const stop = passage.stops[firstIndex(passage.stops, index)] ?? Infinity;
  const until = Math.min(firstIndex(passage.numbers, number + 1) - 1, stop);
  if (until <= index) return { index, worlds };
  const passed = worlds.map((world) => {
    let after = world;
    for (const [exit, { at, via }] of passage.exits) {
      const first = firstIndex(at, index);
      const by = via[first];
      if (by === undefined || (at[first] ?? Infinity) >= until) continue;
      if (exit === 'normal') after = left(after, by);
      else leave(exit, left(world, by));
    }
    return after;
  });
  return { index: until, worlds: gather(passed) };
}
