import {
  calmBuiltins,
  calmFunctions,
  exits,
  lazyBuiltins,
} from '../../catalogue/python/callees.ts';
import type { Place } from '../../model.ts';
import { elementNamed } from '../recognise/elements.ts';
import { isBuiltin, matches } from '../recognise/paths.ts';
import { localClass, localFunction, methodOf, roleOf, valueOf } from '../recognise/values.ts';
import { is } from '../tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import { lowerArguments, lowerOpening, runHere } from './arguments.ts';
import { neededBy } from './await.ts';
import { lowerComprehension } from './comprehensions.ts';
import type { Lowering } from './lowering.ts';
import { copied, lendAll, operand, read, workOn } from './lowering.ts';
import { lowerMethod } from './methods.ts';

/** A call: an opening, a local function, a method of something known, or a stranger. */
export function lowerCall(low: Lowering, node: NodeOf<'Call'>): Place | undefined {
  if (low.file.openings.has(node)) return lowerOpening(low, node);
  const { scopes } = low.file.survey;
  const paths = low.file.pathsOf(node.func);
  if (matches(paths, exits)) {
    for (const argument of node.args) operand(low, argument);
    low.emit({ kind: 'exit-process' });
    return undefined;
  }
  const wrapped = lowerWrapping(low, node, paths);
  if (wrapped !== undefined) return wrapped.value;
  const local = localFunction(node.func, scopes);
  if (local !== undefined && !isOfHandle(low, node)) return lowerLocal(low, node, local);
  const made = localClass(node.func, scopes);
  if (made !== undefined) return construct(low, node, made);
  const builtin = is(node.func, 'Name') && isBuiltin(node.func, scopes, node.func.id);
  const name = builtin && is(node.func, 'Name') ? node.func.id : '';
  if ((calmBuiltins as readonly string[]).includes(name)) return lowerCalm(low, node, name);
  if ((lazyBuiltins as readonly string[]).includes(name)) return lowerLazy(low, node);
  if (matches(paths, calmFunctions)) return lowerCalm(low, node, '');
  const length = low.file.slow.blocks(paths);
  if (length !== undefined) return lowerSlow(low, node, length === 'idle');
  if (is(node.func, 'Attribute')) return lowerMethod(low, node, node.func);
  return lowerStranger(low, node, paths);
}

/** `store.get()`, where making the store was to open what it keeps: the store is the handle. */
function isOfHandle({ file }: Lowering, { func }: NodeOf<'Call'>): boolean {
  const made = is(func, 'Attribute') ? valueOf(func.value, file.survey.scopes) : undefined;
  return made !== undefined && file.openings.has(made);
}

/** `closing(x)`, `nullcontext(x)` and `partial(f, x)` give what they are given in another form. */
function lowerWrapping(
  low: Lowering,
  node: NodeOf<'Call'>,
  paths: readonly string[],
): { readonly value: Place | undefined } | undefined {
  const as = WRAPPING.find(([name]) => paths.includes(name))?.[1];
  if (as === undefined) return undefined;
  const [first] = lowerArguments(low, node).positions;
  return { value: first && copied(low, first, as, node) };
}

const WRAPPING = [
  ['contextlib.aclosing', 'guard'],
  ['contextlib.closing', 'guard'],
  ['contextlib.nullcontext', 'holder'],
  ['functools.partial', 'same'],
] as const;

/** A function of this file: it runs here, or, as a generator, when somebody walks it. */
function lowerLocal(low: Lowering, node: NodeOf<'Call'>, local: FunctionNode): Place | undefined {
  const role = roleOf(local, low.file.survey);
  const given = lowerArguments(low, node);
  if (role === 'plain') {
    if (is(node.func, 'Attribute')) low.value(node.func.value);
    return runHere(low, local, given, node);
  }
  if (role === 'generator') {
    const into = low.temporary();
    const at = low.operation(node);
    for (const from of given.all) low.emit({ kind: 'copy', from, to: into, as: 'method', at });
    low.emit({ kind: 'closure', body: low.file.bodyOf(local), into });
    return into;
  }
  lendAll(low, given.all, node);
  low.emit({ kind: 'may-throw', at: low.operation(node) });
  return undefined;
}

