import type { Survey } from '../../ecmascript/survey.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';
import { namesOf } from './hoist.ts';
import type { Statements } from './suggestion.ts';

/** True when statements can leave their block: what they declare is named nowhere around it. */
export function areFree(
  statements: Statements,
  block: Node,
  around: Node,
  { source }: Survey,
): boolean {
  if (statements.some((node) => /^(?:Class|Function|TS)/.test(node.type))) return false;
  const declared = statements.flatMap((node) =>
    is(node, 'VariableDeclaration') ? namesOf(node).map(({ name }) => name) : [],
  );
  const [from, to] = around.range;
  const outside = `${source.slice(from, block.range[0])} ${source.slice(block.range[1], to)}`;
  const words = new Set(outside.split(/[^\w$]+/));
  return declared.every((name) => !words.has(name));
}
