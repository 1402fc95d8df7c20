import {
  askingMethods,
  collectors,
  givingMethods,
  walkers,
  wrapperClosers,
} from '../catalogue/callees.ts';
import type { Place, Step } from '../model.ts';
import { isDropped, lendAll, lowerArguments, runHere } from './arguments.ts';
import { keepInVariable } from './assign.ts';
import { isOwnContainer } from './containers.ts';
import { toField } from './fields.ts';
import { listen } from './listeners.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing } from './lowering.ts';
import { isAsync } from './compiled.ts';
import { outliving } from './outliving.ts';
import { register } from './registries.ts';
import { lowerStackMethod } from './stacks.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, memberName, textOf, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';

type Call = NodeOf<'CallExpression'>;

/** A method call: of a stack of disposables, of a collection, or of what may be a handle. */
export function lowerMethod(
  low: Lowering,
  node: Call,
  callee: NodeOf<'MemberExpression'>,
): Place | undefined {
  const name = memberName(callee) ?? '';
  if (name === 'bind' && is(callee.object, 'MemberExpression')) return low.value(callee.object);
  const object = is(callee.object, 'Super') ? undefined : low.value(callee.object);
  const stack = lowerStackMethod(low, node, callee.object, object, name);
  if (stack !== undefined) return stack.value;
  const walker = walkers.find((known) => known === name);
  const callback = walker && localFunction(node.arguments[0] ?? node, low.file.survey);
  if (walker !== undefined && callback !== undefined)
    return walk(low, node, object, callback, walker);
  const given = lowerArguments(low, node);
  if (collects(low, callee.object, object, name, given, node)) return object;
  register(low, node, given);
  lendAll(low, given, node);
  listen(low, node, given);
  if (isOwnContainer(low, callee.object) && isCalmMethod(name)) {
    const as = gives(name);
    return object && as && copied(low, object, as, node);
  }
  closeInner(low, node, callee);
  if (object !== undefined) return guarded(low, node, callee, object, name);
  low.emit({ kind: 'may-throw', at: low.operation(node) });
  // `Readable.from(rows)` reads them when it is read itself.
  const [from] = given;
  return name === 'from' && from !== undefined ? copied(low, from, 'reader', node) : undefined;
}

/** A method of a collection that neither throws nor gives its elements to anybody else. */
function isCalmMethod(name: string): boolean {
  return gives(name) !== undefined || (askingMethods as readonly string[]).includes(name);
}

/** Whether a method of a collection gives one of its elements, or several. */
function gives(name: string): 'member' | 'same' | undefined {
  if ((givingMethods.one as readonly string[]).includes(name)) return 'member';
  return (givingMethods.many as readonly string[]).includes(name) ? 'same' : undefined;
}

/** `db?.close()` does nothing when there is no handle. */
function guarded(
  low: Lowering,
  node: Call,
  callee: NodeOf<'MemberExpression'>,
  place: Place,
  name: string,
): Place {
  const into = low.temporary();
  const invoked = low.collect(() => {
    invoke(low, node, place, name, into);
  });
  if (!callee.optional) low.emit(invoked);
  else {
    const test = { kind: 'present', place, before: nothing } as const;
    low.emit({ kind: 'branch', test, then: invoked, otherwise: nothing });
  }
  return into;
}

function invoke(low: Lowering, node: Call, place: Place, name: string, into: Place): void {
  const [first] = node.arguments;
  const target = first && localFunction(first, low.file.survey);
  const literal = literalOf(low, node);
  low.receivers.set(node, { place, method: name });
  low.emit({
    kind: 'invoke',
    place,
    method: name,
    into,
    releases: releases(name),
    dropped: isDropped(node) && node.arguments.length === 0,
    at: low.operation(node),
    ...(literal !== undefined && { literal }),
    ...(target !== undefined && { callback: low.file.bodyOf(target) }),
  });
}

