import type { Place } from '../../model.ts';
import type { ComprehensionExpression, Node, NodeOf } from '../tree/syntax.ts';
import { assignTo } from './assign.ts';
import { lowerTest } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing, operand } from './lowering.ts';
import { is } from '../tree/nodes.ts';

/** `[f(x) for x in xs]`: a loop that fills a list. */
export function lowerComprehension(low: Lowering, node: ComprehensionExpression): Place {
  const into = low.temporary();
  turn(low, node, 0, () => {
    for (const element of node.elements) {
      const place = low.value(element);
      const at = low.operation(element);
      if (place !== undefined) low.emit({ kind: 'copy', from: place, to: into, as: 'holder', at });
    }
  });
  return into;
}

/** The body of a generator expression, as it runs when somebody walks it. */
export function lowerGenerator(low: Lowering, node: NodeOf<'GeneratorExp'>): void {
  turn(low, node, 0, () => {
    for (const element of node.elements) operand(low, element);
  });
}

/** A generator as a value: it reads what it names only later. */
export function lowerGeneratorValue(low: Lowering, node: Node): Place | undefined {
  if (!is(node, 'GeneratorExp')) return undefined;
  const into = low.temporary();
  const [first] = node.generators;
  if (first !== undefined) {
    const walked = low.value(first.iter);
    const at = low.operation(node);
    if (walked !== undefined) low.emit({ kind: 'copy', from: walked, to: into, as: 'method', at });
  }
  low.emit({ kind: 'closure', body: low.file.bodyOf(node), into });
  return into;
}

function turn(
  low: Lowering,
  node: ComprehensionExpression,
  index: number,
  inside: () => void,
): void {
  const clause = node.generators[index];
  if (clause === undefined) {
    inside();
    return;
  }
  const over = operand(low, clause.iter);
  const body = low.collect(() => {
    const element = over && copied(low, over, 'member', clause.iter);
    assignEach(low, clause.target, element);
    const rest = (): void => {
      turn(low, node, index + 1, inside);
    };
    guardBy(low, clause.ifs, rest);
  });
  low.emit({
    kind: 'loop',
    id: low.jumps.count++,
    test: { kind: 'unknown', before: nothing },
    bodyFirst: false,
    ...(over !== undefined && { over }),
    body,
    update: nothing,
    otherwise: nothing,
  });
}

/** `for a, b in …`: what is walked may have the handle in any of its parts. */
export function assignEach(
  low: Lowering,
  target: NodeOf<'comprehension'>['target'],
  element: Place | undefined,
): void {
  if (!is(target, 'List', 'Tuple')) assignTo(low, target, element);
  else for (const part of target.elements) assignEach(low, part, element);
}

function guardBy(low: Lowering, conditions: NodeOf<'comprehension'>['ifs'], run: () => void): void {
  const [first, ...rest] = conditions;
  if (first === undefined) {
    run();
    return;
  }
  const test = lowerTest(low, first);
  const then = low.collect(() => {
    guardBy(low, rest, run);
  });
  low.emit({ kind: 'branch', test, then, otherwise: nothing });
}
