import type { Place } from '../../model.ts';
import { localClass } from '../recognise/values.ts';
import { decoratorNames, dottedName, is } from '../tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../tree/syntax.ts';
import { assignTo } from './assign.ts';
import { isAwaited } from './await.ts';
import { lowerComprehension } from './comprehensions.ts';
import type { Lowering } from './lowering.ts';
import { lendAll } from './lowering.ts';

/** What the arguments of a call are: in their order, and by name. */
export interface Given {
  readonly positions: readonly (Place | undefined)[];
  readonly names: ReadonlyMap<string, Place>;
  /** All of them. */
  readonly all: readonly Place[];
}

/** Evaluates the arguments of a call; the places are remembered for an `await` around it. */
export function lowerArguments(low: Lowering, call: NodeOf<'Call'>): Given {
  const positions = call.args.map((argument) =>
    is(argument, 'Starred') && is(argument.value, 'GeneratorExp')
      ? lowerComprehension(low, argument.value)
      : low.value(argument),
  );
  const names = new Map<string, Place>();
  const unnamed: Place[] = [];
  for (const { name, value } of call.keywords) {
    const place = low.value(value);
    if (place === undefined) continue;
    if (name === undefined) unnamed.push(place);
    else names.set(name, place);
  }
  const all = [...positions.filter((place) => place !== undefined), ...names.values(), ...unnamed];
  low.given.set(call, all);
  return { positions, names, all };
}

/** A call that opens a handle. It may also fail, and then there is no handle. */
export function lowerOpening(low: Lowering, node: Node): Place | undefined {
  const opening = low.file.openings.get(node);
  if (opening === undefined) return undefined;
  if (is(node, 'Call')) lendAll(low, lowerArguments(low, node).all, node);
  const into = low.temporary();
  low.emit({ kind: 'may-throw', at: opening });
  low.emit({ kind: 'open', opening, into });
  low.opened.set(node, into);
  keepInMaker(low, node, into);
  return into;
}

/** `lock.acquire()` and `with lock:`: the lock itself is what is open now. */
function keepInMaker(low: Lowering, node: Node, from: Place): void {
  const isMethod = is(node, 'Call') && is(node.func, 'Attribute') && ACQUIRING.has(node.func.attr);
  const maker = isMethod && is(node.func, 'Attribute') ? node.func.value : node;
  if (!is(maker, 'Name', 'Attribute')) return;
  if (isMethod && !isReleasedHere(low, maker)) {
    assignTo(low, maker, from);
    return;
  }
  const variable = low.file.survey.scopes.variableOf(maker);
  const field = is(maker, 'Attribute') ? low.file.places.fieldAt(maker)?.place : undefined;
  const to = variable === undefined ? field : low.file.places.ofVariable(variable);
  if (to !== undefined) low.emit({ kind: 'copy', from, to, as: 'same', at: low.operation(node) });
}

/** True when the same body lets it go again: then nobody else is asked to. */
function isReleasedHere(low: Lowering, maker: Node): boolean {
  const name = dottedName(maker)?.join('.');
  const [start, end] = low.node.range;
  return low.file.survey.calls.some(({ func, range }) => {
    if (range[0] < start || range[1] > end || !is(func, 'Attribute')) return false;
    return RELEASING.has(func.attr) && dottedName(func.value)?.join('.') === name;
  });
}

const RELEASING: ReadonlySet<string> = new Set(['__exit__', 'close', 'release']);

const ACQUIRING: ReadonlySet<string> = new Set(['__enter__', 'acquire']);

/** Runs a local function with these arguments; the place of what it gives back. */
export function runHere(
  low: Lowering,
  target: FunctionNode,
  given: Given,
  call: Node,
  self?: Place,
): Place {
  const body = low.file.bodyOf(target);
  const into = low.temporary();
  const isBound = self !== undefined || isMethodCall(low, target, call);
  const bind = target.parameters.flatMap((parameter, index) => {
    const to = body.parameters[index];
    const position = isBound ? index - 1 : index;
    const from =
      parameter.star === '*'
        ? gathered(low, given.positions.slice(position), call)
        : (given.names.get(parameter.name) ?? given.positions[position]);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  low.emit({
    kind: 'call',
    body,
    bind,
    into,
    awaited: isAwaited(low, call),
    at: low.operation(call),
    hop: true,
    ...(self && { self }),
  });
  return into;
}

/** `*rest`: a tuple of what is left. */
function gathered(
  low: Lowering,
  places: readonly (Place | undefined)[],
  call: Node,
): Place | undefined {
  const into = low.temporary();
  const at = low.operation(call);
  for (const from of places) {
    if (from !== undefined) low.emit({ kind: 'copy', from, to: into, as: 'holder', at });
  }
  return places.length === 0 ? undefined : into;
}

/** `object.method(…)`: the object is the first argument. */
function isMethodCall(low: Lowering, target: FunctionNode, call: Node): boolean {
  if (!is(target, 'FunctionDef') || !is(target.parent, 'ClassDef')) return false;
  if (!is(call, 'Call') || !is(call.func, 'Attribute')) return false;
  const decorators = decoratorNames(target);
  if (decorators.includes('staticmethod')) return false;
  // `Base.method(self, …)` gives the object itself.
  const isOfClass = localClass(call.func.value, low.file.survey.scopes) !== undefined;
  return !isOfClass || decorators.includes('classmethod');
}
