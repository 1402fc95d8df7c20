import { lazyBuiltins, plainProperties, wrapperClosers } from '../../catalogue/python/callees.ts';
import type { Variable } from '../scopes/scope.ts';
import { functionAround, is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';

/**
 * What a `with` block gave a name to is there behind it too: a cursor or an iterator that is read there needs the
 * handle open, and so does the handle itself. A test may look at just that.
 */
export function lingerBehind(low: Lowering, node: NodeOf<'With'>, handle: Node | undefined): void {
  const { places, survey } = low.file;
  const isTest = is(low.node, 'FunctionDef') && low.node.name.startsWith('test');
  const target = handle && survey.scopes.variableOf(handle);
  if (target === undefined || isTest || endsElsewhere(node)) return;
  const at = low.operation(node.items[0] ?? node);
  for (const variable of derivedIn(low, node, target)) {
    if (isNeededNext(variable, node)) {
      low.emit({ kind: 'linger', place: places.ofVariable(variable), at });
    }
  }
  if (target.definitions.length > 1 || !isCalledNext(target, node)) return;
  const place = copied(low, places.ofVariable(target), 'method', node);
  low.emit({ kind: 'linger', place, at });
}

function endsElsewhere({ body }: NodeOf<'With'>): boolean {
  return is(body.at(-1), 'Break', 'Continue', 'Raise', 'Return');
}

/** The variables that the block gives something of the handle that may need it. */
function derivedIn(low: Lowering, block: NodeOf<'With'>, handle: Variable): readonly Variable[] {
  const scope = low.file.survey.scopes.scopeOf(low.node);
  return [...(scope?.variables.values() ?? [])].filter(({ definitions }) =>
    definitions.some(
      (definition) =>
        definition.kind === 'value' &&
        isInside(definition.node, block) &&
        comesOf(definition.value, handle),
    ),
  );
}

/** `conn.execute(…)`, `map(cache.get, keys)`, `lambda: cache.get(key)`. */
function comesOf(value: Expression, { references }: Variable): boolean {
  const isRead = is(value, 'GeneratorExp', 'Lambda') || isLazy(value);
  if (isRead) return references.some((node) => isInside(node, value));
  let root: Node = value;
  while (is(root, 'Attribute', 'Call', 'Subscript')) {
    root = is(root, 'Call') ? root.func : root.value;
  }
  return references.includes(root);
}

function isLazy(value: Expression): boolean {
  const known: readonly string[] = lazyBuiltins;
  return is(value, 'Call') && is(value.func, 'Name') && known.includes(value.func.id);
}

function isInside({ range }: Node, outer: Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
}

/** What is first done with a variable behind a block; undefined when it gets another value there. */
function nextUse({ definitions, references }: Variable, block: Node): Node | undefined {
  const home = functionAround(block);
  const behind = references.filter((node) => node.range[0] >= block.range[1]);
  const [next] = behind.sort((a, b) => a.range[0] - b.range[0]);
  if (next === undefined || functionAround(next) !== home) return undefined;
  return definitions.some(({ node }) => node === next) ? undefined : next;
}

function isNeededNext(variable: Variable, block: Node): boolean {
  const next = nextUse(variable, block);
  return next !== undefined && !is(next.parent, 'Compare', 'Delete');
}

/** `cache.get(…)`, `cache[…]`: some libraries open again, others fail. */
function isCalledNext(variable: Variable, block: Node): boolean {
  const member = nextUse(variable, block)?.parent;
  if (is(member, 'Subscript')) return true;
  if (!is(member, 'Attribute')) return false;
  const harmless: readonly string[] = [...plainProperties, ...wrapperClosers];
  return is(member.parent, 'Call') && !harmless.includes(member.attr);
}
