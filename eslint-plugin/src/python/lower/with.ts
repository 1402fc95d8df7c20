import { swallowers } from '../../catalogue/python/callees.ts';
import type { Place } from '../../model.ts';
import { matches } from '../recognise/paths.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, NodeOf } from '../tree/syntax.ts';
import { lowerArguments, lowerOpening } from './arguments.ts';
import { assignTo } from './assign.ts';
import { lengthOf, neededBy } from './await.ts';
import { lingerBehind } from './behind.ts';
import { withEnd } from './functions.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';

type Item = NodeOf<'WithItem'>;

/** `with a as x, b as y:`, one item inside the other. */
export function lowerWith(low: Lowering, node: NodeOf<'With'>): void {
  lowerItems(low, node, node.items);
}

function lowerItems(low: Lowering, node: NodeOf<'With'>, items: readonly Item[]): void {
  const [item, ...rest] = items;
  if (item === undefined) {
    low.statements(node.body);
    return;
  }
  const inside = (): void => {
    lowerItems(low, node, rest);
  };
  const { context } = item;
  const paths = is(context, 'Call') ? low.file.pathsOf(context.func) : [];
  if (is(context, 'Call') && isSwallowing(context, paths)) swallow(low, context, inside);
  else if (matches(paths, ['contextlib.closing', 'contextlib.aclosing'])) {
    lowerClosing(low, node, item, inside);
  } else if (matches(paths, ['contextlib.nullcontext'])) {
    const inner = is(context, 'Call') ? context.args[0] : undefined;
    assign(low, item, inner && low.value(inner), inner);
    inside();
  } else if (matches(paths, STACKS)) lowerStack(low, item, inside);
  else lowerPlain(low, node, item, inside);
}

const STACKS = ['contextlib.AsyncExitStack', 'contextlib.ExitStack'];

function assign(low: Lowering, item: Item, place: Place | undefined, written?: Expression): void {
  if (item.target !== undefined) assignTo(low, item.target, place, written);
}

/** `with suppress(OSError):`, `with pytest.raises(…):`. */
function isSwallowing(call: NodeOf<'Call'>, paths: readonly string[]): boolean {
  const isMethod = is(call.func, 'Attribute') && call.func.attr.startsWith('assertRaises');
  return isMethod || matches(paths, swallowers);
}

function swallow(low: Lowering, call: NodeOf<'Call'>, inside: () => void): void {
  lowerArguments(low, call);
  const all = call.args.some((kind) => is(kind, 'Name') && ALL.has(kind.id));
  const isRaising = !low.file.pathsOf(call.func).includes('contextlib.suppress');
  const handler = { all: all || isRaising, body: nothing };
  const body = low.collect(inside);
  low.emit({ kind: 'try', body, handlers: [handler], otherwise: nothing, finalizer: nothing });
}

const ALL: ReadonlySet<string> = new Set(['BaseException', 'Exception']);

/** `with closing(x) as y:` closes x at its end; `closing(index.cache)` the cache of the index. */
function lowerClosing(low: Lowering, node: NodeOf<'With'>, item: Item, inside: () => void): void {
  const { context } = item;
  const [argument] = is(context, 'Call') ? context.args : [];
  if (argument === undefined) {
    inside();
    return;
  }
  const part = partOf(low, argument);
  const place = part?.object ?? low.value(argument);
  assign(low, item, part === undefined ? place : undefined);
  withEnd(low, inside, () => {
    lingerBehind(low, node, item.target ?? argument);
    end(low, item, place, part?.method, 'closing');
  });
}

/** The cache inside an index: closing it closes the index. */
function partOf(
  low: Lowering,
  node: Expression,
): { readonly object: Place; readonly method: string } | undefined {
  if (!is(node, 'Attribute') || low.file.places.fieldAt(node) !== undefined) return undefined;
  const object = low.value(node.value);
  return object && { object, method: `${node.attr}.close` };
}

function end(
  low: Lowering,
  item: Item,
  place: Place | undefined,
  method: string | undefined,
  how: 'async' | 'closing' | 'sync',
): void {
  if (place === undefined) return;
  const at = low.operation(item);
  if (method === undefined) {
    low.emit({ kind: 'dispose', place, how, at });
    return;
  }
  const into = low.temporary();
  const step = { releases: true, dropped: false, calm: true, into, at } as const;
  low.emit({ kind: 'invoke', place, method, ...step });
}

function lowerStack(low: Lowering, item: Item, inside: () => void): void {
  const stack = low.temporary();
  const at = low.operation(item);
  low.emit({ kind: 'set', to: stack, value: 'present', declares: false, at });
  const variable = item.target && low.file.survey.scopes.variableOf(item.target);
  const place = variable === undefined ? stack : low.file.places.ofVariable(variable);
  assign(low, item, stack);
  withEnd(low, inside, () => {
    low.emit({ kind: 'dispose', place, how: 'sync', at });
  });
}

/** Anything else: whatever it is, its end closes it. */
function lowerPlain(low: Lowering, node: NodeOf<'With'>, item: Item, inside: () => void): void {
  const { context } = item;
  const part = low.file.openings.has(context) ? undefined : partOf(low, context);
  const opened = low.file.openings.has(context) ? lowerOpening(low, context) : undefined;
  const place = opened ?? part?.object ?? low.value(context);
  const length = node.isAsync ? lengthOf(low, context) : undefined;
  if (length !== undefined) {
    const related = neededBy(low, context);
    low.emit({ kind: 'slow', related, at: low.operation(context), idle: length === 'idle' });
  }
  assign(low, item, part === undefined ? place : undefined);
  withEnd(low, inside, () => {
    if (isPool(low, context)) waitForWork(low, node, context);
    if (closesHere(low, context)) lingerBehind(low, node, item.target);
    end(low, item, place, part?.method, node.isAsync ? 'async' : 'sync');
  });
}

/** An executor waits at its end for the work that it was given. */
function isPool(low: Lowering, context: Expression): boolean {
  return is(context, 'Call') && matches(low.file.pathsOf(context.func), POOLS);
}

const POOLS = [
  'concurrent.futures.ProcessPoolExecutor',
  'concurrent.futures.ThreadPoolExecutor',
] as const;

function waitForWork(low: Lowering, node: NodeOf<'With'>, context: Expression): void {
  const [start, end] = node.range;
  const submitted = low.file.survey.calls.filter(
    ({ func, range }) =>
      range[0] > start && range[1] <= end && is(func, 'Attribute') && func.attr === 'submit',
  );
  if (submitted.length === 0) return;
  const related = submitted.flatMap((call) => neededBy(low, call));
  low.emit({ kind: 'slow', related, at: low.operation(context), idle: false });
}

/** True when the context is a handle that is opened here, and closed at the end. */
function closesHere(low: Lowering, context: Expression): boolean {
  const library = low.file.openings.get(context)?.library;
  return library?.leaving === 'closes' && library.protects !== true;
}
