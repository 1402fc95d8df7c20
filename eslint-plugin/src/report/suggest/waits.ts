import type { Survey } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';

/** The offset of every await and yield of a file, in the order of the text. One walk over the tree. */
export function waitsOf(survey: Survey): readonly number[] {
  return [...waitsIn(survey.program, survey.visitorKeys)].toSorted((a, b) => a - b);
}

function* waitsIn(node: Node, keys: Survey['visitorKeys']): Generator<number> {
  const waits = is(node, 'AwaitExpression', 'YieldExpression');
  if (waits || (is(node, 'ForOfStatement') && node.await)) yield node.range[0];
  for (const child of childrenOf(node, keys)) yield* waitsIn(child, keys);
}
