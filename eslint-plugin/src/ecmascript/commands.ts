import type { Survey } from './survey.ts';
import type { FunctionNode, Node } from './syntax.ts';
import { above, is, isFunction, memberName, parentOf } from './syntax.ts';

/**
 * True for a function that is only called where a failure ends the process: in a `try` of this file, or
 * before a `catch`, that ends in `process.exit`. The system closes then what it left open.
 */
export function isCommand(node: FunctionNode, survey: Survey): boolean {
  if (is(above(node), 'ExportDefaultDeclaration', 'ExportNamedDeclaration')) return false;
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
  if (isFatalRejection(call)) return true;
  let inner: Node = call;
  for (let node = above(call); node !== undefined && !isFunction(node); node = above(node)) {
    if (is(node, 'TryStatement') && node.block === inner) return endsProcess(node.handler?.body);
    inner = node;
  }
  return false;
}

/** `main().catch((error) => { …; process.exit(1); });`. */
function isFatalRejection(call: Node): boolean {
  const member = parentOf(call);
  if (!is(member, 'MemberExpression') || memberName(member) !== 'catch') return false;
  const caught = parentOf(member);
  const handler = is(caught, 'CallExpression') ? caught.arguments[0] : undefined;
  return isFunction(handler) && endsProcess(handler.body);
}

function endsProcess(block: Node | undefined): boolean {
  const last = is(block, 'BlockStatement') ? block.body.at(-1) : undefined;
  const end = is(last, 'ExpressionStatement') ? last.expression : block;
  if (!is(end, 'CallExpression')) return false;
  const { callee } = end;
  if (!is(callee, 'MemberExpression') || !is(callee.object, 'Identifier')) return false;
  return callee.object.name === 'process' && memberName(callee) === 'exit';
}
