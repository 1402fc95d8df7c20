import type { Place, Step, Test } from '../model.ts';
import { isOwnContainer } from './containers.ts';
import { factOf, setFact } from './facts.ts';
import { fieldOf, toField } from './fields.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing } from './lowering.ts';
import { runOpeningCallbacks } from './opening-callbacks.ts';
import { pathOf } from './member-path.ts';
import type { Survey, Variable } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, keyName, memberName, unwrap } from './syntax.ts';
import { ownerOf } from './this-owner.ts';
import { valueOf } from './value-of.ts';

/** Puts a value into a variable, member, field or pattern. `from` undefined: a value that is no handle. */
export function assignTo(
  low: Lowering,
  target: Node,
  from: Place | undefined,
  written: Node | undefined,
  declares = false,
): void {
  const inner = unwrap(target);
  if (is(inner, 'Identifier')) {
    toVariable(low, inner, from, written, declares);
    if (written !== undefined) runOpeningCallbacks(low, written);
  } else if (is(inner, 'MemberExpression')) toMember(low, inner, from, written);
  else if (is(inner, 'AssignmentPattern')) toDefaulted(low, inner, from, declares);
  else if (is(inner, 'RestElement')) assignTo(low, inner.argument, from, undefined, declares);
  else if (is(inner, 'ObjectPattern')) toObjectPattern(low, inner, from, written, declares);
  else if (is(inner, 'ArrayPattern')) toArrayPattern(low, inner, from, declares);
}

/** `x = value` in a pattern or a parameter: the value counts where nothing was given. */
export function toDefaulted(
  low: Lowering,
  pattern: NodeOf<'AssignmentPattern'>,
  from: Place | undefined,
  declares: boolean,
): void {
  let value: Place | undefined;
  const defaulted = low.collect(() => {
    value = low.value(pattern.right);
    assignTo(low, pattern.left, value, pattern.right, declares);
  });
  const given = low.collect(() => {
    assignTo(low, pattern.left, from, undefined, declares);
  });
  if (value === undefined && from === undefined) {
    low.emit(given);
    return;
  }
  const test: Test =
    from === undefined
      ? { kind: 'unknown', before: nothing }
      : { kind: 'present', place: from, before: nothing };
  low.emit({ kind: 'branch', test, then: given, otherwise: defaulted });
}

/** Stores a value where other code can reach it. */
function keepIn(low: Lowering, place: Place, object: Node, at: Node): void {
  low.emit({ kind: 'keep', place, destination: destinationOf(low, object), at: low.operation(at) });
}

/** Tells that a variable of an outer body has the value now. */
export function keepInVariable(low: Lowering, place: Place, variable: Variable, at: Node): void {
  const target = low.file.places.ofVariable(variable);
  if (target.home === low.home) return;
  low.emit({
    kind: 'keep',
    place,
    at: low.operation(at),
    destination: {
      kind: 'variable',
      place: target,
      lasting: target.home === 0,
      closers: () => low.file.bodiesNaming(variable, at),
    },
  });
}

function toVariable(
  low: Lowering,
  node: NodeOf<'Identifier'>,
  from: Place | undefined,
  written: Node | undefined,
  declares: boolean,
): void {
  const variable = low.file.survey.variableOf(node);
  const at = low.operation(node.parent);
  if (variable === undefined) {
    if (from !== undefined) keepIn(low, from, node, node);
    return;
  }
  const to = low.file.places.ofVariable(variable);
  if (from === undefined) {
    setFact(low, written, { to, declares, at });
    return;
  }
  low.emit({ kind: 'copy', from, to, as: 'same', at });
  for (const [name, element] of low.elements.get(from) ?? []) {
    const member = low.file.places.ofMember(variable, name);
    low.emit({ kind: 'copy', from: element, to: member, as: 'same', at });
  }
  if (!declares) keepInVariable(low, from, variable, node);
}

