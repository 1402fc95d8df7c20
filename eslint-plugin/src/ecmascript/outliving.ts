import type { Place } from '../model.ts';
import { isGenerator } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import type { FunctionNode, Node } from './syntax.ts';
import { is } from './syntax.ts';

/**
 * What an async function still names after it has first given way, and all that a generator names: the
 * places of its arguments, and the places of variables around it. Whoever does not wait for the one or go
 * through the other may end before these were used.
 */
export function* outliving(
  low: Lowering,
  target: FunctionNode,
  given: readonly (Place | undefined)[],
): Generator<Place> {
  const { survey, places } = low.file;
  // What is gone through with `for await` is needed from the beginning of the loop to its end.
  const ends = survey
    .pauses(target)
    .waits.map((wait) => wait.range[is(wait, 'ForOfStatement') ? 0 : 1]);
  const first = isGenerator(target) ? target.range[0] : Math.min(...ends);
  const isLater = ({ range }: Node): boolean => range[0] >= first;
  for (const [index, parameter] of target.params.entries()) {
    const place = given[index];
    const references = survey.variableOf(parameter)?.references ?? [];
    if (place !== undefined && references.some(({ identifier }) => isLater(identifier)))
      yield place;
  }
  for (const { identifier, resolved } of survey.scopeOf(target)?.through ?? []) {
    if (resolved !== null && isLater(identifier)) yield places.ofVariable(resolved);
  }
}
