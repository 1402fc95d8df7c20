import type { Operation, PlainStep } from '../model.ts';
import type { Leave } from './outcome.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { isLive, left, remember } from './world.ts';
import type { Run } from './run.ts';
import { useNow } from './use.ts';

type SlowStep = Extract<PlainStep, { kind: 'slow' | 'wait' }>;

/** Only slow work in the body itself, or one local function away, counts. */
const HOPS_FOR_SLOW_WORK = 1;

/** Work that takes long: noted when the handle is open and has nothing to do with it. May throw. */
export function slow(step: SlowStep, world: World, run: Run, leave: Leave): World {
  const after = passed(step, world, run);
  leave('throw', left(after, run.site ?? step.at));
  return after;
}

function passed(step: SlowStep, world: World, run: Run): World {
  if (!isLive(world)) return world;
  if (step.related.some((place) => isStrong(world.relations.get(place)))) return useNow(world, run);
  if (world.section !== undefined && step.kind === 'slow') {
    noteSection(run, world.section, step.at);
  }
  if (run.serving || run.depth > HOPS_FOR_SLOW_WORK) return world;
  const operation = run.site ?? step.at;
  note(run, operation, world.history.used, step);
  return remember(world, { pending: new Set([...world.history.pending, operation]) });
}

function noteSection(run: Run, begin: Operation, operation: Operation): void {
  const { sections } = run.findings;
  if (!sections.has(begin)) sections.set(begin, operation);
}

function note(run: Run, operation: Operation, used: boolean, step: SlowStep): void {
  const known = run.findings.slow.get(operation);
  if (known === undefined) {
    const unknownLength = step.kind === 'wait';
    const idle = step.kind === 'slow' && step.idle === true;
    run.findings.slow.set(operation, { usedBefore: used, usedAfter: false, unknownLength, idle });
  } else {
    known.usedBefore ||= used;
  }
}
