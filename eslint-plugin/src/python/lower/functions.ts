import type { Place } from '../../model.ts';
import { classOf, is } from '../tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../tree/syntax.ts';
import { roleOf } from '../recognise/values.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';
import type { Destination } from '../../model.ts';

/** The body of `def` or `lambda`. */
export function lowerFunction(low: Lowering, node: FunctionNode): void {
  if (is(node, 'FunctionDef')) {
    low.statements(node.body);
    return;
  }
  const place = low.value(node.body);
  giveBack(low, place, node.body);
}

/** What a function gives back is its caller's; a memoized function keeps it as well. */
export function giveBack(low: Lowering, place: Place | undefined, node: Node): void {
  const at = low.operation(node, true);
  // What a fixture gives back is nobody's to close.
  const isFixture =
    !is(low.node, 'GeneratorExp', 'Module') && roleOf(low.node, low.file.survey) === 'fixture';
  if (place !== undefined && !isFixture) {
    keepMemoized(low, place, node);
    low.emit({ kind: 'copy', from: place, to: low.result, as: 'same', at });
  }
  low.emit({ kind: 'jump', exit: 'return', at });
}

function keepMemoized(low: Lowering, place: Place, node: Node): void {
  const { node: target } = low;
  if (is(target, 'Lambda')) keepInField(low, place, target);
  if (!is(target, 'FunctionDef')) return;
  const role = roleOf(target, low.file.survey);
  const owner = classOf(target);
  const at = low.operation(node);
  if (role === 'memoized') {
    low.emit({ kind: 'keep', place, destination: { kind: 'process' }, at });
  } else if (role === 'property-memoized' && owner !== undefined) {
    low.emit({ kind: 'keep', place, destination: fieldOf(low, owner, target.name, node), at });
  }
}

/** `cache: Cache = field(default_factory=lambda: Cache(path))`: every object of the class keeps its own. */
function keepInField(low: Lowering, place: Place, node: NodeOf<'Lambda'>): void {
  const { parent } = node;
  const call =
    is(parent, 'keyword') && FACTORIES.has(parent.name ?? '') ? parent.parent : undefined;
  const assign = is(call, 'Call') ? call.parent : undefined;
  if (!is(assign, 'AnnAssign') || !is(assign.target, 'Name')) return;
  if (!is(assign.parent, 'ClassDef')) return;
  const destination = fieldOf(low, assign.parent, assign.target.id, node);
  low.emit({ kind: 'keep', place, destination, at: low.operation(node) });
}

/** The options of dataclasses, attrs and pydantic. */
const FACTORIES: ReadonlySet<string> = new Set(['default_factory', 'factory']);

function fieldOf(low: Lowering, owner: NodeOf<'ClassDef'>, name: string, node: Node): Destination {
  const place = low.file.places.ofField(owner, name);
  return { kind: 'field', place, closers: () => low.file.bodiesNaming(place, node) };
}

/** Runs a part in a `try` that always ends with another one. */
export function withEnd(low: Lowering, run: () => void, end: () => void): void {
  const body = low.collect(run);
  const finalizer = low.collect(end);
  low.emit({ kind: 'try', body, handlers: [], otherwise: nothing, finalizer });
}
