import type { Survey } from './survey.ts';
import type { FunctionNode, Node } from './syntax.ts';
import { above, is, isFunction, memberName, parentOf } from './syntax.ts';

/**
 * True for a function that is only called where a failure ends the process: in a `try` of this file whose
 * `catch` ends in `process.exit`. The system closes then what it left open.
 */
export function isCommand(node: FunctionNode, survey: Survey): boolean {
  const name = nameOf(node);
  const variable = name && survey.variableOf(name);
  const uses = variable ? variable.references.filter(({ init }) => init !== true) : [];
  return uses.length > 0 && uses.every(({ identifier }) => isFatal(identifier));
}

function nameOf(node: FunctionNode): Node | undefined {
  if (is(node, 'FunctionDeclaration')) return node.id ?? undefined;
  const parent = parentOf(node);
  return is(parent, 'VariableDeclarator') && is(parent.id, 'Identifier') ? parent.id : undefined;
}

/** A call inside a `try` that gives up on failure. */
function isFatal(identifier: Node): boolean {
  const call = parentOf(identifier);
  if (!is(call, 'CallExpression') || call.callee !== identifier) return false;
  let inner: Node = call;
  for (let node = above(call); node !== undefined && !isFunction(node); node = above(node)) {
    if (is(node, 'TryStatement') && node.block === inner) return endsProcess(node.handler?.body);
    inner = node;
  }
  return false;
}

function endsProcess(block: Node | undefined): boolean {
  const last = is(block, 'BlockStatement') ? block.body.at(-1) : undefined;
  if (!is(last, 'ExpressionStatement') || !is(last.expression, 'CallExpression')) return false;
  const { callee } = last.expression;
  if (!is(callee, 'MemberExpression') || !is(callee.object, 'Identifier')) return false;
  return callee.object.name === 'process' && memberName(callee) === 'exit';
}
