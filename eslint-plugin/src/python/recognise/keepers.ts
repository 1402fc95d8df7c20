import { wrapperClosers } from '../../catalogue/python/callees.ts';
import type { Opening } from '../../model.ts';
import { classOf, functionAround, is, unwrapAwait } from '../tree/nodes.ts';
import type { Node, NodeOf } from '../tree/syntax.ts';
import type { Survey } from './survey.ts';
import { localClass } from './values.ts';

type Class = NodeOf<'ClassDef'>;

/**
 * The classes of the file whose objects keep a handle from birth and have a method that closes it: to make
 * one for oneself is to open that handle. Not those that close it when they are collected.
 */
export function keepersIn(openings: ReadonlyMap<Node, Opening>): ReadonlyMap<Class, Opening> {
  const keepers = new Map<Class, Opening>();
  for (const [node, opening] of openings) {
    const keeper = keeperOf(node);
    if (keeper !== undefined && hasCloser(keeper)) keepers.set(keeper, opening);
  }
  return keepers;
}

/** The opening in a call of the class whose object gets a name of a function and no other owner. */
export function openedByMaking(
  call: NodeOf<'Call'>,
  keepers: ReadonlyMap<Class, Opening>,
  { scopes }: Survey,
): Opening | undefined {
  if (keepers.size === 0 || functionAround(call) === undefined) return undefined;
  const keeper = localClass(call.func, scopes);
  const around = call.parent;
  const isNamed =
    is(around, 'Assign') && unwrapAwait(around.value) === call && is(around.targets[0], 'Name');
  return keeper && isNamed ? keepers.get(keeper) : undefined;
}

/** The class that writes the opening into a field of a new object. */
function keeperOf(node: Node): Class | undefined {
  let around = node.parent;
  while (is(around, 'Await', 'BoolOp', 'IfExp')) around = around.parent;
  if (!is(around, 'AnnAssign', 'Assign')) return undefined;
  const target = is(around, 'Assign') ? around.targets[0] : around.target;
  const method = functionAround(around);
  if (!is(method, 'FunctionDef') || method.name !== '__init__') return undefined;
  const isField = is(target, 'Attribute') && is(target.value, 'Name');
  return isField && target.value.id === 'self' ? classOf(method) : undefined;
}

function hasCloser({ body }: Class): boolean {
  const names = body.flatMap((member) => (is(member, 'FunctionDef') ? [member.name] : []));
  return !names.includes('__del__') && names.some((name) => CLOSERS.has(name));
}

const CLOSERS: ReadonlySet<string> = new Set(wrapperClosers);
