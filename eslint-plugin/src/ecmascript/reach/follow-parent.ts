import type { Kind as NodeKind, Node, NodeOf } from '../syntax.ts';
import { above, is, isFunction, unwrap } from '../syntax.ts';
import { functionAround } from '../survey.ts';
import { followArgument } from './follow-argument.ts';
import { followMember } from './follow-member.ts';
import { functionBehind } from './function-behind.ts';
import type { Kind, Search } from './reach.ts';

/** Goes from an expression to what is around it, when its value is of this kind to the handle. */
export function followParent(search: Search, node: Node, kind: Kind): void {
  const parent = above(node);
  const handler = parent && (PARENTS[parent.type] as Handler<NodeKind> | undefined);
  if (parent === undefined || handler === undefined) search.found.escapes = true;
  else handler(search, node, kind, parent);
}

type Handler<K extends NodeKind> = (
  search: Search,
  node: Node,
  kind: Kind,
  parent: NodeOf<K>,
) => void;

const PARENTS: { readonly [K in NodeKind]?: Handler<K> } = {
  ArrayExpression(search, _, kind, parent) {
    search.follow(parent, kind === 'pending' ? 'pending' : 'holder');
  },
  ArrowFunctionExpression: (search, node, kind, parent) => {
    if (parent.body === node) giveBack(search, node, kind, parent);
    else search.found.escapes = true;
  },
  AssignmentExpression(search, node, kind, parent) {
    if (parent.left === node) return;
    assign(search, parent.left, kind);
    if (!is(parent.parent, 'ExpressionStatement')) search.follow(parent, kind);
  },
  AwaitExpression(search, _, kind, parent) {
    if (kind !== 'pending') search.follow(parent, kind);
  },
  BinaryExpression: ends,
  CallExpression: call,
  ChainExpression: through,
  ConditionalExpression(search, node, kind, parent) {
    if (parent.test !== node) search.follow(parent, kind);
  },
  DoWhileStatement: ends,
  ExpressionStatement(search, _, kind) {
    if (kind === 'pending') search.found.escapes = true; // Nobody waits for it.
  },
  ForOfStatement(search, _, kind, parent) {
    if (kind === 'holder') bind(search, parent.left, 'derived');
  },
  ForStatement: ends,
  IfStatement: ends,
  LogicalExpression: through,
  MemberExpression(search, node, kind, parent) {
    if (unwrap(parent.object) === unwrap(node)) followMember(search, parent, kind);
    else search.found.escapes = true;
  },
  NewExpression: call,
  Property(search, node, kind, parent) {
    const isValue = parent.value === node && is(parent.parent, 'ObjectExpression');
    if (isValue) search.follow(parent.parent, kind === 'pending' ? 'pending' : 'holder');
    else search.found.escapes = true;
  },
  ReturnStatement(search, node, kind) {
    const around = functionAround(node);
    if (around === undefined) search.found.escapes = true;
    else giveBack(search, node, kind, around);
  },
  SequenceExpression(search, node, kind, parent) {
    if (parent.expressions.at(-1) === node) search.follow(parent, kind);
  },
  SpreadElement(search, _, kind, parent) {
    const isList = is(parent.parent, 'ArrayExpression');
    if (isList && (kind === 'derived' || kind === 'handle')) return; // Its elements are taken out.
    if (isList) search.follow(parent, kind);
    else search.found.escapes = true;
  },
  SwitchStatement: ends,
  TSAsExpression: through,
  TSNonNullExpression: through,
  TSSatisfiesExpression: through,
  TSTypeAssertion: through,
  TSTypeQuery: ends,
  TaggedTemplateExpression(search, node, kind, parent) {
    if (unwrap(parent.tag) !== unwrap(node)) search.found.escapes = true;
    else search.follow(parent, search.library.asyncMethods ? 'pending' : kind);
  },
  TemplateLiteral: ends,
  UnaryExpression(search, _, kind) {
    if (kind === 'pending') search.found.escapes = true;
  },
  VariableDeclarator(search, node, kind, parent) {
    const isClosedToo = kind === 'handle' && parent.parent.kind.endsWith('using');
    const isExported = is(above(parent.parent), 'ExportNamedDeclaration');
    if (parent.init !== node || isClosedToo || isExported) search.found.escapes = true;
    else bind(search, parent.id, kind);
  },
  WhileStatement: ends,
};

/** The value around is the same. */
function through(search: Search, _: Node, kind: Kind, parent: Node): void {
  search.follow(parent, kind);
}

/** Only the truth, the text or the number of the value counts here. */
function ends(): void {
  return;
}

function call(
  search: Search,
  node: Node,
  kind: Kind,
  parent: NodeOf<'CallExpression' | 'NewExpression'>,
): void {
  if (unwrap(parent.callee) !== unwrap(node)) followArgument(search, node, kind, parent);
  else if (is(parent, 'NewExpression')) search.found.escapes = true;
  else {
    const target = functionBehind(parent.callee, search);
    if (target === undefined) search.follow(parent, 'derived');
    else search.callOf(target, parent);
  }
}

function giveBack(search: Search, node: Node, kind: Kind, around: Node): void {
  if (around !== search.home) {
    if (isFunction(around)) search.giveBack(around, kind);
    else search.found.escapes = true;
    return;
  }
  const isAwaitable = kind === 'pending' && isFunction(around) && around.async;
  if (isAwaitable && !around.generator) search.found.returned.push(node);
  else search.found.escapes = true;
}

function assign(search: Search, left: Node, kind: Kind): void {
  const target = unwrap(left);
  if (is(target, 'Identifier')) {
    const variable = search.survey.variableOf(target);
    if (variable === undefined) search.found.escapes = true;
    else search.taint(variable, kind);
    return;
  }
  const object = is(target, 'MemberExpression') ? target.object : undefined;
  const holder = is(object, 'Identifier') ? search.survey.variableOf(object) : undefined;
  if (holder === undefined) search.found.escapes = true;
  else search.taint(holder, 'holder');
}

/** A declaration takes the value, or a pattern takes it to pieces. */
function bind(search: Search, pattern: Node, kind: Kind): void {
  const target = is(pattern, 'VariableDeclaration') ? pattern.declarations[0].id : pattern;
  if (is(target, 'Identifier')) {
    const variable = search.survey.variableOf(target);
    if (variable !== undefined) {
      search.taint(variable, kind);
      return;
    }
  }
  search.found.escapes = true;
}
