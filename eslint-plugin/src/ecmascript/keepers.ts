import { wrapperClosers } from '../catalogue/callees.ts';
import type { Opening } from '../model.ts';
import { unwrapAwait } from './compiled.ts';
import { localClass } from './local-functions.ts';
import type { Survey } from './survey.ts';
import { functionAround } from './survey.ts';
import type { ClassNode, Node, NodeOf } from './syntax.ts';
import { above, is, keyName, parentOf } from './syntax.ts';
import { ownerOf } from './this-owner.ts';

/**
 * The classes of the file whose objects keep a handle from birth and have a method that closes it: to make
 * one for oneself is to open that handle.
 */
export function keepersIn(
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): ReadonlyMap<ClassNode, Opening> {
  const keepers = new Map<ClassNode, Opening>();
  for (const [node, opening] of openings) {
    const keeper = keeperOf(node, survey);
    if (keeper !== undefined && hasCloser(keeper)) keepers.set(keeper, opening);
  }
  return keepers;
}

/** The opening in a `new` whose object gets a name of a function and no other owner. */
export function openedByNew(
  call: NodeOf<'NewExpression'>,
  keepers: ReadonlyMap<ClassNode, Opening>,
  survey: Survey,
): Opening | undefined {
  if (keepers.size === 0 || functionAround(call) === undefined) return undefined;
  const keeper = localClass(call.callee, survey);
  const outer = parentOf(call);
  const isNamed = is(outer, 'VariableDeclarator') && unwrapAwait(outer.init ?? call) === call;
  return keeper && isNamed ? keepers.get(keeper) : undefined;
}

/** The class that writes the opening into a field of a new object. */
function keeperOf(node: Node, survey: Survey): ClassNode | undefined {
  let outer = parentOf(node);
  while (is(outer, 'AwaitExpression', 'ConditionalExpression', 'LogicalExpression'))
    outer = parentOf(outer);
  if (is(outer, 'PropertyDefinition')) return outer.static ? undefined : outer.parent.parent;
  if (!is(outer, 'AssignmentExpression') || !is(outer.left, 'MemberExpression')) return undefined;
  const method = above(functionAround(outer) ?? outer);
  if (!is(method, 'MethodDefinition') || method.kind !== 'constructor') return undefined;
  const owner = ownerOf(outer.left.object, survey)?.node;
  return is(owner, 'ClassDeclaration', 'ClassExpression') ? owner : undefined;
}

function hasCloser({ body }: ClassNode): boolean {
  return body.body.some(
    (member) =>
      is(member, 'MethodDefinition') &&
      (wrapperClosers as readonly string[]).includes(keyName(member.key, member.computed) ?? ''),
  );
}