/** `db.client.close()` may be how a library has its handle closed. */
function closeInner(low: Lowering, node: Call, { object }: NodeOf<'MemberExpression'>): void {
  const member = unwrap(object);
  if (!is(member, 'MemberExpression') || !is(node.callee, 'MemberExpression')) return;
  const name = memberName(node.callee) ?? '';
  const outer = releases(name) ? low.value(member.object) : undefined;
  if (outer === undefined) return;
  const method = `${memberName(member) ?? ''}.${name}`;
  const step = {
    kind: 'invoke',
    releases: false,
    isInner: true,
    dropped: isDropped(node),
  } as const;
  low.emit({ ...step, place: outer, method, into: low.temporary(), at: low.operation(node) });
}

/** `all.push(x)`: the collection has it now. False when the object is no collection of this file. */
function collects(
  low: Lowering,
  object: Node,
  place: Place | undefined,
  name: string,
  given: readonly (Place | undefined)[],
  node: Call,
): boolean {
  const isCollector = (collectors as readonly string[]).includes(name);
  if (!isCollector || place === undefined || !isOwnContainer(low, object)) return false;
  const variable = low.file.survey.variableOf(object);
  for (const value of given) {
    if (value === undefined) continue;
    low.collected.push(value);
    low.emit({ kind: 'copy', from: value, to: place, as: 'holder', at: low.operation(node) });
    const inside = copied(low, value, 'holder', node);
    if (is(object, 'MemberExpression')) toField(low, inside, object);
    else if (variable !== undefined) keepInVariable(low, inside, variable, node);
  }
  return true;
}

/** `xs.map(f)`: f runs at once, for each element. */
function walk(
  low: Lowering,
  node: Call,
  object: Place | undefined,
  callback: FunctionNode,
  walker: (typeof walkers)[number],
): Place {
  const into = low.temporary();
  const at = low.operation(node);
  const isFold = walker === 'reduce' || walker === 'reduceRight';
  const body = low.collect(() => {
    const element = object && copied(low, object, 'member', node);
    const result = runHere(low, callback, isFold ? [undefined, element] : [element], node, {
      hop: false,
    });
    if (GIVING.has(walker)) low.emit({ kind: 'copy', from: result, to: into, as: 'holder', at });
    if (isAsync(callback))
      outlive(low, callback, element, { node, into: GIVING.has(walker) ? into : undefined });
  });
  const test = { kind: 'unknown', before: nothing } as const;
  const parts = { id: low.jumps.count++, bodyFirst: false, update: nothing, otherwise: nothing };
  const over = object === undefined ? {} : { over: object };
  const loop: Step = { kind: 'loop', test, body, ...parts, ...over };
  low.emit(loop);
  // `iterate().map(f)` is as lazy as the iterator.
  if (object !== undefined && LAZY.has(walker))
    low.emit({ kind: 'copy', from: object, to: into, as: 'reader', at });
  return into;
}

/** An async callback goes on behind the walk: `forEach` drops its promise, `map` gives it back. */
function outlive(
  low: Lowering,
  callback: FunctionNode,
  element: Place | undefined,
  { node, into }: { readonly node: Node; readonly into: Place | undefined },
): void {
  const at = low.operation(node);
  for (const from of outliving(low, callback, [element])) {
    const work = copied(low, from, 'work', node);
    if (into === undefined) low.emit({ kind: 'linger', place: work, at });
    else low.emit({ kind: 'copy', from: work, to: into, as: 'work', at });
  }
}

const LAZY: ReadonlySet<string> = new Set(['filter', 'flatMap', 'map']);
const GIVING: ReadonlySet<string> = new Set(['flatMap', 'map', 'reduce', 'reduceRight']);

/** The text of the first argument, or of the statement that was prepared. */
function literalOf(low: Lowering, node: Call): string | undefined {
  const [first] = node.arguments;
  const value = first && is(first, 'Identifier') ? valueOf(first, low.file.survey) : first;
  return textOf(value);
}

/** True when a method of this name closes what a wrapper has inside. */
function releases(name: string): boolean {
  return (wrapperClosers as readonly string[]).includes(name);
}
