import type { Place, Step, Test } from '../model.ts';
import { assignTo } from './assign.ts';
import { lowerTest } from './conditions.ts';
import { isOwnContainer } from './containers.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing, operand } from './lowering.ts';
import { isSlow } from './slow-calls.ts';
import { closeBehind, isUsing, lowerUsing } from './using.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is } from './syntax.ts';

type LoopNode = NodeOf<
  'DoWhileStatement' | 'ForInStatement' | 'ForOfStatement' | 'ForStatement' | 'WhileStatement'
>;

/** `for (…; …; …)`, `while`, `do … while`. */
export function lowerLoop(
  low: Lowering,
  node: NodeOf<'DoWhileStatement' | 'ForStatement' | 'WhileStatement'>,
): void {
  const isFor = is(node, 'ForStatement');
  if (isFor && is(node.init, 'VariableDeclaration') && isUsing(node.init)) {
    lowerUsing(low, node.init, node.init.declarations, () => {
      loopWithout(low, node);
    });
    return;
  }
  if (isFor && node.init !== null) low.statement(node.init);
  loopWithout(low, node);
}

/** The loop behind the declarations in its head. */
function loopWithout(
  low: Lowering,
  node: NodeOf<'DoWhileStatement' | 'ForStatement' | 'WhileStatement'>,
): void {
  const isFor = is(node, 'ForStatement');
  const test: Test =
    node.test === null ? { kind: 'always', before: nothing } : lowerTest(low, node.test);
  const update = isFor && node.update !== null ? node.update : undefined;
  low.emit({
    kind: 'loop',
    ...enter(low, node, () => {
      low.statement(node.body);
    }),
    test,
    bodyFirst: is(node, 'DoWhileStatement'),
    update: update === undefined ? nothing : low.collect(() => low.value(update)),
    otherwise: nothing,
  });
}

/** `for … of`, `for await … of`, `for … in`. */
export function lowerWalk(low: Lowering, node: NodeOf<'ForInStatement' | 'ForOfStatement'>): void {
  const over = operand(low, node.right);
  const mayThrow = is(node, 'ForOfStatement') && !isOwnContainer(low, node.right);
  const fails: Step = { kind: 'may-throw', at: low.operation(node.right) };
  const known = low.collected.length;
  const parts = enter(low, node, () => {
    lowerTurn(low, node, over);
  });
  // What is put into a list in each turn comes from a list: one that gave an element gives the next one too.
  const isCollecting = low.collected.length > known && !(is(node, 'ForOfStatement') && node.await);
  if (mayThrow && isCollecting) low.emit(fails);
  const before = low.collect(() => {
    if (over !== undefined) low.emit({ kind: 'use', place: over });
    if (isLongWalk(low, node))
      low.emit({ kind: 'slow', related: [], at: low.operation(node.right) });
    if (mayThrow && !isCollecting) low.emit(fails);
  });
  const walked = over === undefined ? {} : { over };
  const rest = { bodyFirst: false, update: nothing, otherwise: nothing } as const;
  low.emit({ kind: 'loop', ...parts, test: { kind: 'unknown', before }, ...walked, ...rest });
}

function lowerTurn(
  low: Lowering,
  { left, right, body, type }: NodeOf<'ForInStatement' | 'ForOfStatement'>,
  over: Place | undefined,
): void {
  const isOf = (type as string) === 'ForOfStatement';
  const element = over && isOf ? copied(low, over, 'member', right) : undefined;
  const target: Node = is(left, 'VariableDeclaration') ? left.declarations[0].id : left;
  assignTo(low, target, element, undefined, true);
  const run = (): void => {
    low.statement(body);
  };
  if (is(left, 'VariableDeclaration') && isUsing(left)) closeBehind(low, left, target, run);
  else run();
}

/** `for await (const line of createInterface(…))`: each turn waits for somebody outside. */
function isLongWalk(low: Lowering, node: NodeOf<'ForInStatement' | 'ForOfStatement'>): boolean {
  if (!is(node, 'ForOfStatement') || !node.await) return false;
  return isSlow(node.right, low.file) || low.file.slow.waits(node.right);
}

/** `name: statement`. */
export function lowerLabelled(low: Lowering, node: NodeOf<'LabeledStatement'>): void {
  const id = low.jumps.count++;
  if (LOOPS.has(node.body.type)) {
    low.statement(node.body);
    return;
  }
  low.jumps.around.push({ label: node.label.name, breaks: id });
  const body = low.collect(() => {
    low.statement(node.body);
  });
  low.jumps.around.pop();
  low.emit({ kind: 'labelled', id, body });
}

const LOOPS: ReadonlySet<string> = new Set([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

function enter(low: Lowering, node: LoopNode, run: () => void): { id: number; body: Step } {
  const id = low.jumps.count++;
  const label = is(node.parent, 'LabeledStatement') ? node.parent.label.name : undefined;
  low.jumps.around.push({ breaks: id, continues: id, ...(label !== undefined && { label }) });
  const turn = low.collect(run);
  low.jumps.around.pop();
  return { id, body: { kind: 'block', steps: [turn], locals: declaredIn(low, node.body) } };
}

/** What the body of a loop declares begins anew in each turn. */
function declaredIn(low: Lowering, body: Node): readonly Place[] {
  const declared = low.file.survey.scopeOf(body)?.variables ?? [];
  return declared.map((variable) => low.file.places.ofVariable(variable));
}
