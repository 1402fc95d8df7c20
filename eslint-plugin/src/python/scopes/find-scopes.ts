import { runsInside } from '../tree/nodes.ts';
import type {
  ComprehensionExpression,
  Expression,
  FunctionNode,
  Node,
  NodeOf,
} from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import type { Definition, Scope, Scopes, Variable } from './scope.ts';

/** Finds every name of a file and what it means. Linear in the length of the file. */
export function findScopes(module: NodeOf<'Module'>): Scopes {
  const finder: Finder = { found: new Map(), scopes: new Map(), reads: [], starImports: [] };
  const top = makeScope(finder, 'module', module);
  for (const statement of module.body) visit(finder, statement, top);
  for (const { node, scope } of finder.reads) {
    const variable = lookUp(scope, node.id);
    if (variable === undefined) continue;
    variable.references.push(node);
    finder.found.set(node, variable);
  }
  return {
    module: top,
    variableOf: (node) => finder.found.get(node),
    scopeOf: (node) => finder.scopes.get(node),
    starImports: finder.starImports,
  };
}

interface Finder {
  readonly found: Map<Node, Variable>;
  readonly scopes: Map<Node, Scope>;
  readonly reads: { readonly node: NodeOf<'Name'>; readonly scope: Scope }[];
  readonly starImports: string[];
}

function makeScope(finder: Finder, kind: Scope['kind'], node: Node, parent?: Scope): Scope {
  const scope: Scope = { kind, node, parent, variables: new Map(), outside: new Map() };
  finder.scopes.set(node, scope);
  return scope;
}

/** The names of a class are not seen from the functions in it. */
function lookUp(scope: Scope, name: string): Variable | undefined {
  if (scope.outside.get(name) === 'global') return topOf(scope).variables.get(name);
  const own = scope.outside.has(name) ? undefined : scope.variables.get(name);
  if (own !== undefined) return own;
  let around = scope.parent;
  while (around?.kind === 'class' && scope.kind !== 'comprehension') around = around.parent;
  return around && lookUp(around, name);
}

function topOf(scope: Scope): Scope {
  return scope.parent === undefined ? scope : topOf(scope.parent);
}

function visit(finder: Finder, node: Node, scope: Scope): void {
  switch (node.type) {
    case 'FunctionDef':
      declare(finder, scope, node.name, { kind: 'function', node });
      enterFunction(finder, node, scope);
      return;
    case 'Lambda':
      enterFunction(finder, node, scope);
      return;
    case 'ClassDef': {
      declare(finder, scope, node.name, { kind: 'class', node });
      const inner = makeScope(finder, 'class', node, scope);
      for (const head of [...node.decorators, ...node.bases, ...node.keywords]) {
        visit(finder, head, scope);
      }
      for (const statement of node.body) visit(finder, statement, inner);
      return;
    }
    case 'DictComp':
    case 'GeneratorExp':
    case 'ListComp':
    case 'SetComp':
      enterComprehension(finder, node, scope);
      return;
    case 'Global':
    case 'Nonlocal':
      for (const name of node.names) {
        scope.outside.set(name, node.type === 'Global' ? 'global' : 'nonlocal');
      }
      return;
    case 'Name':
      finder.reads.push({ node, scope });
      return;
    default:
      visitBindings(finder, node, scope);
  }
}

