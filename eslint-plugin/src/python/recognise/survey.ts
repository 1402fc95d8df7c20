import type { Scopes } from '../scopes/scope.ts';
import { functionAround, is, isFunction } from '../tree/nodes.ts';
import type { Expression, FunctionNode, NodeOf } from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import type { Node } from '../tree/syntax.ts';

/** What one walk over the tree collects: enough to answer all later questions without another walk. */
export interface Survey {
  readonly source: PythonSource;
  readonly module: NodeOf<'Module'>;
  readonly scopes: Scopes;
  readonly calls: readonly NodeOf<'Call'>[];
  readonly functions: readonly FunctionNode[];
  readonly classes: readonly NodeOf<'ClassDef'>[];
  readonly withItems: readonly NodeOf<'WithItem'>[];
  /** The members of plain names, such as `self.cache`, in the order of the text. */
  readonly members: readonly NodeOf<'Attribute'>[];
  /** What each function gives back. */
  readonly returns: ReadonlyMap<FunctionNode, readonly Expression[]>;
  /** What each generator gives out; undefined for a bare `yield`. */
  readonly yields: ReadonlyMap<FunctionNode, readonly (Expression | undefined)[]>;
}

/** The part of ESLint's source code object that is needed. */
export interface PythonSource {
  readonly text: string;
  readonly ast: NodeOf<'Module'>;
  readonly scopes: Scopes;
  readonly getLocFromIndex: (offset: number) => { readonly line: number; readonly column: number };
}

/** Walks the tree once. Linear in the length of the file. */
export function survey(source: PythonSource): Survey {
  const found: Found = {
    calls: [],
    functions: [],
    classes: [],
    withItems: [],
    members: [],
    returns: new Map(),
    yields: new Map(),
  };
  const stack: Node[] = [source.ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    note(node, found);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
  return { ...found, source, module: source.ast, scopes: source.scopes };
}

interface Found {
  readonly calls: NodeOf<'Call'>[];
  readonly functions: FunctionNode[];
  readonly classes: NodeOf<'ClassDef'>[];
  readonly withItems: NodeOf<'WithItem'>[];
  readonly members: NodeOf<'Attribute'>[];
  readonly returns: Map<FunctionNode, Expression[]>;
  readonly yields: Map<FunctionNode, (Expression | undefined)[]>;
}

function note(node: Node, found: Found): void {
  if (is(node, 'Call')) found.calls.push(node);
  else if (is(node, 'ClassDef')) found.classes.push(node);
  else if (is(node, 'WithItem')) found.withItems.push(node);
  else if (is(node, 'Attribute') && is(node.value, 'Name')) found.members.push(node);
  else if (isFunction(node)) noteFunction(node, found);
  else if (is(node, 'Return') && node.value !== undefined) add(found.returns, node, node.value);
  else if (is(node, 'Yield', 'YieldFrom')) add(found.yields, node, node.value);
}

function noteFunction(node: FunctionNode, found: Found): void {
  found.functions.push(node);
  if (is(node, 'Lambda')) found.returns.set(node, [node.body]);
}

function add<T>(table: Map<FunctionNode, T[]>, node: Node, value: T): void {
  const around = functionAround(node);
  if (around === undefined) return;
  const values = table.get(around);
  if (values === undefined) table.set(around, [value]);
  else values.push(value);
}
