import type { Operation, Place, Step } from '../model.ts';
import type { Exit, Outcome } from './outcome.ts';
import type { Outline, OutlineOf } from './outline.ts';
import { makeOutlines } from './outline.ts';
import { Relations } from './relations.ts';
import type { Block, Dying, Idle, Interpret, Memory, Run } from './run.ts';
import { noFindings } from './run.ts';
import type { World } from './world.ts';
import { freshHistory, isLive } from './world.ts';

/** An empty memory for one file. */
export function makeMemory(): Memory {
  const outlineOf = makeOutlines();
  const idles: Map<Step, Idle | undefined>[] = [];
  const dyings: Map<Block, Dying>[] = [];
  return {
    outlineOf,
    dyingIn(block, depth) {
      if (block.locals === undefined) return NOBODY;
      const table = (dyings[depth] ??= new Map<Block, Dying>());
      const known = table.get(block) ?? dyingIn(block.steps, block.locals, depth, outlineOf);
      table.set(block, known);
      return known;
    },
    idleOf(step, dead, run, interpret) {
      const table = (idles[run.depth * 2 + (run.probing ? 1 : 0)] ??= new Map<
        Step,
        Idle | undefined
      >());
      if (!table.has(step)) table.set(step, trial(step, dead, run, interpret));
      return table.get(step);
    },
  };
}

const NOBODY: Dying = new Map();

/** True when a step may change a state, or find something out about it. */
export function concerns(outline: Outline, world: World, { focus }: Run): boolean {
  if (outline.isSlow && isLive(world)) return true;
  if (focus.kind === 'opening' && outline.openings.has(focus.opening)) return true;
  return world.relations.some((place) => outline.places.has(place));
}

/** Leads a handle through the step that no place has anything to do with. */
function trial(
  step: Step,
  dead: readonly Place[],
  run: Run,
  interpret: Interpret,
): Idle | undefined {
  const world: World = { status: 'open', relations: Relations.none, history: freshHistory };
  const { self: _self, site: _site, ...around } = run;
  const focus = { kind: 'place', place: NOWHERE, library: run.focus.library } as const;
  return endsOf(interpret(step, [world], { ...around, focus, findings: noFindings() }), dead);
}

const NOWHERE: Place = { id: 0, name: '', home: -1 };

function endsOf(outcome: Outcome, dead: readonly Place[]): Idle | undefined {
  const ends: (readonly [Exit, Operation | undefined])[] = [];
  for (const [exit, worlds] of outcome) {
    for (const { relations, history } of worlds) {
      const isResidue = relations.some((place) => !(exit === 'normal' && dead.includes(place)));
      if (isResidue) return undefined;
      ends.push([exit, history.via]);
    }
  }
  return ends;
}

function dyingIn(
  steps: readonly Step[],
  locals: readonly Place[],
  depth: number,
  outlineOf: OutlineOf,
): Dying {
  const lastAsked = new Map<Place, number>();
  for (const [index, step] of steps.entries()) {
    for (const place of outlineOf(step, depth).asked) lastAsked.set(place, index);
  }
  const all = new Set(locals);
  const dying = new Map<number, readonly Place[]>();
  for (const [index, step] of steps.entries()) {
    const dead: Place[] = [];
    for (const place of outlineOf(step, depth).places) {
      if (all.has(place) && (lastAsked.get(place) ?? -1) <= index) dead.push(place);
    }
    if (dead.length > 0) dying.set(index, dead);
  }
  return dying;
}
