import type { Lowering } from './lowering.ts';
import { keepMemoized } from './memoized.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, isFunction } from './syntax.ts';

type JumpNode = NodeOf<
  'BreakStatement' | 'ContinueStatement' | 'ReturnStatement' | 'ThrowStatement'
>;

/** `return`, `throw`, `break`, `continue`. */
export function lowerJump(low: Lowering, node: JumpNode): void {
  const at = low.operation(node, true);
  if (is(node, 'ReturnStatement', 'ThrowStatement')) {
    const exit = is(node, 'ReturnStatement') ? 'return' : 'throw';
    const place = node.argument === null ? undefined : low.value(node.argument);
    if (place !== undefined && exit === 'return') {
      keepMemoized(low, place, node);
      low.emit({ kind: 'copy', from: place, to: low.result, as: 'same', at });
    } else if (exit === 'return') {
      // A `return` in `finally` takes the place of one that was on its way.
      low.emit({ kind: 'set', to: low.result, value: 'unknown', declares: false, at });
    }
    low.emit({ kind: 'jump', exit, at, last: isLast(node) });
    return;
  }
  const exit = is(node, 'BreakStatement') ? 'break' : 'continue';
  const target = targetOf(low, node.label?.name, exit);
  if (target !== undefined) low.emit({ kind: 'jump', exit, target, at });
}

/** The last statement of a function. */
function isLast(node: Node): boolean {
  const block = above(node);
  return is(block, 'BlockStatement') && block.body.at(-1) === node && isFunction(above(block));
}

function targetOf(
  low: Lowering,
  label: string | undefined,
  exit: 'break' | 'continue',
): number | undefined {
  for (const around of [...low.jumps.around].reverse()) {
    const number = exit === 'break' ? around.breaks : around.continues;
    const isMeant = label === undefined ? isPlainTarget(around) : around.label === label;
    if (isMeant && number !== undefined) return number;
  }
  return undefined;
}

/** `break` without a label never leaves a labelled block that is no loop. */
function isPlainTarget(around: { label?: string; continues?: number }): boolean {
  return around.label === undefined || around.continues !== undefined;
}
