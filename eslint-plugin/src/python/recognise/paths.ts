import type { Definition, Scopes } from '../scopes/scope.ts';
import { is, textOf } from '../tree/nodes.ts';
import { elementFor } from './elements.ts';
import type { Expression, NodeOf } from '../tree/syntax.ts';

/**
 * The dotted names that an expression may stand for: `diskcache.Cache`, `builtins.print`, and with `()`
 * for what a call gives: `requests.Session().get`. Empty for what comes from nowhere that is known.
 */
export function pathsOf(node: Expression, scopes: Scopes, hops = MOST_HOPS): readonly string[] {
  switch (node.type) {
    case 'Name':
      return ofName(node, scopes, hops);
    case 'Attribute':
      return pathsOf(node.value, scopes, hops).map((path) => `${path}.${node.attr}`);
    case 'Await':
      return pathsOf(node.value, scopes, hops);
    case 'Call':
      return ofCall(node, scopes, hops);
    default:
      return [];
  }
}

/** A name for a name for a name … is followed this far. */
const MOST_HOPS = 8;

function ofName(
  node: Extract<Expression, { type: 'Name' }>,
  scopes: Scopes,
  hops: number,
): readonly string[] {
  const variable = scopes.variableOf(node);
  if (variable === undefined) {
    const starred = scopes.starImports.map((module) => `${module}.${node.id}`);
    return [...starred, `builtins.${node.id}`];
  }
  if (hops === 0) return [];
  const imports = variable.definitions.flatMap((definition) =>
    definition.kind === 'import' ? [definition.path] : [],
  );
  if (imports.length > 0) return imports;
  const definitions = variable.definitions.filter((each) => !isItself(each, node, scopes));
  const [first, ...others] = definitions.map((each) => ofDefinition(each, scopes, hops));
  if (first === undefined) return [];
  return others.every((other) => other.join() === first.join()) ? first : [];
}

/** `threads.append(t)`, and `for t in threads` later. */
function isItself(definition: Definition, { id }: NodeOf<'Name'>, scopes: Scopes): boolean {
  const made = definition.kind === 'other' ? elementFor(definition.node, scopes) : undefined;
  return is(made, 'Name') && made.id === id;
}

function ofDefinition(definition: Definition, scopes: Scopes, hops: number): readonly string[] {
  switch (definition.kind) {
    case 'class':
      return definition.node.bases.flatMap((base) => pathsOf(base, scopes, hops - 1));
    case 'other': {
      const made = elementFor(definition.node, scopes);
      return made === undefined ? [] : pathsOf(made, scopes, hops - 1);
    }
    case 'value':
      return pathsOf(definition.value, scopes, hops - 1);
    default:
      return [];
  }
}

function ofCall(node: NodeOf<'Call'>, scopes: Scopes, hops: number): readonly string[] {
  const callees = pathsOf(node.func, scopes, hops);
  const [first, second] = node.args;
  const text = textOf(first);
  if (text !== undefined && callees.some((path) => IMPORTERS.has(path))) return [text];
  if (callees.includes('builtins.getattr') && first !== undefined) {
    const name = textOf(second);
    return name === undefined ? [] : pathsOf(first, scopes, hops).map((path) => `${path}.${name}`);
  }
  if (callees.includes('functools.partial') && first !== undefined) {
    return pathsOf(first, scopes, hops);
  }
  return callees.map((path) => `${path}()`);
}

const IMPORTERS: ReadonlySet<string> = new Set(['builtins.__import__', 'importlib.import_module']);

/** True when one of the paths is one of the names; `*` stands for any last name. */
export function matches(paths: readonly string[], names: readonly string[]): boolean {
  return paths.some(
    (path) => names.includes(path) || names.includes(path.replace(/\.\w+(?:\(\))?$/, '.*')),
  );
}

/** True when the name stands for this built-in and nothing else. */
export function isBuiltin(node: Expression, scopes: Scopes, name: string): boolean {
  return is(node, 'Name') && node.id === name && scopes.variableOf(node) === undefined;
}
