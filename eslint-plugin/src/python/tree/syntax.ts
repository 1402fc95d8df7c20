/**
 * The syntax tree of a Python file. Kinds and fields have the names of Python's own `ast` module;
 * `Unknown` stands for what the parser could not read.
 * Source: https://docs.python.org/3/library/ast.html
 */
export type Node = NodeOf<Kind>;

export type Kind = keyof Fields;

/** The nodes of one kind. */
export type NodeOf<K extends Kind> = K extends Kind ? Base<K> & Fields[K] : never;

export type Expression = NodeOf<ExpressionKind>;

export type Statement = NodeOf<StatementKind>;

/** Everything that can be called and has a body of its own. */
export type FunctionNode = NodeOf<'FunctionDef' | 'Lambda'>;

/** A comprehension in any kind of brackets. */
export type ComprehensionExpression = NodeOf<'DictComp' | 'GeneratorExp' | 'ListComp' | 'SetComp'>;

/** A comment, `#` included. */
export interface Comment {
  readonly type: 'Comment';
  readonly value: string;
  readonly range: readonly [number, number];
}

interface Base<Type extends string> {
  readonly type: Type;
  /** Offsets into the text: the first character and the one behind the last. */
  readonly range: readonly [number, number];
  /** The node directly around; undefined for the file itself. */
  readonly parent: Node | undefined;
}

type Body = readonly Statement[];
type Maybe = Expression | undefined;
type Several = readonly Expression[];

/** Two operands at a time. */
interface Binary {
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** One element, or key and value. */
interface Comprehended {
  readonly elements: Several;
  readonly generators: readonly NodeOf<'comprehension'>[];
}

interface Elements {
  readonly elements: Several;
}

interface Names {
  readonly names: readonly string[];
}

interface Value {
  readonly value: Expression;
}

/** No fields of its own. */
interface Nothing {
  readonly type: string;
}

interface Fields {
  /** `name` is `*` for everything; `bound` is the name that this file gets. */
  Alias: { readonly name: string; readonly bound: string };
  AnnAssign: { readonly target: Expression; readonly annotation: Maybe; readonly value: Maybe };
  Assert: { readonly test: Expression; readonly message: Maybe };
  Assign: { readonly targets: Several; readonly value: Expression };
  Attribute: { readonly value: Expression; readonly attr: string };
  AugAssign: { readonly target: Expression; readonly value: Expression };
  Await: Value;
  BinOp: Binary;
  BoolOp: Binary & { readonly operator: 'and' | 'or' };
  Break: Nothing;
  Call: {
    readonly func: Expression;
    readonly args: Several;
    readonly keywords: readonly NodeOf<'keyword'>[];
  };
  ClassDef: {
    readonly name: string;
    readonly bases: Several;
    readonly keywords: readonly NodeOf<'keyword'>[];
    readonly body: Body;
    readonly decorators: Several;
  };
  Compare: Binary;
  /** Undefined for `...`. */
  Constant: { readonly value: boolean | number | string | null | undefined };
  Continue: Nothing;
  Delete: { readonly targets: Several };
  Dict: { readonly entries: readonly NodeOf<'DictEntry'>[] };
  DictComp: Comprehended;
  /** No `key` for `**other`. */
  DictEntry: { readonly key: Maybe; readonly value: Expression };
  /** No `kind` for a bare `except:`. */
  ExceptHandler: {
    readonly kind: Maybe;
    readonly name: NodeOf<'Name'> | undefined;
    readonly body: Body;
  };
  Expr: Value;
  For: {
    readonly target: Expression;
    readonly iter: Expression;
    readonly body: Body;
    readonly orelse: Body;
    readonly isAsync: boolean;
  };
  FunctionDef: {
    readonly name: string;
    readonly parameters: readonly NodeOf<'Parameter'>[];
    readonly body: Body;
    readonly decorators: Several;
    readonly isAsync: boolean;
  };
  GeneratorExp: Comprehended;
  Global: Names;
  If: { readonly test: Expression; readonly body: Body; readonly orelse: Body };
  IfExp: { readonly test: Expression; readonly body: Expression; readonly orelse: Expression };
  Import: { readonly names: readonly NodeOf<'Alias'>[] };
  /** The module with its leading dots, when it is relative. */
  ImportFrom: { readonly module: string; readonly names: readonly NodeOf<'Alias'>[] };
  /** A string with replacements, or strings side by side of which one has some. */
  JoinedStr: { readonly values: Several };
  Lambda: { readonly parameters: readonly NodeOf<'Parameter'>[]; readonly body: Expression };
  List: Elements;
  ListComp: Comprehended;
  Match: { readonly subject: Expression; readonly cases: readonly NodeOf<'MatchCase'>[] };
  /** `captures` are the names that the pattern gives values to; irrefutable when it takes everything. */
  MatchCase: {
    readonly captures: readonly NodeOf<'Name'>[];
    readonly isIrrefutable: boolean;
    readonly guard: Maybe;
    readonly body: Body;
  };
  Module: { readonly body: Body; readonly comments: readonly Comment[] };
  Name: { readonly id: string };
  NamedExpr: { readonly target: Expression; readonly value: Expression };
  Nonlocal: Names;
  /** `*` and `**` collect what is left. */
  Parameter: {
    readonly name: string;
    readonly star: '' | '*' | '**';
    readonly annotation: Maybe;
    readonly default: Maybe;
  };
  Pass: Nothing;
  Raise: { readonly exception: Maybe; readonly cause: Maybe };
  Return: { readonly value: Maybe };
  Set: Elements;
  SetComp: Comprehended;
  Starred: Value;
  Subscript: { readonly value: Expression; readonly slice: Several };
  Try: {
    readonly body: Body;
    readonly handlers: readonly NodeOf<'ExceptHandler'>[];
    readonly orelse: Body;
    readonly finalbody: Body;
  };
  Tuple: Elements;
  UnaryOp: { readonly operator: string; readonly operand: Expression };
  Unknown: { readonly parts: Several };
  While: { readonly test: Expression; readonly body: Body; readonly orelse: Body };
  With: {
    readonly items: readonly NodeOf<'WithItem'>[];
    readonly body: Body;
    readonly isAsync: boolean;
  };
  WithItem: { readonly context: Expression; readonly target: Maybe };
  Yield: { readonly value: Maybe };
  YieldFrom: Value;
  comprehension: {
    readonly target: Expression;
    readonly iter: Expression;
    readonly ifs: Several;
    readonly isAsync: boolean;
  };
  /** No name for `**more`. */
  keyword: { readonly name: string | undefined; readonly value: Expression };
}

type ExpressionKind =
  | ('Attribute' | 'Await' | 'BinOp' | 'BoolOp' | 'Call' | 'Compare' | 'Constant' | 'Dict')
  | ('DictComp' | 'GeneratorExp' | 'IfExp' | 'JoinedStr' | 'Lambda' | 'List' | 'ListComp')
  | ('Name' | 'NamedExpr' | 'Set' | 'SetComp' | 'Starred' | 'Subscript' | 'Tuple' | 'UnaryOp')
  | ('Unknown' | 'Yield' | 'YieldFrom');

type StatementKind =
  | ('AnnAssign' | 'Assert' | 'Assign' | 'AugAssign' | 'Break' | 'ClassDef' | 'Continue')
  | ('Delete' | 'Expr' | 'For' | 'FunctionDef' | 'Global' | 'If' | 'Import' | 'ImportFrom')
  | ('Match' | 'Nonlocal' | 'Pass' | 'Raise' | 'Return' | 'Try' | 'While' | 'With');
