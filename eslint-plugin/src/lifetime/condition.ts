import type { Test } from '../model.ts';
import type { Go, Outcome } from './outcome.ts';
import { at, either, without } from './outcome.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { isLive, relate } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather, noWorlds, union } from './worlds.ts';

/** What a condition leaves: the states in which it holds, those in which it does not, and other exits. */
export interface Decision {
  readonly yes: Worlds;
  readonly no: Worlds;
  readonly exits: Outcome;
}

/** Splits the states by a condition; `evaluate` interprets the steps inside the condition. */
export function decide(test: Test, worlds: Worlds, evaluate: Go): Decision {
  switch (test.kind) {
    case 'not': {
      const inner = decide(test.test, worlds, evaluate);
      return { yes: inner.no, no: inner.yes, exits: inner.exits };
    }
    case 'and': {
      const left = decide(test.left, worlds, evaluate);
      const right = decide(test.right, left.yes, evaluate);
      return {
        yes: right.yes,
        no: union(left.no, right.no),
        exits: either(left.exits, right.exits),
      };
    }
    case 'or': {
      const left = decide(test.left, worlds, evaluate);
      const right = decide(test.right, left.no, evaluate);
      return {
        yes: union(left.yes, right.yes),
        no: right.no,
        exits: either(left.exits, right.exits),
      };
    }
    default:
      return decideAtom(test, worlds, evaluate);
  }
}

type Atom = Exclude<Test, { kind: 'and' | 'not' | 'or' }>;

function decideAtom(test: Atom, worlds: Worlds, evaluate: Go): Decision {
  const before = evaluate(test.before, worlds);
  const normal = at(before, 'normal');
  return {
    yes: gather(normal.flatMap((world) => holds(test, world))),
    no: test.kind === 'always' ? noWorlds : gather(normal.flatMap((world) => fails(test, world))),
    exits: without(before, 'normal'),
  };
}

function holds(test: Atom, world: World): readonly World[] {
  if (test.kind === 'unknown' || test.kind === 'always') return [world];
  if (test.kind === 'same') return areUnequal(test, world) ? [] : [world];
  const relation = world.relations.get(test.place);
  if (relation === 'absent') return [];
  if (test.kind === 'open') return relation === 'handle' && !isLive(world) ? [] : [world];
  return [isStrong(relation) ? world : relate(world, test.place, 'present')];
}

/** The handle is in one place, and something known in the other. */
function areUnequal({ left, right }: Extract<Atom, { kind: 'same' }>, world: World): boolean {
  const [one, other] = [world.relations.get(left), world.relations.get(right)];
  return one !== undefined && other !== undefined && isStrong(one) !== isStrong(other);
}

function fails(test: Atom, world: World): readonly World[] {
  if (test.kind === 'unknown' || test.kind === 'always' || test.kind === 'same') return [world];
  const relation = world.relations.get(test.place);
  if (test.kind === 'open') return relation === 'handle' && isLive(world) ? [] : [world];
  if (isStrong(relation) || relation === 'present') return [];
  return [relate(world, test.place, 'absent')];
}
