import type { Lowering } from './lowering.ts';
import { functionAround } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, memberName, unwrap } from './syntax.ts';

/**
 * True for `use(db)` in `test.extend({ db: async ({}, use) => … })`: it waits for the test, keeps nothing,
 * and goes on behind it also when the test has failed.
 * Source: https://vitest.dev/guide/test-context and https://playwright.dev/docs/test-fixtures
 */
export function isFixtureUse(low: Lowering, call: NodeOf<'CallExpression'>): boolean {
  const callee = unwrap(call.callee);
  const definition = low.file.survey.variableOf(callee)?.defs[0];
  const kind: string | undefined = definition?.type;
  const name = definition?.name;
  if (kind !== 'Parameter' || name === undefined) return false;
  const fixture = functionAround(name);
  return fixture?.params[1] === name && isFixture(fixture);
}

/** A function in the object that `extend` is given, as it is or in a tuple with its options. */
function isFixture(node: Node): boolean {
  const outer = above(node);
  const property = is(outer, 'ArrayExpression') ? above(outer) : outer;
  const fixtures = is(property, 'Property') ? above(property) : undefined;
  const call = fixtures && above(fixtures);
  if (!is(call, 'CallExpression') || !is(call.callee, 'MemberExpression')) return false;
  return memberName(call.callee) === 'extend' && call.arguments.some((given) => given === fixtures);
}
