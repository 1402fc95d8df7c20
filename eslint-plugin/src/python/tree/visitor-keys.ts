import type { Kind, Node } from './syntax.ts';

/** The fields of each kind of node that have nodes inside, in the order of the text. */
export const visitorKeys = {
  Alias: [],
  AnnAssign: ['target', 'annotation', 'value'],
  Assert: ['test', 'message'],
  Assign: ['targets', 'value'],
  Attribute: ['value'],
  AugAssign: ['target', 'value'],
  Await: ['value'],
  BinOp: ['left', 'right'],
  BoolOp: ['left', 'right'],
  Break: [],
  Call: ['func', 'args', 'keywords'],
  ClassDef: ['decorators', 'bases', 'keywords', 'body'],
  Compare: ['left', 'right'],
  Constant: [],
  Continue: [],
  Delete: ['targets'],
  Dict: ['entries'],
  DictComp: ['elements', 'generators'],
  DictEntry: ['key', 'value'],
  ExceptHandler: ['kind', 'name', 'body'],
  Expr: ['value'],
  For: ['target', 'iter', 'body', 'orelse'],
  FunctionDef: ['decorators', 'parameters', 'body'],
  GeneratorExp: ['elements', 'generators'],
  Global: [],
  If: ['test', 'body', 'orelse'],
  IfExp: ['body', 'test', 'orelse'],
  Import: ['names'],
  ImportFrom: ['names'],
  JoinedStr: ['values'],
  Lambda: ['parameters', 'body'],
  List: ['elements'],
  ListComp: ['elements', 'generators'],
  Match: ['subject', 'cases'],
  MatchCase: ['captures', 'guard', 'body'],
  Module: ['body'],
  Name: [],
  NamedExpr: ['target', 'value'],
  Nonlocal: [],
  Parameter: ['annotation', 'default'],
  Pass: [],
  Raise: ['exception', 'cause'],
  Return: ['value'],
  Set: ['elements'],
  SetComp: ['elements', 'generators'],
  Starred: ['value'],
  Subscript: ['value', 'slice'],
  Try: ['body', 'handlers', 'orelse', 'finalbody'],
  Tuple: ['elements'],
  UnaryOp: ['operand'],
  Unknown: ['parts'],
  While: ['test', 'body', 'orelse'],
  With: ['items', 'body'],
  WithItem: ['context', 'target'],
  Yield: ['value'],
  YieldFrom: ['value'],
  comprehension: ['target', 'iter', 'ifs'],
  keyword: ['value'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

/** The nodes directly under a node, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  const fields = node as unknown as Readonly<Record<string, Node | readonly Node[] | undefined>>;
  for (const key of visitorKeys[node.type] as readonly string[]) {
    const value = fields[key];
    if (value === undefined) continue;
    if ('type' in value) children.push(value);
    else for (const child of value) children.push(child);
  }
  return children;
}
