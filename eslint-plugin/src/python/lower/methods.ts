import { collections, wrapperClosers } from '../../catalogue/python/callees.ts';
import type { Place } from '../../model.ts';
import { valueOf } from '../recognise/values.ts';
import { is, textOf } from '../tree/nodes.ts';
import type { Expression, NodeOf } from '../tree/syntax.ts';
import type { Given } from './arguments.ts';
import { lowerArguments } from './arguments.ts';
import { isOwnContainer, putInto } from './assign.ts';
import { lowerComprehension } from './comprehensions.ts';
import type { Lowering } from './lowering.ts';
import { copied, isLast, keepBehind, lendAll, read, workOn } from './lowering.ts';
import { lowerStackMethod } from './stacks.ts';

/** A method call: of an exit stack, of a collection, or of what may be a handle. */
export function lowerMethod(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
): Place | undefined {
  const stacked = lowerStackMethod(low, node, callee);
  if (stacked !== undefined) return stacked.value;
  const kept = ofRequest(low, node, callee);
  if (kept !== undefined) return kept;
  if (is(callee.value, 'Constant', 'JoinedStr')) return lowerText(low, node, callee);
  const { object, method } = receiver(low, callee);
  const given = lowerArguments(low, node);
  if (collects(low, callee, object, given, node)) return undefined;
  if ((collections.adding as readonly string[]).includes(callee.attr)) {
    for (const from of given.all) keepBehind(low, from, node.parent);
  }
  lendAll(low, given.all, node);
  const isOwn = isOwnContainer(low, callee.value);
  if (!isOwn) low.emit({ kind: 'touch' });
  const at = low.operation(node);
  if (object === undefined) {
    if (!isOwn) low.emit({ kind: 'may-throw', at });
    const into = low.temporary();
    workOn(low, given.all, into, node);
    return into;
  }
  const result = invoke(low, node, object, method, isOwn);
  if (method === 'start' && is(node.parent, 'Expr') && isLast(node.parent, low)) {
    low.emit({ kind: 'linger', place: object, at });
  }
  workOn(low, given.all, result, node);
  const as = isOwn ? givesOf(callee.attr) : undefined;
  return as === undefined ? result : copied(low, object, as, node);
}

/** The object of a method; `index.cache.close()` is the method `cache.close` of the index. */
function receiver(
  low: Lowering,
  callee: NodeOf<'Attribute'>,
): { readonly object: Place | undefined; readonly method: string } {
  const inner = callee.value;
  const isNested = is(inner, 'Attribute') && low.file.places.fieldAt(inner) === undefined;
  const outer =
    isNested && is(inner.value, 'Name', 'Attribute') ? low.value(inner.value) : undefined;
  if (isNested && outer !== undefined) {
    return { object: outer, method: `${inner.attr}.${callee.attr}` };
  }
  return { object: low.value(inner), method: callee.attr };
}

function invoke(
  low: Lowering,
  node: NodeOf<'Call'>,
  place: Place,
  method: string,
  calm: boolean,
): Place {
  const into = low.temporary();
  const [first] = node.args;
  const literal = first && literalOf(low, first);
  const flags = flagsOf(node);
  const isReleasing = (wrapperClosers as readonly string[]).includes(
    method.split('.').at(-1) ?? '',
  );
  low.emit({
    kind: 'invoke',
    place,
    method,
    into,
    releases: isReleasing,
    dropped: is(node.parent, 'Expr'),
    calm,
    at: low.operation(node),
    ...(literal !== undefined && { literal }),
    ...(flags.size > 0 && { flags }),
  });
  return into;
}

/** The text of an argument; of a formatted or joined text its beginning. */
function literalOf(low: Lowering, node: Expression): string | undefined {
  const value = valueOf(node, low.file.survey.scopes) ?? node;
  if (is(value, 'BinOp')) return literalOf(low, value.left);
  if (is(value, 'Call') && is(value.func, 'Attribute')) return textOf(value.func.value);
  if (!is(value, 'JoinedStr')) return textOf(value);
  const [start, end] = value.range;
  return low.file.survey.source.text.slice(start, end).replace(/^\w*(?:"""|'''|"|')/, '');
}

/** The options that a call switches on by `name=True`. */
function flagsOf(node: NodeOf<'Call'>): ReadonlySet<string> {
  const named = node.keywords.flatMap(({ name, value }) =>
    name !== undefined && is(value, 'Constant') && value.value === true ? [name] : [],
  );
  return new Set(named);
}

/** `", ".join(…)`: methods of texts neither fail nor keep anything. */
function lowerText(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
): Place | undefined {
  low.value(callee.value);
  for (const argument of [...node.args, ...node.keywords.map(({ value }) => value)]) {
    const place = is(argument, 'GeneratorExp')
      ? lowerComprehension(low, argument)
      : low.value(argument);
    if (place !== undefined) read(low, place, '__read__', argument);
  }
  return undefined;
}

/** `caches.append(x)`: the collection has it now. False when the object is no collection of this file. */
function collects(
  low: Lowering,
  callee: NodeOf<'Attribute'>,
  place: Place | undefined,
  given: Given,
  node: NodeOf<'Call'>,
): boolean {
  const isAdding = (collections.adding as readonly string[]).includes(callee.attr);
  if (!isAdding || !isOwnContainer(low, callee.value)) return false;
  for (const value of given.all) putInto(low, callee.value, place, value, node);
  return true;
}

function givesOf(name: string): 'member' | 'same' | undefined {
  if ((collections.one as readonly string[]).includes(name)) return 'member';
  return (collections.many as readonly string[]).includes(name) ? 'same' : undefined;
}

/** `g.pop("db", None)`, `getattr(g, "db", None)`. */
function ofRequest(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
): Place | undefined {
  const [first] = node.args;
  const name = textOf(first);
  if (name === undefined || !REQUEST_METHODS.has(callee.attr)) return undefined;
  return low.file.places.ofRequest(callee.value, name);
}

const REQUEST_METHODS: ReadonlySet<string> = new Set(['get', 'pop', 'setdefault']);
