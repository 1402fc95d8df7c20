import type { Library } from '../../catalogue/library.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf } from '../../python/tree/syntax.ts';

/** The call that closes the handle by its name, as in `cache.close()`; undefined when the name is used otherwise. */
export function closingCall(name: Node, { closers }: Library): NodeOf<'Call'> | undefined {
  const words: string[] = [];
  let node = name;
  while (is(node.parent, 'Attribute')) {
    node = node.parent;
    words.push(node.attr);
  }
  const call = node.parent;
  if (!is(call, 'Call') || call.func !== node || words.length === 0) return undefined;
  return closers.includes(words.join('.')) ? call : undefined;
}

/** The statement that does nothing but this call, and waits for it. */
export function statementOf({ parent }: NodeOf<'Call'>): NodeOf<'Expr'> | undefined {
  const around = is(parent, 'Await') ? parent.parent : parent;
  return is(around, 'Expr') ? around : undefined;
}
