import type { TSESLint } from '@typescript-eslint/utils';
import { isWait } from './compiled.ts';
import type { FunctionNode, Kind, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, memberName, orNothing } from './syntax.ts';

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
  /** The members of `this`, of variables that are `this`, and of classes. */
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
  const manager = code.scopeManager;
  return {
    ...found,
    thisMembers: [...found.thisMembers, ...membersOfNames(manager?.scopes ?? [])],
    source: code.text,
    visitorKeys: code.visitorKeys,
    program: code.ast,
    variableOf: variableFinder(code),
    programVariables: () =>
      manager?.scopes
        .filter(({ type }, index) => type in (index < 2 ? TOPS : NAMESPACES))
        .flatMap((scope) => scope.variables) ?? [],
    scopeOf: (node) => manager?.acquire(node, true) ?? undefined,
  };
}

/** `self.x` where `self` is `this`, and `Store.x` where `Store` is a class. */
function membersOfNames(scopes: readonly TSESLint.Scope.Scope[]): readonly Node[] {
  return scopes.flatMap((scope) =>
    scope.variables.filter(isOwnerName).flatMap(({ references }) =>
      references.flatMap(({ identifier }) => {
        const outer = above(identifier);
        return is(outer, 'MemberExpression') && outer.object === identifier ? [outer] : [];
      }),
    ),
  );
}

function isOwnerName({ defs }: Variable): boolean {
  const declared: Node | undefined = defs[0]?.node;
  if (is(declared, 'VariableDeclarator')) return is(declared.init, 'ThisExpression');
  return is(declared, 'ClassDeclaration', 'ClassExpression');
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

interface Found {
  readonly calls: NodeOf<'CallExpression' | 'NewExpression'>[];
  readonly functions: FunctionNode[];
  readonly returns: Map<FunctionNode, Node[]>;
  readonly waits: Map<FunctionNode | undefined, Node[]>;
  readonly thisMembers: Node[];
}

/** Goes through the tree in the order of the text. It has its own stack: some trees are very deep. */
function collect(root: Node, visitorKeys: Survey['visitorKeys'], found: Found): void {
  const nodes: Node[] = [root];
  const functions: (FunctionNode | undefined)[] = [undefined];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const around = functions.pop();
    note(node, around, found);
    const before = nodes.length;
    pushChildren(node, visitorKeys, nodes);
    const inside = isFunction(node) ? node : around;
    for (let count = before; count < nodes.length; count++) functions.push(inside);
  }
}

/** The last one first, so that the first one is taken first. */
function pushChildren(node: Node, visitorKeys: Survey['visitorKeys'], nodes: Node[]): void {
  const keys = visitorKeys[node.type] ?? [];
  for (let at = keys.length - 1; at >= 0; at--) {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[keys[at] ?? ''];
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        const child: unknown = value[index];
        if (isNode(child)) nodes.push(child);
      }
    } else if (isNode(value)) nodes.push(value);
  }
}

function note(node: Node, inside: FunctionNode | undefined, found: Found): void {
  switch (node.type as Kind) {
    case 'CallExpression':
    case 'NewExpression':
      if (is(node, 'CallExpression', 'NewExpression')) found.calls.push(node);
      break;
    case 'MemberExpression':
      if (is(node, 'MemberExpression') && isContext(node.object)) found.thisMembers.push(node);
      break;
    case 'ThisExpression':
      found.thisMembers.push(above(node) ?? node);
      break;
    case 'ReturnStatement':
      if (is(node, 'ReturnStatement') && node.argument !== null && inside !== undefined) {
        noteIn(found.returns, inside, node.argument);
      }
      break;
    case 'AwaitExpression':
    case 'YieldExpression':
      if (isWait(node)) noteIn(found.waits, inside, node);
      break;
    case 'ForOfStatement':
      if (is(node, 'ForOfStatement') && node.await) noteIn(found.waits, inside, node);
      break;
    default:
      if (isFunction(node)) noteFunction(node, found);
  }
}

/** `t.context`, where test runners keep what belongs to a test. */
function isContext(node: Node): boolean {
  return is(node, 'MemberExpression') && memberName(node) === 'context';
}

function noteIn<Inside>(lists: Map<Inside, Node[]>, inside: Inside, node: Node): void {
  const known = lists.get(inside);
  if (known === undefined) lists.set(inside, [node]);
  else known.push(node);
}

function noteFunction(node: FunctionNode, found: Found): void {
  found.functions.push(node);
  const body = orNothing(node.body);
  if (body !== undefined && !is(body, 'BlockStatement')) noteIn(found.returns, node, body);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/**
 * Finds the variable that an identifier names, through the scopes around it. The identifiers of a scope
 * are looked through when the first of them is asked for: of most nobody asks.
 */
function variableFinder(code: Readonly<TSESLint.SourceCode>): Survey['variableOf'] {
  const tables = new Map<TSESLint.Scope.Scope, ReadonlyMap<Node, Variable>>();
  const tableOf = (scope: TSESLint.Scope.Scope): ReadonlyMap<Node, Variable> => {
    const table = tables.get(scope) ?? variablesIn(scope);
    tables.set(scope, table);
    return table;
  };
  // Of several scopes of one node the innermost is the last.
  const byNode = new Map<Node, TSESLint.Scope.Scope>();
  for (const scope of code.scopeManager?.scopes ?? []) byNode.set(scope.block, scope);
  return (identifier) => {
    let inner: TSESLint.Scope.Scope | undefined;
    for (let node: Node | undefined = identifier; node !== undefined; node = above(node)) {
      inner = byNode.get(node);
      if (inner !== undefined) break;
    }
    for (let scope = inner ?? null; scope !== null; scope = scope.upper) {
      const found = tableOf(scope).get(identifier);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function variablesIn(scope: TSESLint.Scope.Scope): ReadonlyMap<Node, Variable> {
  const variables = new Map<Node, Variable>();
  for (const variable of scope.variables) {
    for (const identifier of variable.identifiers) variables.set(identifier, variable);
  }
  for (const { identifier, resolved } of scope.references) {
    if (resolved !== null) variables.set(identifier, resolved);
  }
  return variables;
}
