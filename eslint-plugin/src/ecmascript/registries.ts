import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';
import type { Place } from '../model.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, memberName, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';

/** `registry.register(this, db)`: what closes the handle when its owner was collected, has it from now on. */
export function register(
  low: Lowering,
  node: NodeOf<'CallExpression'>,
  given: readonly (Place | undefined)[],
): void {
  const [, held] = given;
  if (held === undefined || !isRegistry(low, node.callee)) return;
  low.emit({ kind: 'lend', place: copied(low, held, 'guard', node), at: low.operation(node) });
}

function isRegistry(low: Lowering, callee: Node): boolean {
  if (!is(callee, 'MemberExpression') || memberName(callee) !== 'register') return false;
  const object = unwrap(callee.object);
  const made = is(object, 'Identifier') ? valueOf(object, low.file.survey) : undefined;
  if (!is(made, 'NewExpression') || !is(made.callee, 'Identifier')) return false;
  return made.callee.name === 'FinalizationRegistry';
}
