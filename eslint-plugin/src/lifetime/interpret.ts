import type { Jump, Step } from '../model.ts';
import { enter } from './call.ts';
import { decide } from './condition.ts';
import { keep, makeClosure } from './elsewhere.ts';
import { repeat } from './loop.ts';
import { moveAll } from './move-all.ts';
import type { World } from './world.ts';
import { left } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather, noWorlds, union } from './worlds.ts';
import type { Exit, Go, Outcome } from './outcome.ts';
import { at, either, Ends, followedBy, only, without } from './outcome.ts';
import { isSimple } from './plain-steps.ts';
import type { Run } from './run.ts';
import { sequence } from './sequence.ts';
import { transact } from './transaction.ts';

/** Interprets one step for all states at once: the states in which each way out leaves the program. */
export function interpret(step: Step, worlds: Worlds, run: Run): Outcome {
  if (worlds.length === 0) return only('normal', worlds);
  if (step.kind === 'invoke' && step.callback !== undefined) {
    return transact(step, step.callback, worlds, run, interpret);
  }
  if (isSimple(step)) return simply(step, worlds, run);
  switch (step.kind) {
    case 'jump':
      return only(exitOf(step), skipsNothing(step, run) ? worlds : leaving(step, worlds));
    case 'labelled':
      return landed(interpret(step.body, worlds, run), step.id);
    case 'call':
      return enter(step, worlds, run, interpret);
    case 'closure':
      return only(
        'normal',
        mapped(worlds, (world) => makeClosure(step, world, run, interpret)),
      );
    case 'keep':
      return only(
        'normal',
        mapped(worlds, (world) => keep(step, world, run, interpret)),
      );
    default:
      return interpretStructure(step, worlds, run);
  }
}

function simply(step: Parameters<typeof moveAll>[0], worlds: Worlds, run: Run): Outcome {
  const ends = new Ends();
  const next = moveAll(step, worlds, run, (exit, world) => {
    ends.add(exit, world);
  });
  ends.addAll('normal', next);
  return ends.outcome();
}

type Structure = Extract<Step, { kind: 'block' | 'branch' | 'loop' | 'switch' | 'try' }>;

function interpretStructure(step: Structure, worlds: Worlds, run: Run): Outcome {
  const go = (inner: Step, states: Worlds): Outcome => interpret(inner, states, run);
  switch (step.kind) {
    case 'block':
      return sequence(step, worlds, run, interpret);
    case 'loop':
      return repeat(step, worlds, go);
    case 'switch':
      return select(step, worlds, go);
    case 'try':
      return attempt(step, worlds, go);
    case 'branch': {
      const { yes, no, exits } = decide(step.test, worlds, go);
      return either(exits, go(step.then, yes), go(step.otherwise, no));
    }
  }
}

function select(step: Extract<Step, { kind: 'switch' }>, worlds: Worlds, go: Go): Outcome {
  const ends: Outcome[] = step.exhaustive ? [] : [only('normal', worlds)];
  let falling: Worlds = noWorlds;
  for (const arm of step.arms) {
    const outcome = go(arm, union(worlds, falling));
    falling = step.fallThrough ? at(outcome, 'normal') : falling;
    ends.push(step.fallThrough ? without(outcome, 'normal') : outcome);
  }
  return either(...ends, only('normal', falling));
}

function attempt(step: Extract<Step, { kind: 'try' }>, worlds: Worlds, go: Go): Outcome {
  const tried = go(step.body, worlds);
  const thrown = at(tried, 'throw');
  const isCaught = step.handlers.some((handler) => handler.all);
  const rest = isCaught ? without(tried, 'throw') : tried;
  const handled = step.handlers.map((handler) => go(handler.body, thrown));
  const done = followedBy(rest, (normal) => go(step.otherwise, normal));
  return finish(either(done, ...handled), step.finalizer, go);
}

/** Runs the finalizer on every way out; where it ends normally, the way out is taken. */
function finish(outcome: Outcome, finalizer: Step, go: Go): Outcome {
  if (finalizer.kind === 'block' && finalizer.steps.length === 0) return outcome;
  const ends = new Ends();
  for (const [exit, worlds] of outcome) {
    const final = go(finalizer, worlds);
    ends.take(final, 'normal');
    ends.addAll(exit, at(final, 'normal'));
  }
  return ends.outcome();
}

function landed(outcome: Outcome, id: number): Outcome {
  const exit: Exit = `break ${id}`;
  const broken = at(outcome, exit);
  return broken.length === 0 ? outcome : either(without(outcome, exit), only('normal', broken));
}

/** The last `return` of a local function goes on behind its call. */
function skipsNothing(jump: Jump, run: Run): boolean {
  return jump.exit === 'return' && jump.last === true && run.inside.length > 1;
}

function leaving(jump: Jump, worlds: Worlds): Worlds {
  return mapped(worlds, (world) => left(world, jump.at));
}

function exitOf(jump: Jump): Exit {
  switch (jump.exit) {
    case 'break':
      return `break ${jump.target}`;
    case 'continue':
      return `continue ${jump.target}`;
    default:
      return jump.exit;
  }
}

function mapped(worlds: Worlds, change: (world: World) => World): Worlds {
  return gather(worlds.map(change));
}
