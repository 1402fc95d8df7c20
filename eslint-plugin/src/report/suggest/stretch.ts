import type { Node } from '../../ecmascript/syntax.ts';
import { isCalm } from './calm.ts';
import { canOpenLater } from './can-open-later.ts';
import type { CloseSites } from './close-sites.ts';
import type { LocalHandle } from './local-handle.ts';
import type { SourceFile, Statements } from './suggestion.ts';

/** Which of the statements behind the declaration the handle is to be open for. */
export interface Stretch {
  /** Those that go in front of the opening: they need no handle, and may take long. */
  readonly before: Statements;
  readonly inside: Statements;
  /** True when the handle is to be open to the end of the block. */
  readonly toEnd: boolean;
  /** The last line of what needs the handle. */
  readonly lastLine: number;
}

/**
 * From the first need to the last one, or further where that is simpler and nothing can notice. Undefined
 * when slow work would be left inside, and when the handle would have to be closed later than it is.
 */
export function stretchOf(
  handle: LocalHandle,
  sites: CloseSites,
  file: SourceFile,
): Stretch | undefined {
  const { statements, index, reach } = handle;
  const named = [...reach.needs, ...sites.nested].map((node) => indexAt(statements, node));
  const first = Math.min(...named, statements.length);
  const last = Math.max(index, ...named);
  const end = endOf(handle, sites, last, file);
  if (end === undefined) return undefined;
  const from = startOf(handle, first, file);
  if (from === undefined) return undefined;
  return {
    before: statements.slice(index + 1, from),
    inside: statements.slice(from, end + 1),
    toEnd: end === statements.length - 1,
    lastLine: (statements[last] ?? handle.declaration).loc.end.line,
  };
}

/** The index of the last statement inside. */
function endOf(
  { library, statements, reach, waits }: LocalHandle,
  sites: CloseSites,
  last: number,
  file: SourceFile,
): number | undefined {
  const rest = statements.length - 1;
  if (sites.straight !== undefined) {
    const close = statements.indexOf(sites.straight);
    if (last > close) return undefined;
    const isCalmTail = statements.slice(close + 1).every((node) => isCalm(node, file.survey));
    const until = isCalmTail ? rest : close - 1;
    const isLong = library.guards !== true && waits(statements.slice(last + 1, close));
    if (!isLong) return until;
    return reach.lent ? undefined : last;
  }
  const tail = statements.slice(last + 1);
  if (library.guards === true) return sites.nested.length === 0 ? rest : undefined;
  if (sites.nested.length > 0) {
    return tail.every((node) => isCalm(node, file.survey)) ? rest : last;
  }
  if (!waits(tail)) return rest;
  return reach.lent ? undefined : last;
}

/** The index of the first statement inside. */
function startOf(handle: LocalHandle, first: number, file: SourceFile): number | undefined {
  const { statements, index, waits } = handle;
  const before = statements.slice(index + 1, first);
  const isGuard = handle.library.guards === true; // What it guards does not name it.
  if (isGuard || first === statements.length || !waits(before)) return index + 1;
  return canOpenLater(handle, before, file.survey) ? first : undefined;
}

function indexAt(statements: Statements, node: Node): number {
  return statements.findIndex(
    ({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1],
  );
}
