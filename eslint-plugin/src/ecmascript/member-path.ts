import type { Lowering } from './lowering.ts';
import type { Variable } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, memberName, unwrap } from './syntax.ts';

/** The variable that a member begins with, and the names behind it; no variable when one is computed. */
export function pathOf(
  low: Lowering,
  node: NodeOf<'MemberExpression'>,
): { readonly variable: Variable | undefined; readonly path: string } {
  const names: (string | undefined)[] = [];
  let inner: Node = node;
  for (; is(inner, 'MemberExpression'); inner = unwrap(inner.object))
    names.unshift(memberName(inner));
  const isPlain = is(inner, 'Identifier') && !names.includes(undefined);
  const variable = isPlain ? low.file.survey.variableOf(inner) : undefined;
  return { variable, path: names.join('.') };
}
