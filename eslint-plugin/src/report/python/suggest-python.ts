import type { Problem } from '../../problem.ts';
import type { Node } from '../../python/tree/syntax.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { closeToo } from './close-too.ts';
import { commitEarlier } from './commit-earlier.ts';
import type { PythonFile } from './file.ts';
import { leaveScope } from './leave-scope.ts';
import { leaveSection } from './leave-section.ts';
import type { PythonHandle } from './local-handle.ts';
import { lockInWith } from './lock-in-with.ts';
import { nameInWith } from './name-in-with.ts';
import { openInWith } from './open-in-with.ts';

/**
 * Changes of a Python file that mend a problem and nothing else: same results in the same order, the handle
 * closed earlier or on every path. Empty when there is none of which that is certain.
 */
export function suggestPython(
  problem: Problem,
  opening: Node,
  handle: PythonHandle | undefined,
  file: PythonFile,
): readonly Suggestion[] {
  if (problem.opening.wrapped || !MENDED.has(problem.messageId)) return [];
  if (handle?.reach.escapes === true) return [];
  const suggestion =
    handle === undefined ? withName(problem, opening, file) : suggestionFor(problem, handle, file);
  return suggestion === undefined ? [] : [suggestion];
}

const MENDED: ReadonlySet<string> = new Set([
  'heldAcross',
  'notOnAllPaths',
  'transactionHeldAcross',
  'unscoped',
  'wrongUsing',
]);

function withName(problem: Problem, opening: Node, file: PythonFile): Suggestion | undefined {
  if (problem.messageId === 'notOnAllPaths') return lockInWith(opening, problem, file);
  return problem.messageId === 'unscoped' ? nameInWith(opening, problem, file) : undefined;
}

function suggestionFor(
  problem: Problem,
  handle: PythonHandle,
  file: PythonFile,
): Suggestion | undefined {
  switch (problem.messageId) {
    case 'heldAcross':
      return leaveScope(handle, file) ?? openInWith(handle, problem, file);
    case 'transactionHeldAcross':
      return leaveSection(handle, problem, file) ?? commitEarlier(handle, problem, file);
    case 'wrongUsing':
      return closeToo(handle, problem, file);
    default:
      return closeToo(handle, problem, file) ?? openInWith(handle, problem, file);
  }
}
