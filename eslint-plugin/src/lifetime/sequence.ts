import type { Place, Step } from '../model.ts';
import { concerns } from './memory.ts';
import type { Outcome } from './outcome.ts';
import { changed, Ends } from './outcome.ts';
import { isStrong } from './relations.ts';
import type { Block, Interpret, Run } from './run.ts';
import type { World } from './world.ts';
import { left, withRelations } from './world.ts';
import type { Worlds } from './worlds.ts';
import { addTo, gather } from './worlds.ts';

/** Interprets steps one after the other. What has nothing to do with a state passes it by. */
export function sequence(block: Block, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  const { steps, locals } = block;
  const ends = new Ends();
  const dying = run.memory.dyingIn(block, run.depth);
  let current = worlds;
  for (const [index, step] of steps.entries()) {
    if (current.length === 0) break;
    const dead = dying.get(index) ?? NOTHING;
    current = withoutFacts(advance(step, dead, current, run, interpret, ends), dead);
  }
  ends.addAll('normal', current);
  const outcome = ends.outcome();
  return locals === undefined ? outcome : outside(outcome, locals);
}

const NOTHING: readonly Place[] = [];

function advance(
  step: Step,
  dead: readonly Place[],
  worlds: Worlds,
  run: Run,
  interpret: Interpret,
  ends: Ends,
): Worlds {
  const next: World[] = [];
  const concerned = STRUCTURES.has(step.kind)
    ? passBy(step, dead, worlds, run, interpret, { next, ends })
    : worlds;
  if (concerned.length === 0) return next;
  for (const [exit, states] of interpret(step, concerned, run)) {
    if (exit !== 'normal') ends.addAll(exit, states);
    else if (next.length === 0 && concerned === worlds) next.push(...states);
    else for (const world of states) addTo(next, world);
  }
  return next;
}

const STRUCTURES: ReadonlySet<string> = new Set([
  'block',
  'branch',
  'call',
  'loop',
  'switch',
  'try',
]);

/** Takes the states past a step that does not concern them; the others are given back. */
function passBy(
  step: Step,
  dead: readonly Place[],
  worlds: Worlds,
  run: Run,
  interpret: Interpret,
  out: { readonly next: World[]; readonly ends: Ends },
): Worlds {
  const outline = run.memory.outlineOf(step, run.depth);
  const concerned = worlds.filter((world) => concerns(outline, world, run));
  if (concerned.length === worlds.length) return worlds;
  const idle = run.memory.idleOf(step, dead, run, interpret);
  if (idle === undefined) return worlds;
  for (const world of worlds) {
    if (concerned.includes(world)) continue;
    for (const [exit, via] of idle) {
      const passed = via === undefined ? world : left(world, via);
      if (exit === 'normal') addTo(out.next, passed);
      else out.ends.add(exit, passed);
    }
  }
  return concerned;
}

function withoutFacts(worlds: Worlds, places: readonly Place[]): Worlds {
  if (places.length === 0 || worlds.length === 0) return worlds;
  return gather(worlds.map((world) => forgetFacts(world, places)));
}

function forgetFacts(world: World, places: readonly Place[]): World {
  const isKept = (place: Place): boolean => !places.includes(place);
  const relations = world.relations.only((place, relation) => isStrong(relation) || isKept(place));
  return withRelations(world, relations);
}

/** Unnamed values end to exist with their block; of named ones only the facts do. */
function outside(outcome: Outcome, locals: readonly Place[]): Outcome {
  return changed(outcome, (world) =>
    withRelations(
      world,
      world.relations.only(
        (place, relation) => !locals.includes(place) || (place.name !== '' && isStrong(relation)),
      ),
    ),
  );
}
