import { functionAround } from './survey.ts';
import type { Node } from './syntax.ts';
import { is, memberName, parentOf } from './syntax.ts';

/**
 * True inside `expect(() => …).toThrow()` and `assert.throws(() => …)`, and for the promise in
 * `expect(…).rejects`: no handle comes into being.
 */
export function isExpectedToThrow(node: Node): boolean {
  return isRefused(node) || isRefused(functionAround(node));
}

function isRefused(argument: Node | undefined): boolean {
  const call = argument && parentOf(argument);
  if (!is(call, 'CallExpression') || call.arguments[0] !== argument) return false;
  const { callee } = call;
  if (is(callee, 'MemberExpression')) return THROWS.test(memberName(callee) ?? '');
  if (!is(callee, 'Identifier')) return false;
  return callee.name === 'expect' ? isThrowAsked(call) : THROWS.test(callee.name);
}

const THROWS = /^(?:throws|rejects)/;

/** `.toThrow()`, `.rejects.toThrow()`; `.not` turns it round. */
function isThrowAsked(call: Node): boolean {
  let node = parentOf(call);
  while (is(node, 'MemberExpression')) {
    const name = memberName(node) ?? '';
    if (name === 'not') return false;
    if (name.startsWith('toThrow') || name === 'throw') return true;
    node = parentOf(node);
  }
  return false;
}
