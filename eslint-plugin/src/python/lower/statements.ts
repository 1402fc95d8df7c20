import type { Step } from '../../model.ts';
import { is } from '../tree/nodes.ts';
import type { Kind, Node, NodeOf } from '../tree/syntax.ts';
import { assignTo } from './assign.ts';
import { lowerTest } from './conditions.ts';
import { closureOf } from './expressions.ts';
import { giveBack } from './functions.ts';
import { lowerFor, lowerWhile } from './loops.ts';
import type { Lowering } from './lowering.ts';
import { operand, read } from './lowering.ts';
import { lowerTry } from './tries.ts';
import { lowerWith } from './with.ts';

/** Lowers a statement. */
export function lowerStatement(low: Lowering, node: Node): void {
  const handler = HANDLERS[node.type] as Handler<Kind> | undefined;
  if (handler === undefined) low.value(node);
  else handler(low, node);
}

type Handler<K extends Kind> = (low: Lowering, node: NodeOf<K>) => void;

const ignored = (): void => undefined;

const HANDLERS: { readonly [K in Kind]?: Handler<K> } = {
  AnnAssign(low, node) {
    if (node.value !== undefined) assignTo(low, node.target, low.value(node.value), node.value);
  },
  Assert(low, node) {
    operand(low, node.test);
    low.emit({ kind: 'may-throw', at: low.operation(node) });
  },
  Assign(low, node) {
    const place = low.value(node.value);
    for (const target of node.targets) assignTo(low, target, place, node.value);
  },
  AugAssign(low, node) {
    operand(low, node.value);
    const place = low.value(node.target);
    if (place !== undefined) read(low, place, '__setitem__', node.target);
  },
  Break: lowerJump,
  ClassDef(low, node) {
    for (const decorator of node.decorators) keepOpened(low, decorator);
    for (const head of [...node.bases, ...node.keywords.map(({ value }) => value)]) low.value(head);
    low.statements(node.body);
  },
  Continue: lowerJump,
  Delete(low, node) {
    for (const target of node.targets) lowerDelete(low, target);
  },
  Expr(low, node) {
    low.value(node.value);
  },
  For: lowerFor,
  FunctionDef: lowerDefinition,
  Global: ignored,
  If(low, node) {
    const test = lowerTest(low, node.test);
    const then = arm(low, node.body);
    const otherwise = arm(low, node.orelse);
    low.emit({ kind: 'branch', test, then, otherwise });
  },
  Import: ignored,
  ImportFrom: ignored,
  Match: lowerMatch,
  Nonlocal: ignored,
  Pass: ignored,
  Raise(low, node) {
    const at = low.operation(node, true);
    if (node.exception !== undefined) operand(low, node.exception);
    low.emit({ kind: 'jump', exit: 'throw', at });
  },
  Return(low, node) {
    giveBack(low, node.value && low.value(node.value), node);
  },
  Try: lowerTry,
  While: lowerWhile,
  With: lowerWith,
};

function arm(low: Lowering, body: readonly Node[]): Step {
  return low.collect(() => {
    low.statements(body);
  });
}

function lowerJump(low: Lowering, node: NodeOf<'Break' | 'Continue'>): void {
  const around = low.jumps.around.at(-1);
  if (around === undefined) return;
  const at = low.operation(node, true);
  if (is(node, 'Break')) {
    low.emit({ kind: 'jump', exit: 'break', target: around.breaks, at });
  } else low.emit({ kind: 'jump', exit: 'continue', target: around.continues, at });
}

/** `del name` closes nothing, `del cache[key]` writes. */
function lowerDelete(low: Lowering, target: Node): void {
  if (is(target, 'Tuple', 'List')) {
    for (const element of target.elements) lowerDelete(low, element);
    return;
  }
  if (!is(target, 'Subscript')) return;
  const place = low.value(target.value);
  if (place !== undefined) read(low, place, '__delitem__', target);
}

/**
 * A function is defined: its decorators and defaults run now and live as long as it does; a decorator of
 * somebody else may call the function later.
 */
function lowerDefinition(low: Lowering, node: NodeOf<'FunctionDef'>): void {
  for (const decorator of node.decorators) keepOpened(low, decorator);
  for (const parameter of node.parameters) {
    if (parameter.default !== undefined) keepOpened(low, parameter.default);
  }
  const isRegistered = node.decorators.some((decorator) => {
    const paths = low.file.pathsOf(is(decorator, 'Call') ? decorator.func : decorator);
    return !paths.some((path) => /^(?:abc|builtins|contextlib|functools)\./.test(path));
  });
  if (isRegistered) {
    low.emit({ kind: 'lend', place: closureOf(low, node), at: low.operation(node) });
  }
}

/** What is opened in a decorator or default is kept as long as the function. */
function keepOpened(low: Lowering, node: Node): void {
  const place = low.value(node);
  const at = low.operation(node);
  if (place !== undefined) low.emit({ kind: 'use', place });
  for (const [opened, into] of low.opened) {
    const isInside = opened.range[0] >= node.range[0] && opened.range[1] <= node.range[1];
    if (!isInside) continue;
    low.emit({ kind: 'keep', place: into, destination: { kind: 'process' }, at });
  }
}

function lowerMatch(low: Lowering, node: NodeOf<'Match'>): void {
  operand(low, node.subject);
  const arms = node.cases.map((each) =>
    low.collect(() => {
      for (const name of each.captures) assignTo(low, name, undefined);
      if (each.guard !== undefined) operand(low, each.guard);
      low.statements(each.body);
    }),
  );
  const exhaustive = node.cases.some(({ isIrrefutable }) => isIrrefutable);
  low.emit({ kind: 'switch', arms, fallThrough: false, exhaustive });
}
