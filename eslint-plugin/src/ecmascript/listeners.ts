import { schedulers, servers } from '../catalogue/callees.ts';
import type { Place } from '../model.ts';
import { isWait } from './compiled.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { functionAround } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, memberName, parentOf, unwrap } from './syntax.ts';

type Call = NodeOf<'CallExpression'>;

/**
 * Functions that are given to an emitter, a timer or a server: they run as long as the function around
 * waits, and when it never waits again, they run after its end.
 */
export function listen(low: Lowering, node: Call, given: readonly (Place | undefined)[]): void {
  const name = nameOf(node);
  const isScheduler = (schedulers as readonly string[]).includes(name);
  if (!isScheduler && !(servers as readonly string[]).includes(name)) return;
  const isHeard = waitsLater(low, node);
  for (const [index, argument] of node.arguments.entries()) {
    const place = given[index];
    if (place === undefined || localFunction(argument, low.file.survey) === undefined) continue;
    if (isHeard) arm(low, place, node);
    else if (isScheduler && !isInExecutor(node))
      low.emit({ kind: 'linger', place, at: low.operation(node) });
  }
}

/** True for a function that is given to an emitter or a timer. */
export function isListener(node: Node): boolean {
  const call = parentOf(node);
  return is(call, 'CallExpression') && (schedulers as readonly string[]).includes(nameOf(call));
}

/** `await new Promise((done) => setTimeout(…))`: what is scheduled inside is waited for. */
export function isInAwaitedExecutor(node: Node): boolean {
  return isWait(parentOf(above(functionAround(node) ?? node) ?? node)) && isInExecutor(node);
}

/** Inside `new Promise(…)`, which somebody waits for. */
function isInExecutor(node: Node): boolean {
  return is(above(functionAround(node) ?? node), 'NewExpression');
}

function nameOf(node: Call): string {
  const callee = unwrap(node.callee);
  if (is(callee, 'MemberExpression')) return memberName(callee) ?? '';
  return is(callee, 'Identifier') ? callee.name : '';
}

function waitsLater(low: Lowering, node: Node): boolean {
  const { waits } = low.file.survey.pauses(functionAround(node));
  return waits.some(({ range }) => range[1] > node.range[1]);
}

/** Every later wait serves the function that listens. */
function arm(low: Lowering, from: Place, node: Node): void {
  const to = low.file.places.temporary(low.home);
  low.emit({ kind: 'copy', from, to, as: 'same', at: low.operation(node) });
  low.armed.push(to);
}
