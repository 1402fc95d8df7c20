import type { Step } from '../model.ts';
import { decide } from './condition.ts';
import type { Go, Outcome } from './outcome.ts';
import { at, either, followedBy, only, without } from './outcome.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';
import { covers, noWorlds, union } from './worlds.ts';

type Loop = Extract<Step, { kind: 'loop' }>;

/** Interprets a loop until another turn adds nothing. */
export function repeat(loop: Loop, worlds: Worlds, go: Go): Outcome {
  const first = turn(loop, worlds, go, loop.bodyFirst);
  const notEmpty = first.done.filter((world) => !provesTurn(loop, world));
  let head = first.next;
  let later = turn(loop, head, go, false);
  for (let turns = 0; turns < MOST_TURNS && !covers(head, later.next); turns++) {
    head = union(head, later.next);
    later = turn(loop, head, go, false);
  }
  const done = union(notEmpty, later.done);
  const ended = followedBy(only('normal', done), (states) => go(loop.otherwise, states));
  const broken = union(first.broken, later.broken);
  return either(ended, only('normal', broken), first.exits, later.exits);
}

/** States can only be added, so this is a guard against our own mistakes and no limit in practice. */
const MOST_TURNS = 100;

interface Turn {
  /** The states before the next turn. */
  readonly next: Worlds;
  /** The states in which the condition ended the loop. */
  readonly done: Worlds;
  readonly broken: Worlds;
  readonly exits: Outcome;
}

function turn(loop: Loop, head: Worlds, go: Go, skipTest: boolean): Turn {
  const test = skipTest
    ? { yes: head, no: noWorlds, exits: only('normal', noWorlds) }
    : decide(loop.test, head, go);
  const body = go(loop.body, test.yes);
  const again = union(at(body, 'normal'), at(body, `continue ${loop.id}`));
  const update = go(loop.update, again);
  const own = ['normal', `continue ${loop.id}`, `break ${loop.id}`] as const;
  return {
    next: at(update, 'normal'),
    done: test.no,
    broken: at(body, `break ${loop.id}`),
    exits: either(test.exits, without(body, ...own), without(update, 'normal')),
  };
}

/** A collection with the handle inside is not empty. */
function provesTurn(loop: Loop, world: World): boolean {
  const inside = loop.over && world.relations.get(loop.over);
  return inside === 'holder' || inside === 'guard';
}