/** The statements and expressions that give names to values. */
function visitBindings(finder: Finder, node: Node, scope: Scope): void {
  switch (node.type) {
    case 'Import':
      for (const alias of node.names) {
        const path = alias.name.startsWith(`${alias.bound}.`) ? alias.bound : alias.name;
        declare(finder, scope, alias.bound, { kind: 'import', node: alias, path });
      }
      return;
    case 'ImportFrom':
      for (const alias of node.names) {
        if (alias.name === '*') finder.starImports.push(node.module);
        const path = `${node.module}.${alias.name}`;
        if (alias.name !== '*') {
          declare(finder, scope, alias.bound, { kind: 'import', node: alias, path });
        }
      }
      return;
    case 'Assign':
      visit(finder, node.value, scope);
      for (const target of node.targets) bind(finder, target, scope, node.value);
      return;
    case 'AnnAssign':
      if (node.value !== undefined) visit(finder, node.value, scope);
      bind(finder, node.target, scope, node.value);
      return;
    case 'AugAssign':
      visit(finder, node.value, scope);
      bind(finder, node.target, scope);
      return;
    case 'NamedExpr':
      visit(finder, node.value, scope);
      bind(finder, node.target, realScope(scope), node.value);
      return;
    case 'For':
      bind(finder, node.target, scope);
      for (const child of [node.iter, ...node.body, ...node.orelse]) visit(finder, child, scope);
      return;
    case 'WithItem':
      visit(finder, node.context, scope);
      if (node.target !== undefined) bind(finder, node.target, scope, node.context, true);
      return;
    case 'ExceptHandler':
      if (node.kind !== undefined) visit(finder, node.kind, scope);
      if (node.name !== undefined) bind(finder, node.name, scope);
      for (const statement of node.body) visit(finder, statement, scope);
      return;
    case 'MatchCase':
      for (const name of node.captures) bind(finder, name, scope);
      for (const child of [node.guard, ...node.body]) {
        if (child !== undefined) visit(finder, child, scope);
      }
      return;
    default:
      for (const child of childrenOf(node)) visit(finder, child, scope);
  }
}

function enterFunction(finder: Finder, node: FunctionNode, scope: Scope): void {
  const inner = makeScope(finder, 'function', node, scope);
  for (const [index, parameter] of node.parameters.entries()) {
    declare(finder, inner, parameter.name, { kind: 'parameter', node: parameter, index });
    for (const child of childrenOf(parameter)) visit(finder, child, scope);
  }
  for (const child of childrenOf(node)) {
    if (child.type !== 'Parameter') visit(finder, child, runsInside(child, node) ? inner : scope);
  }
}

function enterComprehension(finder: Finder, node: ComprehensionExpression, scope: Scope): void {
  const inner = makeScope(finder, 'comprehension', node, scope);
  for (const [index, clause] of node.generators.entries()) {
    visit(finder, clause.iter, index === 0 ? scope : inner);
    bind(finder, clause.target, inner);
    for (const condition of clause.ifs) visit(finder, condition, inner);
  }
  for (const element of node.elements) visit(finder, element, inner);
}

function bind(
  finder: Finder,
  target: Expression,
  scope: Scope,
  value?: Expression,
  isEntered = false,
): void {
  if (target.type === 'Name') {
    const definition: Definition =
      value === undefined
        ? { kind: 'other', node: target }
        : { kind: 'value', node: target, value, isEntered };
    declare(finder, scope, target.id, definition);
  } else if (target.type === 'Tuple' || target.type === 'List') {
    const values = value?.type === 'Tuple' ? value.elements : [];
    for (const [index, element] of target.elements.entries()) {
      bind(finder, element, scope, isEntered ? undefined : values[index]);
    }
  } else if (target.type === 'Starred') bind(finder, target.value, scope);
  else visit(finder, target, scope);
}

/** `:=` in a comprehension gives its name to the scope around. */
function realScope(scope: Scope): Scope {
  return scope.kind === 'comprehension' && scope.parent ? realScope(scope.parent) : scope;
}

function declare(finder: Finder, scope: Scope, name: string, definition: Definition): void {
  const home = homeOf(scope, name);
  const variable: Variable = home.variables.get(name) ?? {
    name,
    scope: home,
    definitions: [],
    references: [],
  };
  home.variables.set(name, variable);
  variable.definitions.push(definition);
  variable.references.push(definition.node);
  finder.found.set(definition.node, variable);
}

function homeOf(scope: Scope, name: string): Scope {
  const outside = scope.outside.get(name);
  if (outside === 'global') return topOf(scope);
  if (outside === undefined) return scope;
  for (let around = scope.parent; around?.parent !== undefined; around = around.parent) {
    if (around.kind === 'function' && !around.outside.has(name)) return around;
  }
  return scope;
}
