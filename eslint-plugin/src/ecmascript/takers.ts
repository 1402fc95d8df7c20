import type { ArgumentPath } from '../catalogue/library.ts';
import type { Opening } from '../model.ts';
import { argumentAt } from './argument-conditions.ts';
import type { Survey } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, isFunction, parentOf } from './syntax.ts';

/** A call that builds a handle on another one. */
export interface Taker {
  readonly call: NodeOf<'CallExpression' | 'NewExpression'>;
  readonly takes: ArgumentPath;
  readonly opening: Opening;
}

/**
 * A handle that is built on another one takes its place, so that one store is reported once. What has a
 * name of its own stays the handle: the program can also close it by that name.
 */
export function takeOver(
  found: ReadonlyMap<Node, Opening>,
  takers: readonly Taker[],
  survey: Survey,
): ReadonlyMap<Node, Opening> {
  if (takers.length === 0) return found;
  const openings = new Map(found);
  for (const { call, takes, opening } of takers) {
    const inner = argumentAt(call, takes, survey);
    if (inner === undefined || !opensLater(inner, found)) continue;
    openings.delete(inner);
    openings.set(call, opening);
  }
  return new Map([...openings].sort(([a], [b]) => a.range[0] - b.range[0]));
}

function opensLater(inner: Node, found: ReadonlyMap<Node, Opening>): boolean {
  if (isFunction(inner)) return true;
  return found.has(inner) && !is(parentOf(inner), 'VariableDeclarator');
}
