import { hookPairs } from '../catalogue/callees.ts';
import type { Node } from './syntax.ts';
import { is, memberName, parentOf } from './syntax.ts';

/** The hook of a test runner that a function is given to: `beforeEach(f)`, `test.afterEach.always(f)`. */
export function hookGiven(node: Node): string | undefined {
  const call = parentOf(node);
  if (!is(call, 'CallExpression') || !call.arguments.some((argument) => argument === node))
    return undefined;
  return partsOf(call.callee).find((name) => name in hookPairs);
}

/** True for a hook that undoes what another one did: `afterEach`. */
export function isUndoing(node: Node): boolean {
  const hook = hookGiven(node);
  const pairs: Readonly<Record<string, readonly string[]>> = hookPairs;
  return hook !== undefined && pairs[hook]?.length !== 0;
}

/** True for a function that a test runner calls: a hook, or the test itself. */
export function isCalledByRunner(node: Node): boolean {
  if (hookGiven(node) !== undefined) return true;
  const call = parentOf(node);
  if (!is(call, 'CallExpression') || call.arguments[0] === node) return false;
  return RUNNERS.has(partsOf(call.callee)[0] ?? '');
}

/** The names of `test.afterEach.always`; of other objects' methods there are none. */
function partsOf(callee: Node): readonly string[] {
  if (is(callee, 'Identifier')) return [callee.name];
  if (!is(callee, 'MemberExpression')) return [];
  const outer = partsOf(callee.object);
  return RUNNERS.has(outer[0] ?? '') ? [...outer, memberName(callee) ?? ''] : [];
}

const RUNNERS: ReadonlySet<string> = new Set(['it', 'specify', 'suite', 'test']);
