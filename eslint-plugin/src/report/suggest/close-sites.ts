import type { Survey } from '../../ecmascript/survey.ts';
import type { Node, NodeOf } from '../../ecmascript/syntax.ts';
import { unwrapAwait } from '../../ecmascript/compiled.ts';
import { above, is } from '../../ecmascript/syntax.ts';
import { isCalm } from './calm.ts';
import type { LocalHandle } from './local-handle.ts';

/** Where the program closes the handle itself. */
export interface CloseSites {
  /** The close that stands among the statements of the block; undefined when there is none. */
  readonly straight?: NodeOf<'ExpressionStatement'>;
  /** Closes deeper inside, in an arm of an `if` for example. */
  readonly nested: readonly NodeOf<'ExpressionStatement'>[];
}

/** Undefined when some close is no statement of its own, or stands among others twice. */
export function closeSites({ reach, statements }: LocalHandle): CloseSites | undefined {
  const found = reach.closes.map(statementOf);
  const straight = found.filter((close) => close !== undefined && statements.includes(close));
  const nested = found.filter((close) => close !== undefined && !statements.includes(close));
  if (found.includes(undefined) || straight.length > 1) return undefined;
  const known = nested.filter((close) => close !== undefined);
  return straight[0] === undefined ? { nested: known } : { straight: straight[0], nested: known };
}

/**
 * The statement to remove so that a close leaves no trace; undefined when something that runs after it,
 * and before the last of the statements ends, could notice that the handle is still open.
 */
export function removable(
  close: NodeOf<'ExpressionStatement'>,
  last: Node,
  survey: Survey,
): Node | undefined {
  let node: Node = close;
  let leaving: Leaving = 'none';
  for (;;) {
    const around = above(node);
    if (around === undefined || !CONTAINERS.has(around.type)) return undefined;
    if (is(around, 'TryStatement') && !canLeave(node, around, leaving, survey)) return undefined;
    const after: readonly Node[] = leaving === 'none' ? followers(node, around, last) : [];
    if (!after.every((next) => isCalm(next, survey))) return undefined;
    leaving = after.map(leavingOf).find((found) => found !== 'none') ?? leaving;
    if (isAmong(last, around)) return emptied(close, survey);
    if (is(around, 'SwitchCase') && leaving === 'none' && !endsItsSwitch(around)) return undefined;
    node = around;
  }
}

type Leaving = 'none' | 'return' | 'throw';

function leavingOf(node: Node): Leaving {
  if (is(node, 'ReturnStatement')) return 'return';
  return is(node, 'ThrowStatement') ? 'throw' : 'none';
}

/** What is thrown may be caught here, and a finalizer runs in any case. */
function canLeave(
  node: Node,
  around: NodeOf<'TryStatement'>,
  leaving: Leaving,
  survey: Survey,
): boolean {
  if (node === around.finalizer) return true;
  if (leaving === 'throw' && node === around.block && around.handler !== null) return false;
  return around.finalizer === null || isCalm(around.finalizer, survey);
}

function endsItsSwitch(node: NodeOf<'SwitchCase'>): boolean {
  const isLast = is(node.parent, 'SwitchStatement') && node.parent.cases.at(-1) === node;
  return isLast || is(node.consequent.at(-1), 'BreakStatement');
}

/** What can be around a close and runs at most once. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'BlockStatement',
  'CatchClause',
  'IfStatement',
  'Program',
  'SwitchCase',
  'SwitchStatement',
  'TryStatement',
]);

function isAmong(statement: Node, block: Node): boolean {
  return is(block, 'BlockStatement', 'Program') && block.body.includes(statement as never);
}

function statementOf(call: Node): NodeOf<'ExpressionStatement'> | undefined {
  let node = above(call);
  while (is(node, 'ChainExpression', 'AwaitExpression')) node = above(node);
  if (!is(node, 'ExpressionStatement')) return undefined;
  return unwrapAwait(node.expression) === call ? node : undefined;
}

/** The statements that run after one, up to the last that counts. */
function followers(node: Node, around: Node, last: Node): readonly Node[] {
  const list = listOf(around);
  const end = list.includes(last) ? list.indexOf(last) + 1 : list.length;
  return list.slice(list.indexOf(node) + 1, end);
}

function listOf(around: Node): readonly Node[] {
  if (is(around, 'BlockStatement', 'Program')) return around.body;
  return is(around, 'SwitchCase') ? around.consequent : [];
}

/** `if (db) db.close();` goes as a whole, when nothing but the close depends on its test. */
function emptied(close: NodeOf<'ExpressionStatement'>, survey: Survey): Node | undefined {
  const block = above(close);
  const isOnly = is(block, 'BlockStatement') && block.body.length === 1;
  const branch = isOnly ? above(block) : block;
  if (is(branch, 'IfStatement')) {
    const canGo = branch.alternate === null && isCalm(branch.test, survey);
    if (canGo && !hasComment(branch, survey)) return branch;
    return isOnly ? close : undefined;
  }
  return close;
}

function hasComment(node: Node, { source }: Survey): boolean {
  return /\/[/*]/.test(source.slice(node.range[0], node.range[1]));
}
