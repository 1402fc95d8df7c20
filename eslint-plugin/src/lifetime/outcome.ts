import type { Step } from '../model.ts';
import type { Worlds } from './world.ts';
import { noWorlds, union } from './world.ts';

/** How a step ends: `break 3` leaves the loop or labelled block number 3. */
export type Exit = 'normal' | 'return' | 'throw' | `break ${number}` | `continue ${number}`;

/** The possible states for each way in which a step can end. */
export type Outcome = ReadonlyMap<Exit, Worlds>;

/** Interprets a step within the run around it. */
export type Go = (step: Step, worlds: Worlds) => Outcome;

/** An outcome with a single way out. */
export function only(exit: Exit, worlds: Worlds): Outcome {
  return worlds.size === 0 ? new Map() : new Map([[exit, worlds]]);
}

/** The states of one way out. */
export function at(outcome: Outcome, exit: Exit): Worlds {
  return outcome.get(exit) ?? noWorlds;
}

/** What either can end as. */
export function either(...outcomes: readonly Outcome[]): Outcome {
  const joined = new Map<Exit, Worlds>();
  for (const outcome of outcomes) {
    for (const [exit, worlds] of outcome) joined.set(exit, union(at(joined, exit), worlds));
  }
  return joined;
}

/** The same outcome without some ways out. */
export function without(outcome: Outcome, ...exits: readonly Exit[]): Outcome {
  return new Map([...outcome].filter(([exit]) => !exits.includes(exit)));
}

/** The first outcome, and the second one where the first ends normally. */
export function followedBy(first: Outcome, next: (worlds: Worlds) => Outcome): Outcome {
  const normal = at(first, 'normal');
  if (normal.size === 0) return first;
  if (first.size === 1) return next(normal);
  return either(without(first, 'normal'), next(normal));
}
