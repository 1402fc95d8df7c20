import { functionAround } from './survey.ts';
import type { Node } from './syntax.ts';
import { is, memberName, parentOf } from './syntax.ts';

/** True inside `expect(() => …).toThrow()` and `assert.throws(() => …)`: no handle comes into being. */
export function isExpectedToThrow(node: Node): boolean {
  const around = functionAround(node);
  const call = around && parentOf(around);
  if (!is(call, 'CallExpression') || call.arguments[0] !== around) return false;
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
