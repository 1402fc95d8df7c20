import { isSettled } from './imports.ts';
import type { Survey } from './survey.ts';
import { classAround } from './survey.ts';
import type { ClassNode, FunctionNode, Node } from './syntax.ts';
import { is, isFunction, keyName, memberName, unwrap } from './syntax.ts';

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

/** What a variable was declared with, when it keeps that value. */
export function valueOf(node: Node, survey: Survey): Node | undefined {
  const variable = survey.variableOf(node);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined || variable.defs.length > 1)
    return undefined;
  const kind: string = definition.type;
  if (kind === 'Parameter') return undefined;
  const declared: Node = definition.node;
  if (is(declared, 'FunctionDeclaration', 'ClassDeclaration')) return declared;
  if (!is(declared, 'VariableDeclarator') || declared.init === null) return undefined;
  if (!is(declared.id, 'Identifier') || !isSettled(variable)) return undefined;
  return unwrap(declared.init);
}

function methodOf(object: Node, name: string, survey: Survey): FunctionNode | undefined {
  if (is(object, 'ThisExpression')) {
    const around = classAround(object);
    return around && memberOf(around.body.body, name);
  }
  const value = is(object, 'Identifier') ? valueOf(object, survey) : undefined;
  if (is(value, 'ObjectExpression')) return memberOf(value.properties, name);
  if (!is(value, 'ClassDeclaration', 'ClassExpression')) return undefined;
  const statics = value.body.body.filter((member) => 'static' in member && member.static);
  return memberOf(statics, name);
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
