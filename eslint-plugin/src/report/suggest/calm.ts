import { calmFunctions, calmObjects } from '../../catalogue/callees.ts';
import type { Survey } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { is, isFunction, memberName } from '../../ecmascript/syntax.ts';

/** True when the code does nothing that could notice whether a handle is closed before or after it. */
export function isCalm(node: Node, survey: Survey): boolean {
  if (isFunction(node)) return true;
  if (is(node, 'CallExpression') && !isCalmCall(node.callee, survey)) return false;
  if (is(node, 'NewExpression') && !isError(node.callee)) return false;
  if (is(node, 'AwaitExpression', 'YieldExpression', 'TaggedTemplateExpression')) return false;
  if (is(node, 'ImportExpression', 'ForOfStatement', 'VariableDeclaration') && waits(node)) {
    return false;
  }
  for (const child of childrenOf(node, survey.visitorKeys)) {
    if (!isCalm(child, survey)) return false;
  }
  return true;
}

function isCalmCall(callee: Node, survey: Survey): boolean {
  if (is(callee, 'Identifier')) return isGlobal(callee, survey) && isListed(callee.name);
  if (!is(callee, 'MemberExpression') || !is(callee.object, 'Identifier')) return false;
  const { object } = callee;
  if (!isGlobal(object, survey)) return false;
  const isCalmObject = (calmObjects as readonly string[]).includes(object.name);
  return isCalmObject || isListed(`${object.name}.${memberName(callee) ?? ''}`);
}

function isListed(name: string): boolean {
  return (calmFunctions as readonly string[]).includes(name);
}

function isGlobal(node: Node, survey: Survey): boolean {
  const variable = survey.variableOf(node);
  return variable === undefined || variable.defs.length === 0;
}

function isError(callee: Node): boolean {
  return is(callee, 'Identifier') && /Error$/.test(callee.name);
}

function waits(node: Node): boolean {
  if (is(node, 'ForOfStatement')) return node.await;
  return !is(node, 'VariableDeclaration') || node.kind.endsWith('using');
}
