import type { TSESLint } from '@typescript-eslint/utils';
import { isWait } from './compiled.ts';
import type { ClassNode, FunctionNode, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, orNothing } from './syntax.ts';

export type Variable = TSESLint.Scope.Variable;

/** What one walk over the tree collects: enough to answer all later questions without another walk. */
export interface Survey {
  readonly source: string;
  readonly visitorKeys: TSESLint.SourceCode['visitorKeys'];
  readonly program: Node;
  readonly calls: readonly NodeOf<'CallExpression' | 'NewExpression'>[];
  readonly functions: readonly FunctionNode[];
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>;
  /** Where a function, or the file outside of functions, waits: `await`, `for await`. */
  readonly waits: ReadonlyMap<FunctionNode | undefined, readonly Node[]>;
  /** The members of `this`, in the order of the text. */
  readonly thisMembers: readonly Node[];
  /** The variable that an identifier names; undefined for globals. */
  readonly variableOf: (identifier: Node) => Variable | undefined;
  /** The variables at the top of the file. */
  readonly programVariables: () => readonly Variable[];
  readonly scopeOf: (node: Node) => TSESLint.Scope.Scope | undefined;
}

/** Walks the tree once. Linear in the length of the file. */
export function survey(code: Readonly<TSESLint.SourceCode>): Survey {
  const found = { calls: [], functions: [], returns: new Map(), waits: new Map(), thisMembers: [] };
  collect(code.ast, code.visitorKeys, found);
  const variables = variablesByIdentifier(code);
  const manager = code.scopeManager;
  return {
    ...found,
    source: code.text,
    visitorKeys: code.visitorKeys,
    program: code.ast,
    variableOf: (identifier) => variables.get(identifier),
    programVariables: () =>
      manager?.scopes
        .filter(({ type }, index) => type in (index < 2 ? TOPS : NAMESPACES))
        .flatMap((scope) => scope.variables) ?? [],
    scopeOf: (node) => manager?.acquire(node, true) ?? undefined,
  };
}

const NAMESPACES = { tsModule: true };

/** The first two scopes of a file, as far as its variables live as long as the process. */
const TOPS = { ...NAMESPACES, function: true, global: true, module: true };

/** The nodes directly under a node. */
export function* childrenOf(
  node: Node,
  visitorKeys: Survey['visitorKeys'],
): Generator<Node, undefined> {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = (node as unknown as Readonly<Record<string, unknown>>)[key];
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) yield child;
    }
  }
}

/** The nearest function around a node, or undefined at the top of the file. */
export function functionAround(node: Node): FunctionNode | undefined {
  let parent = above(node);
  while (parent !== undefined && !isFunction(parent)) parent = above(parent);
  return parent;
}

/** The class whose `this` a node stands in; undefined outside of classes. */
export function classAround(node: Node): ClassNode | undefined {
  for (let parent = above(node); parent !== undefined; parent = above(parent)) {
    if (is(parent, 'ClassDeclaration', 'ClassExpression')) return parent;
    if (is(parent, 'FunctionDeclaration')) return undefined;
    if (is(parent, 'FunctionExpression') && !keepsThis(parent)) return undefined;
  }
  return undefined;
}

/** A method, or a function that is given the `this` around it: `__awaiter(this, …)`, `xs.map(f, this)`. */
function keepsThis(node: NodeOf<'FunctionExpression'>): boolean {
  const parent: Node = node.parent;
  if (is(parent, 'MethodDefinition')) return true;
  if (!is(parent, 'CallExpression')) return false;
  return parent.arguments.some((argument) => is(argument, 'ThisExpression'));
}

interface Found {
  readonly calls: NodeOf<'CallExpression' | 'NewExpression'>[];
  readonly functions: FunctionNode[];
  readonly returns: Map<FunctionNode, Node[]>;
  readonly waits: Map<FunctionNode | undefined, Node[]>;
  readonly thisMembers: Node[];
}

function collect(root: Node, visitorKeys: Survey['visitorKeys'], found: Found): void {
  const stack: { node: Node; inside: FunctionNode | undefined }[] = [
    { node: root, inside: undefined },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node } = top;
    note(node, top.inside, found);
    const inside = isFunction(node) ? node : top.inside;
    for (const child of childrenOf(node, visitorKeys)) stack.push({ node: child, inside });
  }
  found.calls.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

function note(node: Node, inside: FunctionNode | undefined, found: Found): void {
  if (is(node, 'CallExpression', 'NewExpression')) found.calls.push(node);
  if (isWait(node) || (is(node, 'ForOfStatement') && node.await)) {
    listIn(found.waits, inside).push(node);
  }
  const parent = above(node);
  if (is(node, 'ThisExpression') && parent !== undefined) found.thisMembers.push(parent);
  if (isFunction(node)) {
    found.functions.push(node);
    const body = orNothing(node.body);
    if (body !== undefined && !is(body, 'BlockStatement')) {
      found.returns.set(node, [body]);
    }
  }
  if (is(node, 'ReturnStatement') && node.argument !== null && inside !== undefined) {
    listIn(found.returns, inside).push(node.argument);
  }
}

function listIn<Key>(lists: Map<Key, Node[]>, key: Key): Node[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function variablesByIdentifier(code: Readonly<TSESLint.SourceCode>): ReadonlyMap<Node, Variable> {
  const variables = new Map<Node, Variable>();
  for (const scope of code.scopeManager?.scopes ?? []) {
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) variables.set(identifier, variable);
    }
    for (const { identifier, resolved } of scope.references) {
      if (resolved !== null) variables.set(identifier, resolved);
    }
  }
  return variables;
}
