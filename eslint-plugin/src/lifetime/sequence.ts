import type { Step } from '../model.ts';
import type { Block } from './chart.ts';
import { concerns, idle, passBy } from './idle.ts';
import type { Outcome } from './outcome.ts';
import { changed, Ends } from './outcome.ts';
import { passageOf, passRange } from './passage.ts';
import { move, isSimple } from './plain-steps.ts';
import { isStrong } from './relations.ts';
import type { Interpret, Run } from './run.ts';
import type { World } from './world.ts';
import { withRelations } from './world.ts';
import type { Worlds } from './worlds.ts';
import { addTo, gather } from './worlds.ts';

/** Interprets steps one after the other. What has nothing to do with a state passes it by. */
export function sequence(block: Block, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  const ends = new Ends();
  const { steps } = block;
  let current = worlds;
  for (let index = 0; index < steps.length && current.length > 0; index++) {
    if (steps.length >= LONG) {
      const passage = passageOf(block, run, interpret);
      const passed = passRange(passage, index, current, run, ends);
      current = passed.worlds;
      index = passed.index;
    }
    const step = steps[index];
    if (step !== undefined) current = advance(step, block, current, run, interpret, ends);
  }
  ends.addAll('normal', current);
  return outside(ends.outcome(), block, run);
}

/** From this many steps on it is quicker to look for the next one that concerns the handle. */
const LONG = 12;

function advance(
  step: Step,
  block: Block,
  worlds: Worlds,
  run: Run,
  interpret: Interpret,
  ends: Ends,
): Worlds {
  const next: World[] = [];
  if (isSimple(step)) {
    for (const world of worlds) {
      const after = move(step, world, run, (exit, gone) => {
        ends.add(exit, gone);
      });
      if (after !== undefined) addTo(next, after);
    }
    return withoutFacts(next, step, block, run);
  }
  const concerned = worlds.filter((world) => concerns(step, world, run));
  const known = concerned.length < worlds.length ? idle(step, block, run, interpret) : undefined;
  const led = known === undefined ? worlds : concerned;
  if (known !== undefined) {
    for (const world of worlds) if (!concerned.includes(world)) passBy(known, world, next, ends);
  }
  if (led.length > 0) {
    for (const [exit, states] of interpret(step, led, run)) {
      if (exit !== 'normal') ends.addAll(exit, states);
      else for (const world of states) addTo(next, world);
    }
  }
  return withoutFacts(next, step, block, run);
}

/** Drops what is known of values that nobody asks for any more. */
function withoutFacts(worlds: Worlds, step: Step, block: Block, run: Run): Worlds {
  if (!worlds.some(({ relations }) => relations.some((_, relation) => !isStrong(relation)))) {
    return worlds;
  }
  const last = run.chart.spanOf(step)?.last ?? 0;
  return gather(
    worlds.map((world) =>
      withRelations(
        world,
        world.relations.only(
          (place, relation) => isStrong(relation) || !run.chart.isForgotten(place, block, last),
        ),
      ),
    ),
  );
}

/** Unnamed values end to exist with their block; of named ones only the facts do. */
function outside(outcome: Outcome, block: Block, run: Run): Outcome {
  if (block.locals === undefined || block.locals.length === 0) return outcome;
  return changed(outcome, (world) => {
    const kept = world.relations.only(
      (place, relation) =>
        (place.name !== '' && isStrong(relation)) || !run.chart.isLocal(place, block),
    );
    return withRelations(world, kept);
  });
}
