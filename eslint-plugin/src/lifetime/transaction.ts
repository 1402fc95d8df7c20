import type { Body, Step } from '../model.ts';
import type { Outcome } from './outcome.ts';
import { at, either, followedBy, only, without } from './outcome.ts';
import type { Interpret, Run } from './run.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather, union } from './worlds.ts';

type Invoke = Extract<Step, { kind: 'invoke' }>;

/** A method with a callback: when it runs the callback in one transaction, that is interpreted inside. */
export function transact(
  step: Invoke,
  callback: Body,
  worlds: Worlds,
  run: Run,
  interpret: Interpret,
): Outcome {
  const { callback: _later, ...plain } = step;
  const called = interpret(plain, worlds, run);
  return followedBy(called, (after) => {
    const begins = (world: World): boolean => isTransaction(step, world, run);
    const inside = gather(after.filter(begins).map((world) => ({ ...world, section: step.at })));
    const outside = only(
      'normal',
      after.filter((world) => !begins(world)),
    );
    return either(
      outside,
      ended(
        interpret(callback.steps(), inside, {
          ...run,
          chart: run.file.chartOf(callback, run.depth),
        }),
      ),
    );
  });
}

function isTransaction(step: Invoke, world: World, run: Run): boolean {
  const { transactions } = run.focus.library;
  return world.relations.get(step.place) === 'handle' && transactions.includes(step.method);
}

/** The callback may also never run here: it is made now and called later. */
function ended(outcome: Outcome): Outcome {
  const done = gather(union(at(outcome, 'normal'), at(outcome, 'return')).map(leave));
  const thrown = gather(at(outcome, 'throw').map(leave));
  return either(
    without(outcome, 'normal', 'return', 'throw'),
    only('normal', done),
    only('throw', thrown),
  );
}

function leave(world: World): World {
  const { status, relations, history } = world;
  return { status, relations, history };
}
