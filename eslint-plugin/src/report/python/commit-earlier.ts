import type { Problem } from '../../problem.ts';
import { is } from '../../python/tree/nodes.ts';
import type { NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import { endLine, indentOf, standsAlone, startLine, statementsAround } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { isAt } from './local-handle.ts';
import { outdented } from './shift.ts';
import { isCaught, isIn } from './steady.ts';

/**
 * `conn.commit()` goes in front of slow work at the end of its transaction; and the slow work leaves the block of
 * the handle when nothing behind it needs that. Undefined when something between needs the transaction.
 */
export function commitEarlier(
  handle: PythonHandle,
  { at, operation }: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const { survey } = file;
  const commit = operation && commitBehind(handle, operation.start, file);
  const statements = commit && statementsAround(commit);
  if (operation === undefined || commit === undefined || statements === undefined) return undefined;
  const [begin, slow] = [at, operation].map((each) =>
    statements.findIndex((node) => isAt(each, node, file)),
  );
  const end = statements.indexOf(commit);
  if (begin === undefined || slow === undefined || begin === -1 || slow <= begin) return undefined;
  const needed = statements.map((node) => handle.reach.needs.some((need) => isIn(need, node)));
  const last = needed.lastIndexOf(true, end - 1);
  const isApart = last < slow && slow < end && !isCaught(commit);
  const isPlain = statements
    .slice(begin, end + 1)
    .every((node) => standsAlone(node, survey.source));
  if (!isApart || !isPlain || handle.reach.lent) return undefined;
  const edit = write(handle, commit, { statements, last, end }, file);
  return edit && { id: 'commitEarlier', words: { operation: operation.text }, edit };
}

/** The first statement behind a place that does nothing but end the transaction. */
function commitBehind(
  { reach, library, name }: PythonHandle,
  start: { readonly line: number },
  { survey }: PythonFile,
): NodeOf<'Expr'> | undefined {
  const calls = reach.needs.flatMap((need) => {
    const member = need.parent;
    const call = member?.parent;
    const isOwn = is(need, 'Name') && need.id === name && is(member, 'Attribute');
    const ends = isOwn && member.attr === 'commit' && library.sections?.ends.includes('commit');
    return ends === true && is(call, 'Call') && is(call.parent, 'Expr') ? [call.parent] : [];
  });
  return calls.find(({ range }) => survey.source.getLocFromIndex(range[0]).line > start.line);
}

interface Places {
  readonly statements: readonly Statement[];
  /** The indexes of what needs the transaction last, and of the commit. */
  readonly last: number;
  readonly end: number;
}

/** Undefined when the handle would be held across the slow work after all. */
function write(
  handle: PythonHandle,
  commit: NodeOf<'Expr'>,
  { statements, last, end }: Places,
  file: PythonFile,
): Edit | undefined {
  const { source } = file.survey;
  const [needed, slowest] = [statements[last], statements[end - 1]];
  const inner = indentOf(commit, source);
  if (needed === undefined || slowest === undefined || inner === undefined) return undefined;
  const line = [startLine(commit, source), endLine(commit, source)] as const;
  const words = source.text.slice(...line);
  const at = endLine(needed, source);
  const moved: readonly Edit[] = [
    { range: [at, at], text: words.endsWith('\n') ? words : `${words}\n` },
    { range: line, text: '' },
  ];
  const isUsedBehind = handle.reach.needs.some(({ range }) => range[0] > commit.range[1]);
  if (isUsedBehind) return joined(moved, [], file);
  const { statement } = handle;
  const isLast =
    is(statement, 'With') && statement.body === statements && statements.length === end + 1;
  if (!isLast || !inner.startsWith(handle.indent)) return undefined;
  return joined(moved, outdented([at, line[0]], inner, handle.indent, file), file);
}
