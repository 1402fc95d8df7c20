import type { Place } from '../model.ts';
import { isWait } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, parentOf } from './syntax.ts';

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

/** Evaluates the arguments of a call; the places are remembered for an `await` around it. */
export function lowerArguments(low: Lowering, call: Call): readonly (Place | undefined)[] {
  const given = call.arguments.map((argument) =>
    low.value(is(argument, 'SpreadElement') ? argument.argument : argument),
  );
  const known = given.filter((place) => place !== undefined);
  low.given.set(call, known);
  return given;
}

/** Gives the values to somebody unknown; assertions look at them and do not keep them. */
export function lendAll(low: Lowering, given: readonly (Place | undefined)[], call: Node): void {
  const at = low.operation(call);
  const kind = isAssertion(call) ? 'use' : 'lend';
  for (const place of given) {
    if (place === undefined) continue;
    low.emit(kind === 'use' ? { kind, place } : { kind, place, at });
  }
}

/** `expect(db)…`, `assert.ok(db)`. */
function isAssertion(call: Node): boolean {
  let root = call;
  while (is(root, 'CallExpression', 'MemberExpression'))
    root = is(root, 'CallExpression') ? root.callee : root.object;
  return is(root, 'Identifier') && (root.name === 'assert' || root.name === 'expect');
}

/** A call that opens a handle. It may also throw, and then there is no handle. */
export function lowerOpening(low: Lowering, call: Call): Place | undefined {
  const opening = low.file.openings.get(call);
  if (opening === undefined) return undefined;
  lendAll(low, lowerArguments(low, call), call);
  const into = low.temporary();
  low.emit({ kind: 'may-throw', at: opening });
  low.emit({ kind: 'open', opening, into });
  keepForRelease(low, call, into);
  return into;
}

/** Puts a handle that was just opened where the call that closes it looks for it. */
function keepForRelease(low: Lowering, call: Call, opened: Place): void {
  const kept = low.file.releases.keptFor(call);
  if (kept === undefined) return;
  const handle = copied(low, opened, 'awaited', call);
  const at = low.operation(call);
  if (kept === 'elsewhere') low.emit({ kind: 'lend', place: handle, at });
  else low.emit({ kind: 'copy', from: handle, to: kept, as: 'same', at });
}

/** How a local function is run. */
interface Running {
  /** False for a function that is written where it runs. */
  readonly hop: boolean;
  /** Whether its promise is waited for; found out from where the call stands when left out. */
  readonly awaited?: boolean;
  /** The object that a constructor makes. */
  readonly self?: Place;
}

/** Runs a local function with these arguments; the place of what it gives back. */
export function runHere(
  low: Lowering,
  target: FunctionNode,
  given: readonly (Place | undefined)[],
  call: Node,
  { hop, self, awaited = isAwaited(call) }: Running,
): Place {
  const body = low.file.bodyOf(target);
  const into = low.temporary();
  const bind = body.parameters.flatMap((to, index) => {
    const from = given[index];
    return from === undefined ? [] : [{ from, to }];
  });
  const at = low.operation(call);
  low.emit({ kind: 'call', body, bind, into, awaited, at, hop, ...(self && { self }) });
  return into;
}

/** True when the value of the expression is awaited where it stands, or the function is not async. */
export function isAwaited(node: Node): boolean {
  const parent = parentOf(node);
  if (isWait(parent)) return true;
  if (is(parent, 'ArrayExpression')) return isAwaited(parent);
  if (is(parent, 'CallExpression') && is(parent.callee, 'MemberExpression')) {
    const { object } = parent.callee;
    return is(object, 'Identifier') && object.name === 'Promise' && isAwaited(parent);
  }
  return (
    is(parent, 'MemberExpression') &&
    is(parent.parent, 'CallExpression') &&
    isAwaited(parent.parent)
  );
}

/** True when nobody looks at what the call gives back. */
export function isDropped(node: Node): boolean {
  const parent = parentOf(node);
  return (
    is(parent, 'ExpressionStatement') ||
    (is(parent, 'UnaryExpression') && parent.operator === 'void')
  );
}
