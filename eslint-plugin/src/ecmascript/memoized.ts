import { memoizers, memoizersOfModules } from '../catalogue/callees.ts';
import type { Place } from '../model.ts';
import { importedFrom } from './imports.ts';
import type { Lowering } from './lowering.ts';
import type { Node } from './syntax.ts';
import { is, memberName, parentOf } from './syntax.ts';

/** `once(() => open())`: what the function gives back stays with the memoizer as long as the process lives. */
export function keepMemoized(low: Lowering, place: Place, at: Node): void {
  if (!isMemoized(low.node, low)) return;
  low.emit({ kind: 'keep', place, destination: { kind: 'process' }, at: low.operation(at) });
}

function isMemoized(node: Node, low: Lowering): boolean {
  const call = parentOf(node);
  if (!is(call, 'CallExpression') || call.arguments[0] !== node) return false;
  const { callee } = call;
  const name = is(callee, 'MemberExpression')
    ? memberName(callee)
    : is(callee, 'Identifier') && callee.name;
  if ((memoizers as readonly (string | false | undefined)[]).includes(name)) return true;
  const from = importedFrom(callee, low.file.survey);
  const path = from?.path.at(-1);
  return memoizersOfModules.some((known) => known.module === from?.module && known.name === path);
}
