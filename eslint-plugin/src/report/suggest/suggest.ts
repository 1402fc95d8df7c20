import type { Problem } from '../../problem.ts';
import { closeSites } from './close-sites.ts';
import { leaveTransaction } from './leave-transaction.ts';
import { leaveTry } from './leave-try.ts';
import type { LocalHandle } from './local-handle.ts';
import { stretchOf } from './stretch.ts';
import type { Edit, SourceFile, Suggestion, SuggestionId } from './suggestion.ts';
import { styleAt } from './text.ts';
import { waitForClose } from './wait-for-close.ts';
import type { Way } from './ways.ts';
import { waysToClose } from './ways.ts';
import type { Draft } from './write-scope.ts';
import { fitsInPlace, writeBlock, writeFinally, writeInPlace } from './write-scope.ts';

/**
 * Changes that mend a problem and nothing else: same results in the same order, the handle closed earlier or
 * on every path. Empty when there is none of which that is certain.
 */
export function suggest(
  problem: Problem,
  handle: LocalHandle | undefined,
  file: SourceFile,
): readonly Suggestion[] {
  if (problem.opening.wrapped || !MENDED.has(problem.messageId)) return [];
  if (handle === undefined || handle.reach.escapes) return [];
  if (problem.messageId === 'transactionHeldAcross') {
    const left = leaveTransaction(handle, problem, file);
    return left === undefined ? [] : [left];
  }
  if (problem.reason === 'not-awaited') return waitForClose(handle, problem, file);
  const moved = leaveTry(handle, problem, file);
  if (moved !== undefined) return [moved];
  const draft = draftOf(handle, file);
  if (draft === undefined || !isMendedBy(draft, problem)) return [];
  return waysFor(draft, problem).flatMap((way) => write(draft, way));
}

const MENDED: ReadonlySet<string> = new Set([
  'heldAcross',
  'notOnAllPaths',
  'transactionHeldAcross',
  'unscoped',
  'wrongUsing',
]);

function draftOf(handle: LocalHandle, file: SourceFile): Draft | undefined {
  const sites = closeSites(handle);
  const stretch = sites && stretchOf(handle, sites, file);
  if (sites === undefined || stretch === undefined) return undefined;
  if (stretch.inside.length > MOST_STATEMENTS) return undefined;
  const style = styleAt(handle.declaration, handle.container, file.survey.source);
  return { handle, sites, stretch, style, file };
}

/** Nobody reads a change of more statements than this. */
const MOST_STATEMENTS = 60;

/** The slow work that the handle was held across is not inside any more. */
function isMendedBy({ handle, stretch }: Draft, { messageId }: Problem): boolean {
  if (handle.reach.lent && messageId !== 'notOnAllPaths') return false;
  return !stretch.inside.some(handle.isHeldAcross);
}

/** A declaration that already closes the handle keeps doing so. */
function waysFor({ handle, file }: Draft, { messageId }: Problem): readonly Way[] {
  const { kind } = handle.declaration;
  const isScoped = kind.endsWith('using') && messageId !== 'wrongUsing';
  return isScoped ? [{ kind: 'using', keyword: kind }] : waysToClose(handle, file);
}

function write(draft: Draft, way: Way): readonly Suggestion[] {
  const { handle, stretch } = draft;
  const inPlace = fitsInPlace(draft);
  const edit = editOf(draft, way, inPlace);
  if (edit === undefined) return [];
  const words = {
    handle: `\`${handle.name}\``,
    last: String(stretch.lastLine),
    ...('keyword' in way && { keyword: way.keyword }),
    ...('stack' in way && { stack: `${way.stack.startsWith('A') ? 'an' : 'a'} \`${way.stack}\`` }),
  };
  return [{ id: idOf(way, inPlace), words, edit }];
}

function editOf(draft: Draft, way: Way, inPlace: boolean): Edit | undefined {
  if (way.kind === 'finally') return writeFinally(draft, way);
  return inPlace ? writeInPlace(draft, way) : writeBlock(draft, way);
}

function idOf({ kind }: Way, inPlace: boolean): SuggestionId {
  switch (kind) {
    case 'adopt':
      return inPlace ? 'adopt' : 'adoptInBlock';
    case 'finally':
      return 'closeInFinally';
    case 'using':
      return inPlace ? 'using' : 'usingInBlock';
  }
}
