import type { Step } from '../model.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';
import { addTo, noWorlds } from './worlds.ts';

/** How a step ends: `break 3` leaves the loop or labelled block number 3. */
export type Exit = 'normal' | 'return' | 'throw' | `break ${number}` | `continue ${number}`;

/** The possible states for each way in which a step can end; no way out has an empty list. */
export type Outcome = ReadonlyMap<Exit, Worlds>;

/** Interprets a step within the run around it. */
export type Go = (step: Step, worlds: Worlds) => Outcome;

/** Tells that a state leaves the normal course. */
export type Leave = (exit: Exclude<Exit, 'normal'>, world: World) => void;

/** Collects the states of several outcomes, joined where they are the same. */
export class Ends {
  readonly #ways = new Map<Exit, World[]>();

  add(exit: Exit, world: World): void {
    const way = this.#ways.get(exit);
    if (way === undefined) this.#ways.set(exit, [world]);
    else addTo(way, world);
  }

  addAll(exit: Exit, worlds: Worlds): void {
    for (const world of worlds) this.add(exit, world);
  }

  /** All ways out but those that are left out. */
  take(outcome: Outcome, ...leftOut: readonly Exit[]): void {
    for (const [exit, worlds] of outcome) {
      if (!leftOut.includes(exit)) this.addAll(exit, worlds);
    }
  }

  outcome(): Outcome {
    return this.#ways;
  }
}

/** An outcome with a single way out. */
export function only(exit: Exit, worlds: Worlds): Outcome {
  return worlds.length === 0 ? NEVER : new Map([[exit, worlds]]);
}

const NEVER: Outcome = new Map();

/** The states of one way out. */
export function at(outcome: Outcome, exit: Exit): Worlds {
  return outcome.get(exit) ?? noWorlds;
}

/** What either can end as. */
export function either(...outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = outcomes.filter((outcome) => outcome.size > 0);
  if (first === undefined || others.length === 0) return first ?? NEVER;
  const ends = new Ends();
  for (const outcome of [first, ...others]) ends.take(outcome);
  return ends.outcome();
}

/** The same outcome without some ways out. */
export function without(outcome: Outcome, ...exits: readonly Exit[]): Outcome {
  if (!exits.some((exit) => outcome.has(exit))) return outcome;
  return new Map([...outcome].filter(([exit]) => !exits.includes(exit)));
}

/** The first outcome, and the second one where the first ends normally. */
export function followedBy(first: Outcome, next: (worlds: Worlds) => Outcome): Outcome {
  const normal = at(first, 'normal');
  if (normal.length === 0) return first;
  if (first.size === 1) return next(normal);
  return either(without(first, 'normal'), next(normal));
}
