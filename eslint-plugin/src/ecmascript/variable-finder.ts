import type { TSESLint } from '@typescript-eslint/utils';
import type { Node } from './syntax.ts';
import { above } from './syntax.ts';

type Scope = TSESLint.Scope.Scope;
type Variable = TSESLint.Scope.Variable;

/**
 * Finds the variable that an identifier names, through the scopes around it. The identifiers of a scope
 * are looked through when the first of them is asked for: of most nobody asks.
 */
export function variableFinder(
  manager: TSESLint.Scope.ScopeManager | null,
): (identifier: Node) => Variable | undefined {
  const known = new Map<Node, Variable | undefined>();
  const lookedThrough = new Set<Scope>();
  return (identifier) => {
    if (known.has(identifier)) return known.get(identifier);
    let scope = scopeAround(identifier, manager);
    for (; scope !== null && !known.has(identifier); scope = scope.upper) {
      if (!lookedThrough.has(scope)) noteVariables(scope, known);
      lookedThrough.add(scope);
    }
    return known.get(identifier);
  };
}

/** Of several scopes of one node the innermost. */
function scopeAround(node: Node, manager: TSESLint.Scope.ScopeManager | null): Scope | null {
  for (let around: Node | undefined = node; around !== undefined; around = above(around)) {
    const scope = manager?.acquire(around, true) ?? null;
    if (scope !== null) return scope;
  }
  return null;
}

function noteVariables(scope: Scope, known: Map<Node, Variable | undefined>): void {
  for (const variable of scope.variables) {
    for (const identifier of variable.identifiers) known.set(identifier, variable);
  }
  // The names of globals lead to no variable.
  for (const { identifier, resolved } of scope.references)
    known.set(identifier, resolved ?? undefined);
}
