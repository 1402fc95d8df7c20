import type { Handler, Step } from '../../model.ts';
import type { Node, NodeOf } from '../tree/syntax.ts';
import { assignTo } from './assign.ts';
import { takesAll } from './handlers.ts';
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
    return { all: takesAll(low, handler, node.body), body };
  });
  low.emit({
    kind: 'try',
    body: arm(node.body),
    handlers,
    otherwise: arm(node.orelse),
    finalizer: arm(node.finalbody),
  });
}
