import type { Step } from '../../model.ts';
import type { NodeOf } from '../tree/syntax.ts';
import { lengthOf, neededBy } from './await.ts';
import { assignEach } from './comprehensions.ts';
import { lowerTest } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing, read } from './lowering.ts';

/** `while test: … else: …`. */
export function lowerWhile(low: Lowering, node: NodeOf<'While'>): void {
  const test = lowerTest(low, node.test);
  const parts = enter(low, () => {
    low.statements(node.body);
  });
  const otherwise = low.collect(() => {
    low.statements(node.orelse);
  });
  low.emit({ kind: 'loop', ...parts, test, bodyFirst: false, update: nothing, otherwise });
}

/** `for x in xs: … else: …`: each turn asks what is walked for one more. */
export function lowerFor(low: Lowering, node: NodeOf<'For'>): void {
  const over = low.value(node.iter);
  const length = node.isAsync ? lengthOf(low, node.iter) : undefined;
  const before = low.collect(() => {
    if (over !== undefined) read(low, over, '__next__', node.iter);
    const related = neededBy(low, node.iter);
    const at = low.operation(node.iter);
    if (length !== undefined) low.emit({ kind: 'slow', related, at, idle: length === 'idle' });
    else if (node.isAsync) low.emit({ kind: 'may-throw', at });
  });
  const parts = enter(low, () => {
    const element = over && copied(low, over, 'member', node.iter);
    assignEach(low, node.target, element);
    low.statements(node.body);
  });
  const otherwise = low.collect(() => {
    low.statements(node.orelse);
  });
  low.emit({
    kind: 'loop',
    ...parts,
    test: { kind: 'unknown', before },
    ...(over !== undefined && { over }),
    bodyFirst: false,
    update: nothing,
    otherwise,
  });
}

function enter(low: Lowering, run: () => void): { id: number; body: Step } {
  const id = low.jumps.count++;
  low.jumps.around.push({ breaks: id, continues: id });
  const body = low.collect(run);
  low.jumps.around.pop();
  return { id, body };
}
