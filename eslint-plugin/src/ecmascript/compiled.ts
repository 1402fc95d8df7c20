import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, memberName, unwrap } from './syntax.ts';

type Wait = NodeOf<'AwaitExpression' | 'YieldExpression'>;

/** True for `await`, and for what compilers make of it: `yield` in a compiled async function. */
export function isWait(node: Node | undefined): node is Wait {
  return is(node, 'AwaitExpression') || (is(node, 'YieldExpression') && isInCompiled(node));
}

/** True for functions that give a promise, as they are written or as a compiler wrote them. */
export function isAsync(node: FunctionNode): boolean {
  return node.async || isCompiledAsync(node);
}

/** True for generators as they were written. */
export function isGenerator(node: FunctionNode): boolean {
  return node.generator && !isCompiledAsync(node);
}

/** The generator in `__awaiter(this, …, function* () {…})`; undefined for other calls. */
export function compiledIn(call: Node): FunctionNode | undefined {
  if (!is(call, 'CallExpression')) return undefined;
  const callee = lastOf(call.callee);
  const name = is(callee, 'MemberExpression')
    ? memberName(callee)
    : is(callee, 'Identifier') && callee.name;
  // Source: https://www.typescriptlang.org/tsconfig/#importHelpers and esbuild's runtime
  if (name !== '__awaiter' && name !== '__async') return undefined;
  const body = call.arguments.at(-1);
  return isFunction(body) && body.generator ? body : undefined;
}

/** The same, and without `await`. */
export function unwrapAwait(node: Node): Node {
  let inner = unwrap(node);
  while (isWait(inner) && inner.argument) inner = unwrap(inner.argument);
  return inner;
}

/** `(0, tslib.f)`: the value of a sequence is its last one. */
export function lastOf(node: Node): Node {
  const inner = unwrap(node);
  return is(inner, 'SequenceExpression') ? (inner.expressions.at(-1) ?? inner) : inner;
}

function isCompiledAsync(node: FunctionNode): boolean {
  const call = node.generator ? above(node) : undefined;
  return call !== undefined && compiledIn(call) === node;
}

/** True inside a compiled async function, where `yield` is `await`. */
export function isInCompiled(node: Node): boolean {
  let around = above(node);
  while (around !== undefined && !isFunction(around)) around = above(around);
  return around !== undefined && isCompiledAsync(around);
}
