import type { Expression, FunctionNode, Node, NodeOf } from '../tree/syntax.ts';

/** A stretch of the file with names of its own. */
export interface Scope {
  readonly kind: 'class' | 'comprehension' | 'function' | 'module';
  readonly node: Node;
  readonly parent: Scope | undefined;
  readonly variables: Map<string, Variable>;
  /** Names that `global` or `nonlocal` says belong further out. */
  readonly outside: Map<string, 'global' | 'nonlocal'>;
}

/** What a name was given: an import, a function, a class, a value, or something taken apart. */
export type Definition =
  | { readonly kind: 'class'; readonly node: NodeOf<'ClassDef'> }
  | { readonly kind: 'function'; readonly node: FunctionNode }
  /** The dotted name of what was imported. */
  | { readonly kind: 'import'; readonly node: Node; readonly path: string }
  | { readonly kind: 'parameter'; readonly node: Node; readonly index: number }
  /** `name = value`, `name := value`, `with value as name`. */
  | {
      readonly kind: 'value';
      readonly node: Node;
      readonly value: Expression;
      readonly isEntered: boolean;
    }
  | { readonly kind: 'other'; readonly node: Node };

/** One variable of one scope. */
export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  readonly definitions: Definition[];
  /** Every node that names it, reading or writing. */
  readonly references: Node[];
}

/** All names of a file. */
export interface Scopes {
  readonly module: Scope;
  /** The variable that a name, a parameter, an import or a definition means; undefined for built-ins. */
  readonly variableOf: (node: Node) => Variable | undefined;
  /** The scope that a function, class, comprehension or the file has. */
  readonly scopeOf: (node: Node) => Scope | undefined;
  /** The modules of which the file imports everything. */
  readonly starImports: readonly string[];
}

/** The node whose call creates the variables of a scope. */
export function ownerOf(scope: Scope): FunctionNode | NodeOf<'Module'> | undefined {
  for (let around: Scope | undefined = scope; around !== undefined; around = around.parent) {
    const { node } = around;
    if (node.type === 'FunctionDef' || node.type === 'Lambda' || node.type === 'Module')
      return node;
  }
  return undefined;
}
