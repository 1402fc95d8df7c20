import type { Destination, Place } from '../../model.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, NodeOf } from '../tree/syntax.ts';
import { lowerOpening } from './arguments.ts';
import type { Lowering } from './lowering.ts';
import { copied, operand } from './lowering.ts';

/**
 * The methods of ExitStack and AsyncExitStack, and those of unittest that do the same at the end of a
 * test; undefined for other methods.
 */
export function lowerStackMethod(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
): { readonly value: Place | undefined } | undefined {
  const name = callee.attr;
  const [first, ...rest] = node.args;
  if (name === 'pop_all') {
    const stack = low.value(callee.value);
    if (stack === undefined) return { value: undefined };
    const value = copied(low, stack, 'same', node);
    const at = low.operation(node);
    low.emit({ kind: 'set', to: stack, value: 'present', declares: false, at });
    return { value };
  }
  if (first === undefined) return undefined;
  if (ENTERING.has(name)) return { value: enter(low, node, callee, first) };
  if (!REGISTERING.has(name)) return undefined;
  const place = low.value(first);
  const given = rest.map((argument) => low.value(argument)).filter((each) => each !== undefined);
  for (const { value } of node.keywords) operand(low, value);
  const isCloser = CLOSER_NAME.test(nameOf(first));
  const taken = [...(place === undefined ? [] : [place]), ...(isCloser ? given : [])];
  for (const each of taken)
    entrust(low, node, callee, each, name.startsWith('push') ? 'sync' : undefined);
  return { value: name.startsWith('push') ? place : undefined };
}

const ENTERING: ReadonlySet<string> = new Set([
  'enterAsyncContext',
  'enterClassContext',
  'enterContext',
  'enter_async_context',
  'enter_context',
]);

const REGISTERING: ReadonlySet<string> = new Set([
  'addClassCleanup',
  'addCleanup',
  'addModuleCleanup',
  'addfinalizer',
  'call_on_close',
  'callback',
  'push',
  'push_async_callback',
  'push_async_exit',
]);

const CLOSER_NAME = /close|dispose|release|shutdown|teardown/i;

function nameOf(node: Expression): string {
  if (is(node, 'Name')) return node.id;
  return is(node, 'Attribute') ? node.attr : '';
}

/** `stack.enter_context(x)` gives what `with x as …` would give. */
function enter(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
  context: Expression,
): Place | undefined {
  const paths = is(context, 'Call') ? low.file.pathsOf(context.func) : [];
  const inner = is(context, 'Call') ? context.args[0] : undefined;
  const isClosing = paths.includes('contextlib.closing') || paths.includes('contextlib.aclosing');
  if (inner !== undefined && paths.includes('contextlib.nullcontext')) return low.value(inner);
  const subject = isClosing ? (inner ?? context) : context;
  const opened = low.file.openings.has(subject) ? lowerOpening(low, subject) : low.value(subject);
  if (opened === undefined) {
    low.emit({ kind: 'may-throw', at: low.operation(node) });
    return undefined;
  }
  const how = callee.attr.toLowerCase().includes('async') ? 'async' : 'sync';
  entrust(low, node, callee, opened, isClosing ? undefined : how);
  return opened;
}

function entrust(
  low: Lowering,
  node: NodeOf<'Call'>,
  callee: NodeOf<'Attribute'>,
  place: Place,
  how: 'async' | 'sync' | undefined,
): void {
  const at = low.operation(node);
  const stack = low.value(callee.value);
  const field = is(callee.value, 'Attribute') ? low.file.places.fieldAt(callee.value) : undefined;
  const to = stack !== undefined && !OF_TESTS.test(callee.attr) ? stack : low.temporary();
  low.emit({ kind: 'entrust', place, to, at, ...(how !== undefined && { how }) });
  if (field !== undefined && to === stack) {
    const closers = (): ReturnType<typeof low.file.bodiesNaming> =>
      low.file.bodiesNaming(field.place, callee);
    const destination: Destination = { kind: 'field', place: field.place, closers };
    low.emit({ kind: 'keep', place: to, destination, at });
  } else if (to !== stack) low.emit({ kind: 'lend', place: to, at });
}

/** What the test itself, the request or the context of a command closes at its end. */
const OF_TESTS = /^(?:add|enter[A-Z]|call_on_close)/;
