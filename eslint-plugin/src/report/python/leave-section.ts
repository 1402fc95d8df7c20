import type { Operation } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import type { PythonSource } from '../../python/recognise/survey.ts';
import { is } from '../../python/tree/nodes.ts';
import type { NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import { endLine, headEnd, indentOf, pastBlank, standsAlone, startLine } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { isAt, neededIn } from './local-handle.ts';
import { outdented } from './shift.ts';
import { canOpenLater, isCaught } from './steady.ts';

/**
 * Slow work leaves the `with` of a transaction: it goes in front of it, or behind it, and out of the block of
 * the handle as well when nothing there needs that any more. Undefined when somebody catches what is raised.
 */
export function leaveSection(
  handle: PythonHandle,
  { at, operation }: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const section = sectionAt(at, handle, file);
  if (section === undefined || operation === undefined || handle.reach.lent) return undefined;
  if (!section.body.every((node) => standsAlone(node, file.survey.source))) return undefined;
  const needed = neededIn(section.body, handle);
  const [first = 0] = needed;
  const last = needed.at(-1) ?? 0;
  const slow = section.body.findIndex((node) => isAt(operation, node, file));
  if (slow === -1 || (slow >= first && slow <= last) || needed.length === 0) return undefined;
  const isLate = slow > last;
  const outer = outermost(section, handle, isLate);
  const edit =
    outer && (isLate ? behind : inFront)(section, outer, isLate ? last : first, handle, file);
  const id = isLate ? 'commitEarlier' : 'beginLater';
  return edit && { id, words: { operation: operation.text }, edit };
}

type With = NodeOf<'With'>;

/** The `with` that begins the transaction, or that ends the one that a statement in it begins. */
function sectionAt(at: Operation, handle: PythonHandle, file: PythonFile): With | undefined {
  const { withItems, source } = file.survey;
  const begun = withItems.find(({ context }) => isAt(at, context, file))?.parent;
  const committing = withItems.find(
    ({ context, parent }) =>
      is(context, 'Name') && context.id === handle.name && parent && isAt(at, parent, file),
  )?.parent;
  const section = begun ?? committing;
  if (!is(section, 'With') || section.items.length > 1 || section === handle.statement) {
    return undefined;
  }
  return isCaught(section) || !standsAlone(section, source) ? undefined : section;
}

/**
 * The block that the slow work leaves: that of the handle, when nothing else needs the handle on that side.
 * Undefined when the handle would be held across it after all.
 */
function outermost(section: With, handle: PythonHandle, isLate: boolean): With | undefined {
  const isElsewhere = handle.reach.needs.some(({ range }) =>
    isLate ? range[0] >= section.range[1] : range[1] <= section.range[0],
  );
  if (isElsewhere) return section;
  const { statement } = handle;
  if (!is(statement, 'With') || statement.items.length > 1) return undefined;
  return statement.body.at(isLate ? -1 : 0) === section ? statement : undefined;
}

/** The statements at the end lose their indentation: the blocks end in front of them. */
function behind(
  section: With,
  outer: With,
  last: number,
  _: PythonHandle,
  file: PythonFile,
): Edit | undefined {
  const { source } = file.survey;
  const indents = indentsOf(section, outer, source);
  const [from, to] = [section.body[last], section.body.at(-1)];
  if (indents === undefined || from === undefined || to === undefined) return undefined;
  const span = [endLine(from, source), endLine(to, source)] as const;
  return joined([], outdented(span, indents.inner, indents.outer, file), file);
}

/** The heads of the blocks go behind the statements that need nothing yet. */
function inFront(
  section: With,
  outer: With,
  first: number,
  { opening }: PythonHandle,
  file: PythonFile,
): Edit | undefined {
  const { source } = file.survey;
  const indents = indentsOf(section, outer, source);
  const before: readonly Statement[] = section.body.slice(0, first);
  const lastBefore = before.at(-1);
  if (indents === undefined || lastBefore === undefined) return undefined;
  if (outer !== section && !canOpenLater(opening, before, file.survey)) return undefined;
  const [from, begin] = [startLine(outer, source), headEnd(section, section.body, source)];
  const start = pastBlank(endLine(lastBefore, source), source);
  const words: readonly Edit[] = [
    { range: [from, pastBlank(begin, source)], text: '' },
    { range: [start, start], text: source.text.slice(from, begin) },
  ];
  return joined(words, outdented([begin, start], indents.inner, indents.outer, file), file);
}

function indentsOf(
  section: With,
  outer: With,
  source: PythonSource,
): { readonly inner: string; readonly outer: string } | undefined {
  const [first] = section.body;
  const inner = first && indentOf(first, source);
  const around = indentOf(outer, source);
  if (inner === undefined || around === undefined || !inner.startsWith(around)) return undefined;
  return { inner, outer: around };
}
