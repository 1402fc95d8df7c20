import type { Library } from '../../catalogue/library.ts';
import type { Survey, Variable } from '../survey.ts';
import { functionAround } from '../survey.ts';
import type { FunctionNode, Node } from '../syntax.ts';
import { is } from '../syntax.ts';
import { closingCall } from './closing-call.ts';
import { followParent } from './follow-parent.ts';
import type { Found, Kind, Reach, Search } from './reach.ts';

/**
 * Follows a handle from each place that names it to wherever its values go, through variables, closures
 * and local functions. When in doubt, a value needs the handle. Linear in the number of those places.
 */
export function followHandle(
  variable: Variable,
  container: Node,
  library: Library,
  survey: Survey,
): Reach {
  const found: Found = { needs: [], closes: [], returned: [], escapes: false, lent: false };
  const home = functionAround(container);
  const search = makeSearch({ survey, library, container, home, found });
  search.taint(variable, 'handle');
  return found;
}

type Given = Pick<Search, 'survey' | 'library' | 'container' | 'home' | 'found'>;

function makeSearch(given: Given): Search {
  const { container, found } = given;
  const kinds = new Map<Variable, Set<Kind>>();
  const followed = new Map<Node, Set<Kind>>();
  const results = new Map<FunctionNode, Set<Kind>>();
  const calls = new Map<FunctionNode, Set<Node>>();
  const entered: Node[] = [container];
  const isOwn = (variable: Variable): boolean => {
    const [name] = variable.identifiers;
    return name !== undefined && entered.some((block) => isInside(name, block));
  };
  const search: Search = {
    ...given,
    enter: (target) => {
      if (!entered.includes(target)) entered.push(target);
    },
    isTainted: (variable) => variable !== undefined && kinds.has(variable),
    taint: (variable, kind) => {
      if (!added(kinds, variable, kind)) return;
      if (!isOwn(variable)) found.escapes = true;
      else followVariable(search, variable, kind);
    },
    follow: (node, kind) => {
      if (added(followed, node, kind)) followParent(search, node, kind);
    },
    callOf: (target, call) => {
      if (!added(calls, target, call)) return;
      if (target.async) search.follow(call, 'pending');
      if (target.generator) search.follow(call, 'derived');
      for (const kind of results.get(target) ?? []) search.follow(call, kind);
    },
    giveBack: (target, kind) => {
      if (!added(results, target, kind)) return;
      for (const call of calls.get(target) ?? []) search.follow(call, kind);
    },
  };
  return search;
}

/** True when the value was not in the set before. */
function added<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): boolean {
  const known = sets.get(key) ?? new Set<Value>();
  sets.set(key, known);
  if (known.has(value)) return false;
  known.add(value);
  return true;
}

function followVariable(search: Search, variable: Variable, kind: Kind): void {
  const { found, container, library } = search;
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    const { identifier } = reference;
    const close = kind === 'handle' ? closingCall(identifier, library) : undefined;
    if (close !== undefined) found.closes.push(close);
    else if (isInside(identifier, container)) found.needs.push(identifier);
    captureAround(search, identifier, variable);
    if (close === undefined) search.follow(identifier, kind);
  }
}

/** The functions between a name and its declaration use the handle whenever they are called. */
function captureAround(search: Search, identifier: Node, variable: Variable): void {
  const declaring = functionAround(variable.identifiers[0] ?? identifier);
  for (
    let around = functionAround(identifier);
    around !== undefined && around !== declaring && !isParameterOf(variable, around);
    around = functionAround(around)
  ) {
    capture(search, around);
  }
}

function isParameterOf(variable: Variable, target: FunctionNode): boolean {
  const { block } = variable.scope;
  return (block as Node) === target;
}

function capture(search: Search, target: FunctionNode): void {
  if (!is(target, 'FunctionDeclaration')) {
    search.follow(target, 'closure');
    return;
  }
  const name = target.id && search.survey.variableOf(target.id);
  if (name === null || name === undefined || is(target.parent, 'ExportNamedDeclaration')) {
    search.found.escapes = true;
  } else search.taint(name, 'closure');
}

function isInside(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}
