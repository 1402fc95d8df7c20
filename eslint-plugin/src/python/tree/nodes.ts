import type { Expression, FunctionNode, Kind, Node, NodeOf } from './syntax.ts';

/** True when the node is of one of the kinds. */
export function is<K extends Kind>(
  node: Node | undefined,
  ...kinds: readonly K[]
): node is NodeOf<K> {
  return node !== undefined && (kinds as readonly string[]).includes(node.type);
}

/** True for `def`, `async def` and `lambda`. */
export function isFunction(node: Node | undefined): node is FunctionNode {
  return is(node, 'FunctionDef', 'Lambda');
}

/** The nodes around, nearest first. */
export function* ancestorsOf(node: Node): Generator<Node, undefined> {
  for (let around = node.parent; around !== undefined; around = around.parent) yield around;
}

/** The nearest function around a node. What stands in a decorator or default runs outside of it. */
export function functionAround(node: Node): FunctionNode | undefined {
  let inner = node;
  for (const around of ancestorsOf(node)) {
    if (isFunction(around) && runsInside(inner, around)) return around;
    inner = around;
  }
  return undefined;
}

/** True when a child of a function is part of its body, and not of its head. */
export function runsInside(child: Node, around: FunctionNode): boolean {
  if (is(child, 'Parameter')) return false;
  return is(around, 'Lambda') || !around.decorators.some((decorator) => decorator === child);
}

/** The class whose body a function stands in directly. */
export function classOf(node: FunctionNode): NodeOf<'ClassDef'> | undefined {
  if (!is(node, 'FunctionDef')) return undefined;
  for (const around of ancestorsOf(node)) {
    if (is(around, 'ClassDef')) return around;
    if (isFunction(around)) return undefined;
  }
  return undefined;
}

/** The expression under `await`. */
export function unwrapAwait(node: Expression): Expression {
  let inner = node;
  while (is(inner, 'Await')) inner = inner.value;
  return inner;
}

/** The names of a dotted expression such as `a.b.c`; undefined for everything else. */
export function dottedName(node: Node): readonly string[] | undefined {
  if (is(node, 'Name')) return [node.id];
  if (!is(node, 'Attribute')) return undefined;
  const left = dottedName(node.value);
  return left && [...left, node.attr];
}

/** The text of a plain string. */
export function textOf(node: Node | undefined): string | undefined {
  return is(node, 'Constant') && typeof node.value === 'string' ? node.value : undefined;
}

/** The value that a call gives to a parameter by its name. */
export function keywordOf(call: NodeOf<'Call'>, name: string): Expression | undefined {
  return call.keywords.find((keyword) => keyword.name === name)?.value;
}

/** The last part of each decorator's name, with or without a call. */
export function decoratorNames(node: NodeOf<'FunctionDef'>): readonly string[] {
  return node.decorators.flatMap((decorator) => {
    const named = is(decorator, 'Call') ? decorator.func : decorator;
    const name = dottedName(named)?.at(-1);
    return name === undefined ? [] : [name];
  });
}
