import type { Handler, Step } from '../../model.ts';
import { dottedName, is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import { assignTo } from './assign.ts';
import type { Lowering } from './lowering.ts';

/** `try: … except …: … else: … finally: …`. */
export function lowerTry(low: Lowering, node: NodeOf<'Try'>): void {
  const arm = (body: readonly Node[]): Step =>
    low.collect(() => {
      low.statements(body);
    });
  const handlers = node.handlers.map((handler): Handler => {
    const body = low.collect(() => {
      if (handler.name !== undefined) assignTo(low, handler.name, undefined);
      low.statements(handler.body);
    });
    return { all: handler.kind === undefined || takesAll(handler.kind), body };
  });
  low.emit({
    kind: 'try',
    body: arm(node.body),
    handlers,
    otherwise: arm(node.orelse),
    finalizer: arm(node.finalbody),
  });
}

/** `except Exception` counts as everything: what it lets pass ends the program. */
function takesAll(kind: Expression): boolean {
  if (is(kind, 'Tuple')) return kind.elements.some(takesAll);
  const name = dottedName(kind)?.at(-1);
  return name === 'Exception' || name === 'BaseException';
}
