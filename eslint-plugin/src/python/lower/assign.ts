import type { Destination, Place, Step } from '../../model.ts';
import { valueOf } from '../recognise/values.ts';
import type { Variable } from '../scopes/scope.ts';
import { functionAround, is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import { isCloser, toField } from './fields.ts';
import type { Lowering } from './lowering.ts';
import { copied, keepBehind, read } from './lowering.ts';

/** Puts a value into a variable, member or pattern. `from` undefined: a value that is no handle. */
export function assignTo(
  low: Lowering,
  target: Expression,
  from: Place | undefined,
  written?: Expression,
): void {
  switch (target.type) {
    case 'Name':
      toVariable(low, target, from, written);
      return;
    case 'Attribute':
      toMember(low, target, from, written);
      return;
    case 'Subscript':
      toElement(low, target, from);
      return;
    case 'Starred':
      assignTo(low, target.value, from);
      return;
    case 'List':
    case 'Tuple':
      for (const [index, element] of target.elements.entries()) {
        assignTo(low, element, from && elementOf(low, from, String(index), target));
      }
      return;
    default:
      low.value(target);
  }
}

/** An element that is known by name or number, or else any member. */
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

/** Tells that a variable of an outer body has the value now. */
export function keepInVariable(low: Lowering, place: Place, variable: Variable, at: Node): void {
  const target = low.file.places.ofVariable(variable);
  const isOfClass = variable.scope.kind === 'class';
  if (target.home === low.home && !isOfClass) return;
  if (isClosedLater(variable, at)) return;
  const destination: Destination = {
    kind: 'variable',
    place: target,
    lasting: target.home === 0,
    closers: () => low.file.bodiesNaming(isOfClass ? target : variable, at),
  };
  low.emit({ kind: 'keep', place, destination, at: low.operation(at) });
}

/** `atexit.register(cache.close)` further down in the same function: whoever gets that closes it. */
function isClosedLater(variable: Variable, at: Node): boolean {
  const home = functionAround(at);
  return variable.references.some((reference) => {
    const member = reference.parent;
    const call = member?.parent;
    if (!is(member, 'Attribute') || !is(call, 'Call') || call.func === member) return false;
    const isHere = reference.range[0] > at.range[1] && functionAround(reference) === home;
    return isHere && isCloser(member.attr);
  });
}

function toVariable(
  low: Lowering,
  node: Node,
  from: Place | undefined,
  written: Expression | undefined,
): void {
  const variable = low.file.survey.scopes.variableOf(node);
  if (variable === undefined) return;
  const at = low.operation(node.parent ?? node);
  const to = low.file.places.ofVariable(variable);
  if (from === undefined) {
    low.emit({ kind: 'set', to, value: factOf(written), declares: false, at });
    return;
  }
  low.emit({ kind: 'copy', from, to, as: 'same', at });
  const parts = low.elements.get(from);
  if (parts !== undefined && isOnlyRead(variable)) low.elements.set(to, parts);
  keepInVariable(low, from, variable, node);
}

/** A tuple or list that nothing is put into: its parts are known by their numbers. */
function isOnlyRead({ definitions, references }: Variable): boolean {
  const [only, ...others] = definitions;
  return others.length === 0 && references.every((node) => node === only?.node || isRead(node));
}

function isRead({ parent }: Node): boolean {
  return is(parent, 'Subscript') && !is(parent.parent, 'Assign', 'AugAssign', 'Delete');
}

/** What a value that is no handle says in a condition. */
export function factOf(written: Expression | undefined): Extract<Step, { kind: 'set' }>['value'] {
  if (is(written, 'Constant') && written.value !== undefined) {
    return written.value ? 'present' : 'absent';
  }
  if (is(written, 'List', 'Dict', 'Tuple', 'Set')) return 'present';
  return 'unknown';
}

function toMember(
  low: Lowering,
  node: NodeOf<'Attribute'>,
  from: Place | undefined,
  written: Expression | undefined,
): void {
  const field = low.file.places.fieldAt(node);
  const at = low.operation(node.parent ?? node);
  if (field === undefined) {
    const object = low.value(node.value);
    if (from !== undefined) {
      keepBehind(low, from, node.parent);
      low.emit({ kind: 'keep', place: from, destination: { kind: 'unknown' }, at });
    } else if (object !== undefined) low.emit({ kind: 'use', place: object });
  } else if (from === undefined) {
    low.emit({ kind: 'set', to: field.place, value: factOf(written), declares: false, at });
  } else toField(low, from, field, node);
}

/** `caches[key] = cache` keeps it; `cache[key] = value` writes. */
function toElement(
  low: Lowering,
  node: Extract<Expression, { type: 'Subscript' }>,
  from: Place | undefined,
): void {
  const object = low.value(node.value);
  for (const index of node.slice) low.value(index);
  if (from !== undefined && isOwnContainer(low, node.value)) {
    putInto(low, node.value, object, from, node);
    return;
  }
  const at = low.operation(node.parent ?? node);
  if (from !== undefined) {
    keepBehind(low, from, node.parent);
    const kind = isGlobals(low, node.value) ? 'process' : 'unknown';
    low.emit({ kind: 'keep', place: from, destination: { kind }, at });
  }
  low.emit({ kind: 'touch' });
  if (object !== undefined) read(low, object, '__setitem__', node);
}

/** `globals()["cache"] = cache`: the file has it now. */
function isGlobals(low: Lowering, node: Expression): boolean {
  return is(node, 'Call') && low.file.pathsOf(node.func).includes('builtins.globals');
}

/** The collection has it now; and with it whoever has the collection. */
export function putInto(
  low: Lowering,
  container: Expression,
  place: Place | undefined,
  from: Place,
  node: Node,
): void {
  if (place === undefined) return;
  low.emit({ kind: 'copy', from, to: place, as: 'holder', at: low.operation(node) });
  const field = is(container, 'Attribute') ? low.file.places.fieldAt(container) : undefined;
  const variable = low.file.survey.scopes.variableOf(container);
  if (field !== undefined) toField(low, copied(low, from, 'holder', node), field, node);
  else if (variable !== undefined) {
    keepInVariable(low, copied(low, from, 'holder', node), variable, node);
  }
}

/** A list, dict or set that this file made. */
export function isOwnContainer(low: Lowering, node: Expression): boolean {
  const made = is(node, 'Attribute')
    ? fieldValue(low, node)
    : valueOf(node, low.file.survey.scopes);
  if (is(made, 'Dict', 'List', 'Set', 'ListComp', 'DictComp', 'SetComp')) return true;
  return is(made, 'Call') && low.file.pathsOf(made.func).some((path) => CONTAINERS.has(path));
}

/** What some method writes first into a field. */
function fieldValue(low: Lowering, node: NodeOf<'Attribute'>): Expression | undefined {
  const field = low.file.places.fieldAt(node);
  if (field === undefined) return undefined;
  for (const member of low.file.survey.members) {
    const assign = member.parent;
    if (member.attr !== node.attr || !is(assign, 'Assign', 'AnnAssign')) continue;
    if (assign.value === member || low.file.places.fieldAt(member)?.place !== field.place) continue;
    return assign.value;
  }
  return undefined;
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'builtins.dict',
  'builtins.list',
  'builtins.set',
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.deque',
  'weakref.WeakSet',
  'weakref.WeakValueDictionary',
]);
