import type { Operation, Place, Step } from '../model.ts';
import type { Block } from './chart.ts';
import type { Exit, Leave, Outcome } from './outcome.ts';
import { Relations } from './relations.ts';
import type { Idle, Interpret, Run } from './run.ts';
import { noFindings, trialOf } from './run.ts';
import type { World } from './world.ts';
import { freshHistory, isLive, left } from './world.ts';
import { addTo } from './worlds.ts';

/**
 * What a step does to a handle that no place has anything to do with. Undefined when it leaves facts
 * behind, so that each handle must be led through it.
 */
export function idle(step: Step, block: Block, run: Run, interpret: Interpret): Idle | undefined {
  const table = (run.file.idles[trialOf(run)] ??= new Map<Step, Idle | undefined>());
  if (!table.has(step)) {
    const last = run.chart.spanOf(step)?.last ?? 0;
    const isForgotten = (place: Place): boolean => run.chart.isForgotten(place, block, last);
    table.set(step, endsOf(trial(step, run, interpret), isForgotten));
  }
  return table.get(step);
}

/** True when a step may change a state, or find something out about it. */
export function concerns(step: Step, world: World, run: Run): boolean {
  const span = run.chart.spanOf(step);
  return span !== undefined && nextConcern(world, span.first, run) <= span.last;
}

/** The next number of the chart at which something concerns a state; `Infinity` when nothing does. */
export function nextConcern(world: World, from: number, { chart, focus }: Run): number {
  let next = isLive(world) ? chart.nextSlow(from) : Infinity;
  if (focus.kind === 'opening') next = Math.min(next, chart.nextOpening(focus.opening, from));
  world.relations.some((place) => {
    next = Math.min(next, chart.nextNaming(place, from));
    return false;
  });
  return next;
}

/** Takes a state past a step that does not concern it. */
export function passBy(ends: Idle, world: World, next: World[], leave: Leave): void {
  for (const [exit, via] of ends) {
    const passed = via === undefined ? world : left(world, via);
    if (exit === 'normal') addTo(next, passed);
    else leave(exit, passed);
  }
}

function trial(step: Step, run: Run, interpret: Interpret): Outcome {
  const world: World = { status: 'open', relations: Relations.none, history: freshHistory };
  const { self: _self, site: _site, ...around } = run;
  const focus = { kind: 'place', place: NOWHERE, library: run.focus.library } as const;
  return interpret(step, [world], { ...around, focus, findings: noFindings() });
}

const NOWHERE: Place = { id: 0, name: '', home: -1 };

function endsOf(outcome: Outcome, isForgotten: (place: Place) => boolean): Idle | undefined {
  const ends: (readonly [Exit, Operation | undefined])[] = [];
  for (const [exit, worlds] of outcome) {
    for (const { relations, history } of worlds) {
      if (relations.some((place) => exit !== 'normal' || !isForgotten(place))) return undefined;
      ends.push([exit, history.via]);
    }
  }
  return ends;
}
