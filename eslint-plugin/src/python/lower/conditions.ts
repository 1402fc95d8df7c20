import type { Place, Test } from '../../model.ts';
import { isBuiltin } from '../recognise/paths.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, NodeOf } from '../tree/syntax.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';

/** Lowers a condition to a test, as far as it says something about a place. */
export function lowerTest(low: Lowering, node: Expression): Test {
  switch (node.type) {
    case 'UnaryOp':
      if (node.operator === 'not') return { kind: 'not', test: lowerTest(low, node.operand) };
      return about(low, node);
    case 'BoolOp':
      return {
        kind: node.operator,
        left: lowerTest(low, node.left),
        right: lowerTest(low, node.right),
      };
    case 'Constant':
      if (node.value === undefined) return { kind: 'unknown', before: nothing };
      return node.value
        ? { kind: 'always', before: nothing }
        : { kind: 'not', test: { kind: 'always', before: nothing } };
    case 'Attribute':
      return OPEN_FLAGS.has(node.attr) ? about(low, node.value, 'open') : about(low, node);
    case 'Compare':
      return lowerComparison(low, node);
    case 'Call':
      return isBuiltin(node.func, low.file.survey.scopes, 'isinstance') &&
        node.args[0] !== undefined
        ? about(low, node.args[0])
        : about(low, node);
    default:
      return about(low, node);
  }
}

/** A test of what an expression gives; unknown when that cannot be a handle. */
function about(low: Lowering, node: Expression, kind: 'open' | 'present' = 'present'): Test {
  let place: Place | undefined;
  const before = low.collect(() => {
    place = low.value(node);
  });
  return place === undefined ? { kind: 'unknown', before } : { kind, place, before };
}

/** Properties that say whether a lock is held or a store is open. */
const OPEN_FLAGS: ReadonlySet<string> = new Set(['is_locked', 'is_open', 'opened']);

/** `x is None`, `x is not None`, `x == None`. */
function lowerComparison(low: Lowering, node: NodeOf<'BinOp' | 'Compare'>): Test {
  const isEqual = node.operator === 'is' || node.operator === '==';
  const isUnequal = node.operator === 'is not' || node.operator === '!=';
  const [subject, against] = isNone(node.left) ? [node.right, node.left] : [node.left, node.right];
  if ((isEqual || isUnequal) && isNone(against)) {
    const test = about(low, subject);
    return isEqual ? { kind: 'not', test } : test;
  }
  const before = low.collect(() => {
    low.value(node);
  });
  return { kind: 'unknown', before };
}

function isNone(node: Expression): boolean {
  return is(node, 'Constant') && node.value === null;
}
