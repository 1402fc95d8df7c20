import type { Library } from '../../catalogue/library.ts';
import type { Node, NodeOf } from '../syntax.ts';
import { above, is, memberName, unwrap } from '../syntax.ts';

/** `db.close()`, when the identifier is its `db`, or `release()`; undefined for every other use. */
export function closingCall(
  identifier: Node,
  library: Library,
): NodeOf<'CallExpression'> | undefined {
  const member = unwrapped(identifier);
  const isCalled = is(member, 'CallExpression') && unwrap(member.callee) === identifier;
  if (isCalled) return library.closers.includes('') ? member : undefined;
  if (!is(member, 'MemberExpression') || unwrap(member.object) !== identifier) return undefined;
  const closers: readonly string[] = [...library.closers, ...DISPOSERS];
  if (!closers.includes(memberName(member) ?? '')) return undefined;
  const call = unwrapped(member);
  return is(call, 'CallExpression') && unwrap(call.callee) === member ? call : undefined;
}

const DISPOSERS = ['[Symbol.asyncDispose]', '[Symbol.dispose]'] as const;

/** The node around, not counting `!` and `as`. */
function unwrapped(node: Node): Node | undefined {
  let outer = above(node);
  while (outer !== undefined && !is(outer, 'ChainExpression') && unwrap(outer) !== outer) {
    outer = above(outer);
  }
  return outer;
}
