import { wrapperClosers } from '../../catalogue/python/callees.ts';
import { waiters } from '../../catalogue/python/slow-operations.ts';
import type { Place } from '../../model.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';
import { matches } from '../recognise/paths.ts';
import { valueOf } from '../recognise/values.ts';

/** `await x`: x goes on until it is done; when x takes long, so does the program. */
export function lowerAwait(low: Lowering, node: NodeOf<'Await' | 'YieldFrom'>): Place | undefined {
  const place = low.value(node.value);
  waitFor(low, node.value, place, node);
  return place && copied(low, place, 'awaited', node);
}

function waitFor(low: Lowering, node: Expression, place: Place | undefined, at: Node): void {
  if (low.file.openings.has(node)) return; // When it fails, there is no handle.
  const related = [...neededBy(low, node), ...(place === undefined ? [] : [place])];
  const length = lengthOf(low, node);
  if (length !== undefined) {
    const idle = length === 'idle';
    low.emit({ kind: 'slow', related, at: low.operation(at), idle });
  } else if (!isClosing(node)) low.emit({ kind: 'may-throw', at: low.operation(at) });
}

/** How long waiting for an expression takes; undefined when that is not known. */
export function lengthOf(low: Lowering, node: Expression): 'idle' | 'working' | undefined {
  if (is(node, 'Name')) {
    const value = valueOf(node, low.file.survey.scopes);
    return value === undefined || is(value, 'Name') ? undefined : lengthOf(low, value);
  }
  if (is(node, 'Starred')) return lengthOf(low, node.value);
  if (is(node, 'List', 'Tuple')) return longest(low, node.elements);
  if (is(node, 'GeneratorExp', 'ListComp')) return longest(low, node.elements);
  if (!is(node, 'Call')) return undefined;
  const paths = low.file.pathsOf(node.func);
  if (matches(paths, waiters)) return longest(low, node.args);
  return low.file.slow.waits(paths);
}

function longest(low: Lowering, nodes: readonly Expression[]): 'idle' | 'working' | undefined {
  const lengths = nodes.map((node) => lengthOf(low, node));
  return lengths.find((length) => length === 'working') ?? lengths.find((length) => length);
}

/** What an awaited call was given, itself or inside the calls among its arguments. */
export function neededBy(low: Lowering, node: Node): readonly Place[] {
  if (is(node, 'Starred')) return neededBy(low, node.value);
  if (!is(node, 'Call')) return [];
  return [...(low.given.get(node) ?? []), ...node.args.flatMap((inner) => neededBy(low, inner))];
}

/** Closing is not held to fail. */
function isClosing(node: Expression): boolean {
  if (!is(node, 'Call') || !is(node.func, 'Attribute')) return false;
  return (wrapperClosers as readonly string[]).includes(node.func.attr);
}

/** True when the value of a call is awaited where it stands, or run to its end by asyncio. */
export function isAwaited(low: Lowering, call: Node): boolean {
  const around = call.parent;
  if (is(around, 'Await')) return true;
  if (is(around, 'Starred', 'List', 'Tuple', 'GeneratorExp', 'ListComp')) {
    return isAwaited(low, around);
  }
  if (!is(around, 'Call') || around.func === call) return false;
  const paths = low.file.pathsOf(around.func);
  if (paths.includes('asyncio.run') || isLoopRun(around)) return true;
  return matches(paths, waiters) && isAwaited(low, around);
}

function isLoopRun(call: NodeOf<'Call'>): boolean {
  return is(call.func, 'Attribute') && call.func.attr === 'run_until_complete';
}
