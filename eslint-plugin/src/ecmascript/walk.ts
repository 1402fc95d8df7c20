import type { TSESLint } from '@typescript-eslint/utils';
import { isWait } from './compiled.ts';
import type { FunctionNode, Kind, Node, NodeOf } from './syntax.ts';
import { is, isFunction, orNothing } from './syntax.ts';

type VisitorKeys = TSESLint.SourceCode['visitorKeys'];

/** The nodes directly under a node. */
export function* childrenOf(node: Node, visitorKeys: VisitorKeys): Generator<Node, undefined> {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = (node as unknown as Readonly<Record<string, unknown>>)[key];
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) yield child;
    }
  }
}

/** Everything in a file that can be called, and every call, in the order of the text. */
export interface Callables {
  readonly calls: readonly NodeOf<'CallExpression' | 'NewExpression'>[];
  readonly functions: readonly FunctionNode[];
}

/** Walks over a whole file. Linear in its length. */
export function callablesIn(program: Node, visitorKeys: VisitorKeys): Callables {
  const calls: NodeOf<'CallExpression' | 'NewExpression'>[] = [];
  const functions: FunctionNode[] = [];
  walk(program, visitorKeys, (node) => {
    if (is(node, 'CallExpression', 'NewExpression')) calls.push(node);
    else if (isFunction(node)) functions.push(node);
    return true;
  });
  return { calls, functions };
}

/** Where a function, or a file outside of functions, gives something back and where it waits. */
export interface Pauses {
  /** What it gives back. */
  readonly returns: readonly Node[];
  /** `await`, `for await`. */
  readonly waits: readonly Node[];
}

/** Walks over one function without those inside of it. Linear in its length. */
export function pausesIn(root: Node, visitorKeys: VisitorKeys): Pauses {
  const returns: Node[] = [];
  const waits: Node[] = [];
  const body = isFunction(root) ? orNothing(root.body) : undefined;
  if (body !== undefined && !is(body, 'BlockStatement')) returns.push(body);
  walk(root, visitorKeys, (node) => {
    switch (node.type as Kind) {
      case 'ReturnStatement':
        if (is(node, 'ReturnStatement') && node.argument !== null) returns.push(node.argument);
        break;
      case 'AwaitExpression':
      case 'YieldExpression':
        if (isWait(node)) waits.push(node);
        break;
      case 'ForOfStatement':
        if (is(node, 'ForOfStatement') && node.await) waits.push(node);
        break;
      default:
    }
    return node === root || !isFunction(node);
  });
  return { returns, waits };
}

/**
 * Goes through a tree in the order of the text, into the nodes for which `enter` says so. It has its own
 * stack: some trees are very deep.
 */
function walk(root: Node, visitorKeys: VisitorKeys, enter: (node: Node) => boolean): void {
  const nodes: Node[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (enter(node)) pushChildren(node, visitorKeys, nodes);
  }
}

/** The last one first, so that the first one is taken first. */
function pushChildren(node: Node, visitorKeys: VisitorKeys, nodes: Node[]): void {
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

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
