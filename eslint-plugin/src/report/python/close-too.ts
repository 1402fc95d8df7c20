import type { Problem } from '../../problem.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import { closingIn } from './closing-in.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import type { PythonHandle } from './local-handle.ts';

/**
 * `with connect(path) as conn:` only commits, and on other handles it fails: `closing` closes as well. Undefined
 * when slow work would then be held.
 */
export function closeToo(
  handle: PythonHandle,
  { held = [] }: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const { library, opening, reach } = handle;
  const item = opening.parent;
  if (!is(item, 'WithItem') || !library.closers.includes('close')) return undefined;
  if (held.length > 0 || reach.closes.length > 0) return undefined;
  const commits = library.leaving === 'commits';
  if (!is(item.target, 'Name') || (!commits && library.leaving !== 'none')) return undefined;
  const closing = closingIn(handle, file);
  if (closing === undefined) return undefined;
  const [from, to] = opening.range;
  const entered: readonly Edit[] = commits
    ? [{ range: [item.range[1], item.range[1]], text: `, ${item.target.id}` }]
    : [];
  const edits: readonly Edit[] = [
    { range: [from, from], text: `${closing.name}(` },
    { range: [to, to], text: ')' },
    ...entered,
    ...closing.imports,
  ];
  return { id: 'closeToo', words: { handle: `\`${handle.name}\`` }, edit: joined(edits, [], file) };
}
