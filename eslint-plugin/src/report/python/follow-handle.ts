import type { Library } from '../../catalogue/library.ts';
import type { Survey } from '../../python/recognise/survey.ts';
import type { Variable } from '../../python/scopes/scope.ts';
import { ancestorsOf, functionAround, is } from '../../python/tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../../python/tree/syntax.ts';
import { closingCall } from './closing-call.ts';
import { followParent } from './follow-parent.ts';
import type { Found, Kind, Reach, Search } from './reach.ts';

/** Follows a handle wherever its values go: from its variable, or from the call that opens it. */
export function followHandle(
  start: Node | Variable,
  opening: Node,
  library: Library,
  survey: Survey,
): Reach {
  const found: Found = { needs: [], closes: [], escapes: false, lent: false };
  const isBinding = BINDING.test(survey.source.text);
  const home = functionAround(opening);
  const kinds = new Map<Variable, Set<Kind>>();
  const calls = new Map<FunctionNode, Set<Node>>();
  const results = new Map<FunctionNode, Set<Kind>>();
  const search: Search = {
    survey,
    library,
    home,
    isBinding,
    found,
    taint: (target, kind) => {
      if (target === undefined) found.escapes = true;
      else if (isNew(kinds, target, kind)) followVariable(search, target, kind);
    },
    follow: (node, kind) => {
      followParent(search, node, kind);
    },
    callOf: (target, call) => {
      if (!isNew(calls, target, call)) return;
      for (const kind of results.get(target) ?? []) search.follow(call, kind);
    },
    giveBack: (target, kind) => {
      if (!isNew(results, target, kind)) return;
      for (const call of calls.get(target) ?? []) search.follow(call, kind);
    },
  };
  if ('references' in start) search.taint(start, 'handle');
  else search.follow(start, 'handle');
  return found;
}

/** Options of shelve and lmdb by which a value is a window into the store. */
const BINDING = /\b(?:buffers|writeback)\s*=\s*(?!False\b)/;

function isNew<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): boolean {
  const known = sets.get(key) ?? new Set<Value>();
  sets.set(key, known);
  if (known.has(value)) return false;
  known.add(value);
  return true;
}

function followVariable(search: Search, variable: Variable, kind: Kind): void {
  const written = new Set<Node>(variable.definitions.map(({ node }) => node));
  for (const reference of variable.references) {
    if (written.has(reference)) continue;
    const close = kind === 'handle' ? closingCall(reference, search.library) : undefined;
    if (close !== undefined) search.found.closes.push(close);
    else search.found.needs.push(reference);
    capture(search, reference, variable);
    if (close === undefined) search.follow(reference, kind);
  }
}

/** What stands between a name and its declaration uses the handle whenever it runs, which may be later. */
function capture(search: Search, reference: Node, variable: Variable): void {
  for (const around of ancestorsOf(reference)) {
    if (around === variable.scope.node) return;
    if (is(around, 'GeneratorExp')) search.follow(around, 'derived');
    else if (is(around, 'Lambda')) search.follow(around, 'closure');
    else if (is(around, 'ClassDef')) search.found.escapes = true;
    else if (is(around, 'FunctionDef')) captureIn(search, around);
  }
}

function captureIn(search: Search, around: NodeOf<'FunctionDef'>): void {
  const isPlain = around.decorators.length === 0 && search.home !== undefined;
  if (isPlain) search.taint(search.survey.scopes.variableOf(around), 'closure');
  else search.found.escapes = true;
}
