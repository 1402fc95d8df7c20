import type { Step } from '../model.ts';
import type { Block } from './chart.ts';
import { concerns, idle, passBy } from './idle.ts';
import { moveAll } from './move-all.ts';
import type { Leave, Outcome } from './outcome.ts';
import { at, Ends } from './outcome.ts';
import { passageOf, passRange } from './passage.ts';
import { isSimple } from './plain-steps.ts';
import { isStrong } from './relations.ts';
import type { Interpret, Run } from './run.ts';
import type { World } from './world.ts';
import { withRelations } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather, union } from './worlds.ts';

/** Interprets steps one after the other. What has nothing to do with a state passes it by. */
export function sequence(block: Block, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  const ends = new Ends();
  const leave: Leave = (exit, world) => {
    ends.add(exit, world);
  };
  ends.addAll('normal', walk(block, worlds, leave, { run, interpret }));
  return ends.outcome();
}

interface Way {
  readonly run: Run;
  readonly interpret: Interpret;
}

/** Leads states through a block; those that do not reach its end are told to `leave`. */
function walk(block: Block, worlds: Worlds, leave: Leave, way: Way): Worlds {
  const { steps } = block;
  const hasLocals = block.locals !== undefined && block.locals.length > 0;
  const leaveBlock: Leave = hasLocals
    ? (exit, world) => {
        leave(exit, outside(world, block, way.run));
      }
    : leave;
  let current = worlds;
  for (let index = 0; index < steps.length && current.length > 0; index++) {
    if (steps.length >= LONG) {
      const passage = passageOf(block, way.run, way.interpret);
      const passed = passRange(passage, index, current, way.run, leaveBlock);
      current = passed.worlds;
      index = passed.index;
    }
    const step = steps[index];
    if (step === undefined) break;
    current = withoutFacts(advance(step, block, current, leaveBlock, way), step, block, way.run);
  }
  if (!hasLocals) return current;
  return gather(current.map((world) => outside(world, block, way.run)));
}

/** From this many steps on it is quicker to look for the next one that concerns the handle. */
const LONG = 12;

function advance(step: Step, block: Block, worlds: Worlds, leave: Leave, way: Way): Worlds {
  const { run, interpret } = way;
  if (isSimple(step)) return moveAll(step, worlds, run, leave);
  const concerned = worlds.filter((world) => concerns(step, world, run));
  if (concerned.length === worlds.length) return lead(step, worlds, leave, way);
  const known = idle(step, block, run, interpret);
  if (known === undefined) return lead(step, worlds, leave, way);
  const next: World[] = [];
  for (const world of worlds) if (!concerned.includes(world)) passBy(known, world, next, leave);
  if (concerned.length === 0) return next;
  return union(next, lead(step, concerned, leave, way));
}

function lead(step: Step, worlds: Worlds, leave: Leave, way: Way): Worlds {
  if (step.kind === 'block') return walk(step, worlds, leave, way);
  const outcome = way.interpret(step, worlds, way.run);
  for (const [exit, states] of outcome) {
    if (exit !== 'normal') for (const world of states) leave(exit, world);
  }
  return at(outcome, 'normal');
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
function outside(world: World, block: Block, { chart }: Run): World {
  return withRelations(
    world,
    world.relations.only(
      (place, relation) =>
        (place.name !== '' && isStrong(relation)) || !chart.isLocal(place, block),
    ),
  );
}
