import type { Survey } from './survey.ts';
import type { ClassNode, FunctionNode, Node } from './syntax.ts';
import { is, isFunction, keyName, memberName, parentOf, unwrap } from './syntax.ts';
import type { Owner } from './this-owner.ts';
import { ownerOf, ownerOfFunction } from './this-owner.ts';
import { valueOf } from './value-of.ts';

/** The function of this file that an expression names; undefined when there is none or several. */
export function localFunction(callee: Node, survey: Survey): FunctionNode | undefined {
  const inner = unwrap(callee);
  if (isFunction(inner)) return inner;
  if (is(inner, 'Identifier')) {
    const value = valueOf(inner, survey);
    return isFunction(value) ? value : undefined;
  }
  if (!is(inner, 'MemberExpression')) return undefined;
  const name = memberName(inner);
  return name === undefined ? undefined : methodOf(inner.object, name, survey);
}

/** The class of this file that an expression names. */
export function localClass(callee: Node, survey: Survey): ClassNode | undefined {
  const inner = unwrap(callee);
  const value = is(inner, 'Identifier') ? valueOf(inner, survey) : inner;
  return is(value, 'ClassDeclaration', 'ClassExpression') ? value : undefined;
}

function methodOf(object: Node, name: string, survey: Survey): FunctionNode | undefined {
  const owner = ownerOf(object, survey);
  if (owner !== undefined) return methodOfOwner(owner, name, survey);
  const value = is(object, 'Identifier') ? valueOf(object, survey) : undefined;
  return is(value, 'ObjectExpression') ? memberOf(value.properties, name) : undefined;
}

function methodOfOwner(
  { node, isStatic }: Owner,
  name: string,
  survey: Survey,
): FunctionNode | undefined {
  if (is(node, 'ObjectExpression')) return memberOf(node.properties, name);
  if (!is(node, 'ClassDeclaration', 'ClassExpression')) return onPrototype(node, name, survey);
  const members = node.body.body.filter(
    (member) => !isStatic || ('static' in member && member.static),
  );
  return memberOf(members, name);
}

/** `Store.prototype.close = function () { … }`. */
function onPrototype(made: Node, name: string, survey: Survey): FunctionNode | undefined {
  return survey.callables().functions.find((node) => {
    const outer = parentOf(node);
    const key = is(outer, 'AssignmentExpression') ? unwrap(outer.left) : outer;
    const isNamed = is(key, 'MemberExpression')
      ? memberName(key) === name
      : is(key, 'Property') && keyName(key.key, key.computed) === name;
    return isNamed && ownerOfFunction(node, survey)?.node === made;
  });
}

function memberOf(members: readonly Node[], name: string): FunctionNode | undefined {
  for (const member of members) {
    if (!is(member, 'MethodDefinition', 'Property', 'PropertyDefinition')) continue;
    if (keyName(member.key, member.computed) !== name) continue;
    if (is(member, 'MethodDefinition') && member.kind !== 'method') continue;
    return isFunction(member.value) ? member.value : undefined;
  }
  return undefined;
}
