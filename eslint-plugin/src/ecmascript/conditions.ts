import type { Place, Test } from '../model.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';
import { failedOpening } from './opening-callbacks.ts';
import type { Node, NodeOf } from './syntax.ts';
import { optionPlace, recall } from './questions.ts';
import { is, memberName, unwrap } from './syntax.ts';
import { isWhim } from './whims.ts';

/** Lowers a condition to a test, as far as it says something about a place. */
export function lowerTest(low: Lowering, node: Node): Test {
  const inner = unwrap(node);
  if (is(inner, 'UnaryExpression') && inner.operator === '!') {
    return { kind: 'not', test: lowerTest(low, inner.argument) };
  }
  if (is(inner, 'LogicalExpression') && inner.operator !== '??') {
    const kind = inner.operator === '&&' ? 'and' : 'or';
    return { kind, left: lowerTest(low, inner.left), right: lowerTest(low, inner.right) };
  }
  if (is(inner, 'Literal') && Boolean(inner.value)) return { kind: 'always', before: nothing };
  if (is(inner, 'BinaryExpression')) return lowerComparison(low, inner);
  if (is(inner, 'MemberExpression') && isOpenFlag(inner)) {
    return about(low, 'open', inner.object);
  }
  return about(low, 'present', inner);
}

const OPEN_FLAGS: ReadonlySet<string> = new Set(['isOpen', 'open', 'opened']);

/** `db.open`; `this.opened` is what the class itself remembers. */
function isOpenFlag({ object, ...node }: NodeOf<'MemberExpression'>): boolean {
  return !is(object, 'ThisExpression') && OPEN_FLAGS.has(memberName({ object, ...node }) ?? '');
}

/** A test of what an expression gives; unknown when that cannot be a handle. */
function about(low: Lowering, kind: 'open' | 'present', node: Node): Test {
  const failed = kind === 'present' ? failedOpening(low, node) : undefined;
  if (failed !== undefined) {
    return { kind: 'not', test: { kind: 'present', place: failed, before: nothing } };
  }
  const option = kind === 'present' ? optionPlace(low, node) : undefined;
  let place = option;
  const before = low.collect(() => {
    if (option === undefined) place = low.value(node);
    else recall(low, node, option);
  });
  if (place === undefined) return { kind: 'unknown', before };
  const isOdd = kind === 'present' && isWhim(low, node);
  return isOdd ? { kind, place, before, isWhim: true } : { kind, place, before };
}

/** `db !== null`, `db != undefined`, `typeof db === 'object'`, `db.status === 'open'`. */
function lowerComparison(low: Lowering, node: NodeOf<'BinaryExpression'>): Test {
  const isEqual = node.operator === '==' || node.operator === '===';
  const isUnequal = node.operator === '!=' || node.operator === '!==';
  const [subject, against] = isAbsent(node.left)
    ? [node.right, node.left]
    : [node.left, node.right];
  if ((isEqual || isUnequal) && isAbsent(against)) {
    const test = about(low, 'present', operandOfTypeof(subject));
    return isEqual ? { kind: 'not', test } : test;
  }
  if (isEqual && isStatusOpen(subject, against) && is(subject, 'MemberExpression')) {
    return about(low, 'open', subject.object);
  }
  if (isEqual || isUnequal) {
    const test = typeTest(low, node) ?? sameValue(low, node);
    if (test !== undefined) return isEqual ? test : { kind: 'not', test };
  }
  if (node.operator === 'instanceof') return about(low, 'present', node.left);
  const before = low.collect(() => {
    low.value(node);
  });
  return { kind: 'unknown', before };
}

/** `typeof given === 'string'`: it is there, and it is no handle. */
function typeTest(low: Lowering, { left, right }: NodeOf<'BinaryExpression'>): Test | undefined {
  const isPlain = is(right, 'Literal') && PLAIN_TYPES.has(String(right.value));
  if (!isPlain || !is(left, 'UnaryExpression') || left.operator !== 'typeof') return undefined;
  if (!is(left.argument, 'Identifier')) return undefined;
  const unknown = { kind: 'unknown', before: nothing } as const;
  return { kind: 'and', left: about(low, 'present', left.argument), right: unknown };
}

const PLAIN_TYPES: ReadonlySet<string> = new Set(['boolean', 'number', 'string']);

/** `db === given`: two variables. */
function sameValue(low: Lowering, { left, right }: NodeOf<'BinaryExpression'>): Test | undefined {
  if (!is(left, 'Identifier') || !is(right, 'Identifier')) return undefined;
  let places: readonly (Place | undefined)[] = [];
  const before = low.collect(() => {
    places = [low.value(left), low.value(right)];
  });
  const [one, other] = places;
  return one && other && { kind: 'same', left: one, right: other, before };
}

function isAbsent(node: Node): boolean {
  if (is(node, 'Literal')) return node.value === null || node.value === 'undefined';
  return is(node, 'Identifier') && node.name === 'undefined';
}

function operandOfTypeof(node: Node): Node {
  return is(node, 'UnaryExpression') && node.operator === 'typeof' ? node.argument : node;
}

function isStatusOpen(subject: Node, against: Node): boolean {
  const isOpen = is(against, 'Literal') && against.value === 'open';
  return isOpen && is(subject, 'MemberExpression') && memberName(subject) === 'status';
}