/** An object of a class of this file: its `__init__` runs here. */
function construct(
  low: Lowering,
  node: NodeOf<'Call'>,
  made: NodeOf<'ClassDef'>,
): Place | undefined {
  const given = lowerArguments(low, node);
  const init = methodOf(made, '__init__', low.file.survey.scopes);
  if (init === undefined) {
    lendAll(low, given.all, node);
    low.emit({ kind: 'may-throw', at: low.operation(node) });
    return undefined;
  }
  const self = low.temporary();
  runHere(low, init, given, node, self);
  return self;
}

/** Reads what it is given, now; a list of handles is a list of handles again. */
function lowerCalm(low: Lowering, node: NodeOf<'Call'>, name: string): Place | undefined {
  const places = node.args.map((argument) =>
    is(argument, 'GeneratorExp') ? lowerComprehension(low, argument) : low.value(argument),
  );
  for (const { value } of node.keywords) operand(low, value);
  for (const [index, place] of places.entries()) {
    const argument = node.args[index];
    if (place !== undefined && argument !== undefined) read(low, place, '__read__', argument);
  }
  const [first] = places;
  if (first === undefined || !GATHERING.has(name)) return undefined;
  return copied(low, first, 'collected', node);
}

const GATHERING: ReadonlySet<string> = new Set(['frozenset', 'list', 'set', 'sorted', 'tuple']);

/** Reads what it is given only when it is walked. */
function lowerLazy(low: Lowering, node: NodeOf<'Call'>): Place {
  const into = low.temporary();
  const at = low.operation(node);
  for (const from of lowerArguments(low, node).all) {
    low.emit({ kind: 'copy', from, to: into, as: 'method', at });
  }
  return into;
}

function lowerSlow(low: Lowering, node: NodeOf<'Call'>, idle: boolean): Place | undefined {
  const object = is(node.func, 'Attribute') ? low.value(node.func.value) : undefined;
  lowerArguments(low, node);
  const related = [
    ...neededBy(low, node),
    ...(object === undefined ? [] : [object]),
    ...namedInElement(low, node),
  ];
  low.emit({ kind: 'slow', related, at: low.operation(node), idle });
  return undefined;
}

/** What a thread of a list was given, by name: a list that may be empty has nothing inside. */
function namedInElement(low: Lowering, { func }: NodeOf<'Call'>): readonly Place[] {
  const { scopes } = low.file.survey;
  const made = is(func, 'Attribute') ? elementNamed(func.value, scopes) : undefined;
  if (made === undefined) return [];
  return [...namesIn(made)].flatMap((name) => {
    const variable = scopes.variableOf(name);
    return variable === undefined ? [] : [low.file.places.ofVariable(variable)];
  });
}

function* namesIn(node: Node): Generator<Node, undefined> {
  if (is(node, 'Name')) yield node;
  for (const child of childrenOf(node)) yield* namesIn(child);
}

/** A function that this file does not know: it may keep what it is given, and it may fail. */
function lowerStranger(low: Lowering, node: NodeOf<'Call'>, paths: readonly string[]): Place {
  const target = low.value(node.func);
  const given = lowerArguments(low, node);
  const into = low.temporary();
  const at = low.operation(node);
  low.emit({ kind: 'touch' });
  if (low.file.owns(paths)) {
    for (const from of given.all) low.emit({ kind: 'copy', from, to: into, as: 'holder', at });
    return into;
  }
  const isClosing = is(node.func, 'Name') && CLOSER_NAME.test(node.func.id);
  for (const place of isClosing ? given.all : []) {
    low.emit({ kind: 'dispose', place, how: 'closing', at });
  }
  if (!isClosing) lendAll(low, given.all, node);
  if (target !== undefined) {
    const step = { method: '', releases: true, dropped: false, into, at } as const;
    low.emit({ kind: 'invoke', place: target, ...step });
  }
  low.emit({ kind: 'may-throw', at });
  workOn(low, given.all, into, node);
  return into;
}

/** A function from elsewhere whose name says what it does. */
const CLOSER_NAME = /^(?:close|dispose|release|shutdown|shut_|teardown|destroy)/i;
