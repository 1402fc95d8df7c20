import type { Place, Test } from '../model.ts';
import { unwrapAwait } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import { pathOf } from './member-path.ts';
import type { Node } from './syntax.ts';
import { is, unwrap } from './syntax.ts';

/**
 * The place where it is remembered whether `options.db` was given, for a later `if (!options.db)`.
 * Undefined for an option that does not decide whether something is opened.
 */
export function optionPlace(low: Lowering, node: Node, decides = false): Place | undefined {
  const inner = unwrap(node);
  if (!is(inner, 'MemberExpression')) return undefined;
  const { variable, path } = pathOf(low, inner);
  const kind: string | undefined = variable?.defs[0]?.type;
  if (variable === undefined || kind !== 'Parameter') return undefined;
  const { places } = low.file;
  const name = `?${path}`;
  return decides ? places.ofMember(variable, name) : places.knownMember(variable, name);
}

/** Evaluates an option and remembers whether it was given. */
export function recall(low: Lowering, node: Node, to: Place): void {
  const from = low.value(node);
  if (from !== undefined)
    low.emit({ kind: 'copy', from, to, as: 'recalled', at: low.operation(node) });
}

/** True for an expression that opens a handle. */
export function opens(low: Lowering, node: Node): boolean {
  return low.file.openings.has(unwrapAwait(node));
}

/** True for a test that says something of a variable; others are not worth two states. */
export function saysSomething(test: Test): boolean {
  switch (test.kind) {
    case 'present':
      return test.place.name !== '';
    case 'same':
      return test.left.name !== '' && test.right.name !== '';
    case 'not':
      return saysSomething(test.test);
    case 'and':
    case 'or':
      return saysSomething(test.left) || saysSomething(test.right);
    default:
      return false;
  }
}

/** `!given`, `given === undefined`, `typeof file === 'string'`: what a variable may remember of others. */
export function isQuestion(node: Node): boolean {
  const inner = unwrap(node);
  if (is(inner, 'UnaryExpression')) return inner.operator === '!';
  return is(inner, 'BinaryExpression') && /^[!=]==?$/.test(inner.operator);
}
