import { localFunction } from '../local-functions.ts';
import type { FunctionNode, Node } from '../syntax.ts';
import { is, memberName, unwrap } from '../syntax.ts';
import type { Search } from './reach.ts';
import { valueOf } from '../value-of.ts';

/** The function of this file that a call runs: itself, or inside a transaction that was made of it. */
export function functionBehind(
  callee: Node,
  { survey, library }: Pick<Search, 'library' | 'survey'>,
): FunctionNode | undefined {
  const local = localFunction(callee, survey);
  if (local !== undefined) return local;
  const inner = unwrap(callee);
  const made = is(inner, 'Identifier') ? valueOf(inner, survey) : inner;
  if (!is(made, 'CallExpression') || !is(made.callee, 'MemberExpression')) return undefined;
  const { transactions }: { transactions: readonly string[] } = library;
  if (!transactions.includes(memberName(made.callee) ?? '')) return undefined;
  const [first] = made.arguments;
  return first && localFunction(first, survey);
}
