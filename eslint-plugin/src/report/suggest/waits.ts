import { localFunction } from '../../ecmascript/local-functions.ts';
import type { SlowNames } from '../../ecmascript/lowering.ts';
import { isSlow } from '../../ecmascript/slow-calls.ts';
import type { Survey } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/survey.ts';
import type { FunctionNode, Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';

/** A place where the program may stand still. */
export interface Wait {
  readonly range: readonly [from: number, to: number];
  /** True when it is known to take long. */
  readonly isSlow: boolean;
}

/** Every await, yield and blocking call of a file, in the order of the text. One walk over the tree. */
export function waitsOf(survey: Survey, slow: SlowNames): readonly Wait[] {
  const own = [...ownWaits(survey.program, survey, slow)];
  const slowOwn = own.filter((wait) => wait.isSlow);
  const calls = survey.calls.flatMap((call): readonly Wait[] => {
    const target = is(call, 'CallExpression') ? localFunction(call.callee, survey) : undefined;
    if (target === undefined || !slowOwn.some((wait) => isIn(wait, target))) return [];
    return [{ range: call.range, isSlow: true }];
  });
  return [...own, ...calls].toSorted((a, b) => a.range[0] - b.range[0]);
}

function* ownWaits(node: Node, survey: Survey, slow: SlowNames): Generator<Wait> {
  const { range } = node;
  if (is(node, 'AwaitExpression')) {
    yield { range, isSlow: isSlow(node.argument, { survey, slow }) };
  } else if (is(node, 'YieldExpression') || (is(node, 'ForOfStatement') && node.await)) {
    yield { range, isSlow: false };
  } else if (is(node, 'CallExpression') && slow.blocks(node.callee)) {
    yield { range, isSlow: true };
  }
  for (const child of childrenOf(node, survey.visitorKeys)) yield* ownWaits(child, survey, slow);
}

function isIn({ range }: Wait, target: FunctionNode): boolean {
  return target.range[0] <= range[0] && range[1] <= target.range[1];
}
