import { collections, plainMethods, plainProperties } from '../../catalogue/python/callees.ts';
import { localFunction, roleOf } from '../../python/recognise/values.ts';
import { functionAround, is } from '../../python/tree/nodes.ts';
import type { Kind as NodeKind, Node, NodeOf } from '../../python/tree/syntax.ts';
import { bind } from './bind.ts';
import { followArgument } from './follow-argument.ts';
import type { Kind, Search } from './reach.ts';

/** Goes from an expression to what is around it, when its value is of this kind to the handle. */
export function followParent(search: Search, node: Node, kind: Kind): void {
  const { parent } = node;
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

/** What is not listed keeps the value where nobody can follow it. */
const PARENTS: { readonly [K in NodeKind]?: Handler<K> } = {
  AnnAssign(search, _, kind, { target }) {
    bind(search, target, kind);
  },
  Assert: ends,
  Assign(search, node, kind, { targets, value }) {
    if (value !== node) return;
    for (const target of targets) bind(search, target, kind);
  },
  Attribute: member,
  AugAssign(search, node, kind, { target, value }) {
    if (value === node) bind(search, target, kind === 'handle' ? 'derived' : kind);
  },
  Await: through,
  BinOp: ends,
  BoolOp: through,
  Call(search, node, kind, parent) {
    if (parent.func === node) callOf(search, parent);
    else followArgument(search, node, kind, parent);
  },
  Compare: ends,
  Dict: inside,
  DictComp: element,
  DictEntry(search, _, kind, { parent }) {
    if (parent !== undefined) search.follow(parent, kind === 'handle' ? 'holder' : kind);
  },
  Expr: ends,
  For(search, _, kind, { target }) {
    if (kind === 'holder') bind(search, target, 'derived');
  },
  GeneratorExp(search, _, __, parent) {
    search.follow(parent, 'derived');
  },
  If: ends,
  IfExp(search, node, kind, parent) {
    if (parent.test !== node) search.follow(parent, kind);
  },
  JoinedStr: ends,
  Lambda(search, _, kind, parent) {
    search.giveBack(parent, kind);
  },
  List: inside,
  ListComp: element,
  NamedExpr(search, node, kind, parent) {
    if (parent.value !== node) return;
    bind(search, parent.target, kind);
    search.follow(parent, kind);
  },
  Return(search, node, kind) {
    const around = functionAround(node);
    if (around === undefined || around === search.home) search.found.escapes = true;
    else search.giveBack(around, kind);
  },
  Set: inside,
  SetComp: element,
  Starred(search, _, kind, parent) {
    if (kind === 'holder') search.follow(parent, kind);
    else if (!is(parent.parent, 'Call', 'List', 'Set', 'Tuple')) search.found.escapes = true;
  },
  Subscript(search, node, kind, parent) {
    if (parent.value !== node) return;
    if (kind !== 'handle' || search.isBinding) search.follow(parent, 'derived');
  },
  Tuple: inside,
  UnaryOp: ends,
  While: ends,
  WithItem(search, node, kind, { context, target }) {
    if (context === node && target !== undefined) bind(search, target, kind);
  },
  Yield(search, node) {
    // A context manager or a fixture comes back when its user is done.
    const home = functionAround(node);
    const role = home === search.home && home && roleOf(home, search.survey);
    if (role !== 'manager' && role !== 'fixture') search.found.escapes = true;
  },
  YieldFrom: ends,
  comprehension(search, node, kind, { iter, target, parent }) {
    if (iter !== node || parent === undefined) return;
    if (kind === 'holder') bind(search, target, 'derived');
    if (is(parent, 'GeneratorExp')) search.follow(parent, 'derived');
  },
  keyword(search, _, kind, parent) {
    if (is(parent.parent, 'Call')) followArgument(search, parent, kind, parent.parent);
    else search.found.escapes = true;
  },
};

/** The value around is the same. */
function through(search: Search, _: Node, kind: Kind, parent: Node): void {
  search.follow(parent, kind);
}

/** Only the truth, the text or the elements of the value count here. */
function ends(): void {
  return;
}

function inside(search: Search, _: Node, __: Kind, parent: Node): void {
  search.follow(parent, 'holder');
}

/** `_` is an element of the collection that is made; its conditions and sources are not. */
function element(
  search: Search,
  node: Node,
  _: Kind,
  parent: NodeOf<'DictComp' | 'ListComp' | 'SetComp'>,
): void {
  if (parent.elements.some((each) => each === node)) search.follow(parent, 'holder');
}

/** `x.y` where x is of this kind to the handle: a call of a method, or a property. */
function member(search: Search, _: Node, kind: Kind, parent: NodeOf<'Attribute'>): void {
  const call = parent.parent;
  if (is(call, 'Assign', 'AugAssign') && !('value' in call && call.value === parent)) return;
  if (!is(call, 'Call') || call.func !== parent) {
    if (!isPlainProperty(parent.attr)) search.follow(parent, 'derived');
    return;
  }
  const isPending = search.library.asyncMethods && !is(call.parent, 'Await');
  const result = isPending ? 'derived' : resultOf(search, kind, parent.attr);
  if (result !== undefined) search.follow(call, result);
}

/** What a method gives; undefined when it needs the handle no more. */
function resultOf({ library, isBinding }: Search, kind: Kind, name: string): Kind | undefined {
  if (kind === 'holder') {
    if ((collections.one as readonly string[]).includes(name)) return 'derived';
    return (collections.many as readonly string[]).includes(name) ? 'holder' : undefined;
  }
  if (isBinding) return 'derived';
  if (kind !== 'handle') return isPlainMethod(name) ? undefined : 'derived';
  const begins = library.sections?.begins.some(({ method }) => method === name) ?? false;
  return begins || library.derives.includes(name) || LAZY.test(name) ? 'derived' : undefined;
}

/** Methods of classes derived from a library's are called so as well when they give what is read later. */
const LAZY = /^(?:begin|cursor|items|keys|stream|transact|values)|iter|_items$|_keys$|_values$/;

function isPlainMethod(name: string): boolean {
  return (plainMethods as readonly string[]).includes(name);
}

function isPlainProperty(name: string): boolean {
  return (plainProperties as readonly string[]).includes(name);
}

/** What is called uses the handle: a local function, or one that came of it. */
function callOf(search: Search, call: NodeOf<'Call'>): void {
  const target = localFunction(call.func, search.survey.scopes);
  if (target === undefined) search.follow(call, 'derived');
  else search.callOf(target, call);
}
