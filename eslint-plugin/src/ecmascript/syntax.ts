import type { TSESTree } from '@typescript-eslint/utils';

/** A node of the tree that ESLint's parsers make. */
export type Node = TSESTree.Node;

/** The name of a kind of node, as plain text: the parser's own enumeration is not needed at run time. */
export type Kind = `${Node['type']}`;

/** The nodes of one kind. */
export type NodeOf<K extends Kind> = Node extends infer N
  ? N extends Node
    ? `${N['type']}` extends K
      ? N
      : never
    : never
  : never;

/** Everything that can be called and has a body of its own. */
export type FunctionNode = NodeOf<
  'ArrowFunctionExpression' | 'FunctionDeclaration' | 'FunctionExpression'
>;

export type ClassNode = NodeOf<'ClassDeclaration' | 'ClassExpression'>;

/** True when the node is of one of the kinds. */
export function is<K extends Kind>(
  node: Node | null | undefined,
  ...kinds: readonly K[]
): node is NodeOf<K> {
  return node !== null && node !== undefined && (kinds as readonly string[]).includes(node.type);
}

/** True for functions that have code: not for overloads and ambient declarations. */
export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return is(node, 'ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression');
}

/** The expression without the wrappers that change nothing at run time. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (
    is(
      inner,
      'ChainExpression',
      'TSAsExpression',
      'TSInstantiationExpression',
      'TSNonNullExpression',
      'TSSatisfiesExpression',
      'TSTypeAssertion',
    )
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The node directly around; undefined for the file itself, where the parsers say null. */
export function above(node: Node): Node | undefined {
  return orNothing(node.parent);
}

/** The node so many levels further out. */
export function ancestor(node: Node, levels: number): Node | undefined {
  let outer: Node | undefined = node;
  for (let level = 0; level < levels && outer !== undefined; level++) outer = above(outer);
  return outer;
}

/** A child that may be missing: some parsers say null where others say undefined. */
export function orNothing<Child extends Node>(child: Child | null | undefined): Child | undefined {
  return child ?? undefined;
}

/** The node around, not counting the wrappers that change nothing at run time. */
export function parentOf(node: Node): Node | undefined {
  let parent = above(node);
  while (parent !== undefined && unwrap(parent) !== parent) parent = above(parent);
  return parent;
}

/** The name of a member or property; `[Symbol.dispose]` for that symbol, undefined when computed. */
export function keyName(key: Node, computed: boolean): string | undefined {
  if (is(key, 'PrivateIdentifier')) return `#${key.name}`;
  if (is(key, 'Literal')) return String(key.value);
  if (!computed) return is(key, 'Identifier') ? key.name : undefined;
  if (is(key, 'MemberExpression') && is(key.object, 'Identifier')) {
    const inner = keyName(key.property, key.computed);
    return key.object.name === 'Symbol' && inner !== undefined ? `[Symbol.${inner}]` : undefined;
  }
  return undefined;
}

/** The name of the member that an expression reads; undefined when it is computed. */
export function memberName(node: NodeOf<'MemberExpression'>): string | undefined {
  return keyName(node.property, node.computed);
}

/** The text of a literal or of a template without expressions; undefined for everything else. */
export function textOf(node: Node | undefined): string | undefined {
  if (is(node, 'Literal')) return typeof node.value === 'string' ? node.value : undefined;
  if (!is(node, 'TemplateLiteral') || node.quasis.length !== 1) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