function toMember(
  low: Lowering,
  node: NodeOf<'MemberExpression'>,
  from: Place | undefined,
  written: Node | undefined,
): void {
  const name = memberName(node);
  const { object } = node;
  const field = fieldOf(low, node);
  if (field !== undefined) {
    if (from !== undefined) toField(low, from, node);
    else if (factOf(written) === 'absent') {
      const at = low.operation(node.parent);
      low.emit({ kind: 'set', to: field, value: 'absent', declares: false, at });
    }
    return;
  }
  if (from === undefined) {
    low.value(object);
    return;
  }
  const variable = is(object, 'Identifier') ? low.file.survey.variableOf(object) : undefined;
  if (variable === undefined || !isOwnContainer(low, object)) {
    keepIn(low, from, object, node);
    const member = memberOfParameter(low, node);
    if (member !== undefined)
      low.emit({ kind: 'copy', from, to: member, as: 'same', at: low.operation(node) });
    return;
  }
  const at = low.operation(node);
  const holder = low.file.places.ofVariable(variable);
  low.emit({ kind: 'copy', from, to: holder, as: 'holder', at });
  if (name === undefined) {
    keepInVariable(low, copied(low, from, 'holder', node), variable, node);
    return;
  }
  low.emit({ kind: 'copy', from, to: low.file.places.ofMember(variable, name), as: 'same', at });
}

function destinationOf(
  low: Lowering,
  object: Node,
): Extract<Step, { kind: 'keep' }>['destination'] {
  let root = unwrap(object);
  while (is(root, 'MemberExpression')) root = unwrap(root.object);
  if (!is(root, 'Identifier')) return { kind: 'unknown' };
  const { survey } = low.file;
  const variable = survey.variableOf(root);
  const value = unwrap(valueOf(root, survey) ?? root);
  if (isGlobalObject(value, survey)) return { kind: 'process' };
  if (variable === undefined) return { kind: 'unknown' };
  return is(variable.defs[0]?.node, 'ClassDeclaration') ? { kind: 'process' } : { kind: 'unknown' };
}

/** `globalThis`, when nothing in the file has that name. */
function isGlobalObject(node: Node, survey: Survey): boolean {
  if (!is(node, 'Identifier') || !GLOBAL_OBJECTS.has(node.name)) return false;
  return (survey.variableOf(node)?.defs.length ?? 0) === 0;
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set([
  'exports',
  'global',
  'globalThis',
  'module',
  'process',
  'window',
]);

function toObjectPattern(
  low: Lowering,
  pattern: NodeOf<'ObjectPattern'>,
  from: Place | undefined,
  written: Node | undefined,
  declares: boolean,
): void {
  const owner = is(written, 'ThisExpression') ? ownerOf(written, low.file.survey) : undefined;
  for (const property of pattern.properties) {
    const isRest = is(property, 'RestElement');
    const name = isRest ? undefined : keyName(property.key, property.computed);
    const target: Node = isRest ? property.argument : property.value;
    const field = owner && name !== undefined ? low.file.places.ofField(owner, name) : undefined;
    const value = field ?? (from && elementOf(low, from, name, pattern));
    assignTo(low, target, value, undefined, declares);
  }
}

function toArrayPattern(
  low: Lowering,
  pattern: NodeOf<'ArrayPattern'>,
  from: Place | undefined,
  declares: boolean,
): void {
  const values = pattern.elements.map((element, index) =>
    element && from ? elementOf(low, from, String(index), pattern) : undefined,
  );
  const spares = declares ? values : values.map((value) => value && spareOf(low, value, pattern));
  for (const [index, element] of pattern.elements.entries()) {
    if (element !== null) assignTo(low, element, spares[index], undefined, declares);
  }
  if (declares) return;
  for (const to of spares) {
    const at = low.operation(pattern);
    if (to) low.emit({ kind: 'set', to, value: 'unknown', declares: false, at });
  }
}

/** `[a, b] = [b, a]`: all values are there before the first variable changes. */
function spareOf(low: Lowering, from: Place, node: Node): Place {
  const to = low.file.places.spare(low.home, from.name);
  low.emit({ kind: 'copy', from, to, as: 'same', at: low.operation(node) });
  return to;
}

/** The place of `ctx.db`, `ctx.state.db` where `ctx` is a parameter: it may be closed by that name later. */
function memberOfParameter(low: Lowering, node: NodeOf<'MemberExpression'>): Place | undefined {
  const { variable, path } = pathOf(low, node);
  const kind: string | undefined = variable?.defs[0]?.type;
  return variable && kind === 'Parameter' ? low.file.places.ofMember(variable, path) : undefined;
}

/** An element that is known by name, or else any member. */
export function elementOf(
  low: Lowering,
  from: Place,
  name: string | undefined,
  node: Node,
): Place | undefined {
  const known = low.elements.get(from);
  if (known !== undefined && name !== undefined) return known.get(name);
  return copied(low, from, 'member', node);
}
