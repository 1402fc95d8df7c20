import { givingMethods } from '../catalogue/callees.ts';
import type { Lowering } from './lowering.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, keyName, memberName, unwrap } from './syntax.ts';
import { ownerOf } from './this-owner.ts';
import { valueOf } from './value-of.ts';

/** An object or array that this very body made. */
export function isOwnContainer(low: Lowering, object: Node): boolean {
  const inner = unwrap(object);
  const made = is(inner, 'MemberExpression')
    ? (initialValueOf(low, inner) ?? assignedValueOf(low, inner))
    : (valueOf(inner, low.file.survey) ?? inner);
  if (is(made, 'CallExpression')) return isMapped(made) || isTakenFrom(low, made);
  if (is(made, 'ArrayExpression', 'ObjectExpression')) return true;
  if (!is(made, 'NewExpression') || !is(made.callee, 'Identifier')) return false;
  return CONTAINERS.has(made.callee.name);
}

/** What is assigned to the field `this.x`, where that happens once. */
function assignedValueOf(low: Lowering, node: NodeOf<'MemberExpression'>): Node | undefined {
  const { places, survey } = low.file;
  const [field] = places.fieldsAt(node);
  if (field === undefined) return undefined;
  const assigned = survey.thisMembers().flatMap((member) => {
    const parent = above(member);
    const isTarget = is(parent, 'AssignmentExpression') && parent.left === member;
    return isTarget && places.fieldsAt(member).includes(field) ? [unwrap(parent.right)] : [];
  });
  return assigned.length === 1 ? assigned[0] : undefined;
}

/** `xs.map(f)`: an array of its own. */
function isMapped(node: NodeOf<'CallExpression'>): boolean {
  if (!is(node.callee, 'MemberExpression')) return false;
  return memberName(node.callee) === 'map' && isFunction(node.arguments[0]);
}

/** `map.values()`, `Object.values(all)`, `[...all].reverse()`: what an own container has. */
function isTakenFrom(low: Lowering, node: NodeOf<'CallExpression'>): boolean {
  if (!is(node.callee, 'MemberExpression')) return false;
  const { object } = node.callee;
  if (!(givingMethods.many as readonly string[]).includes(memberName(node.callee) ?? ''))
    return false;
  const isObject = is(object, 'Identifier') && object.name === 'Object';
  const [first] = node.arguments;
  if (!isObject) return isOwnContainer(low, object);
  return first !== undefined && isOwnContainer(low, first);
}

/** What the class writes into the field `this.x`; undefined for other members. */
export function initialValueOf(low: Lowering, node: NodeOf<'MemberExpression'>): Node | undefined {
  const owner = ownerOf(node.object, low.file.survey);
  const name = memberName(node);
  if (!is(owner?.node, 'ClassDeclaration', 'ClassExpression')) return undefined;
  for (const member of owner.node.body.body) {
    if (!is(member, 'PropertyDefinition') || member.static !== owner.isStatic) continue;
    if (keyName(member.key, member.computed) === name && member.value !== null)
      return unwrap(member.value);
  }
  return undefined;
}

const CONTAINERS: ReadonlySet<string> = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet']);
