import type { Problem } from '../../problem.ts';
import type { Node, NodeOf } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';
import { canOpenLater } from './can-open-later.ts';
import { areFree } from './free-names.ts';
import { hoist } from './hoist.ts';
import type { LocalHandle } from './local-handle.ts';
import type { SourceFile, Statements, Suggestion } from './suggestion.ts';
import type { Style } from './text.ts';
import { endWithComment, rewritten, shifted, styleAt } from './text.ts';

/**
 * `const db = open(); try { … } finally { db.close(); }` keeps only what needs the handle: slow work leaves the
 * `try` at its end, or at its beginning, in front of the opening. Undefined when the handle is closed otherwise.
 */
export function leaveTry(
  handle: LocalHandle,
  { messageId }: Problem,
  file: SourceFile,
): Suggestion | undefined {
  const { statements, index } = handle;
  const scope = statements[index + 1];
  if (messageId !== 'heldAcross' || handle.reach.lent || !is(scope, 'TryStatement'))
    return undefined;
  if (!closesOnly(scope, handle)) return undefined;
  const parts = partsOf(scope, handle, file);
  if (parts === undefined) return undefined;
  const text = write(scope, handle, parts, file);
  if (text === undefined) return undefined;
  const last = parts.inside.at(-1)?.loc.end.line ?? 0;
  const range = [handle.declaration.range[0], endWithComment(scope, file.survey.source)] as const;
  return {
    id: 'leaveTry',
    words: { handle: `\`${handle.name}\``, last: String(last) },
    edit: { range, text },
  };
}

/** Nothing is caught, and the finalizer does nothing but close the handle. */
function closesOnly(scope: NodeOf<'TryStatement'>, { reach }: LocalHandle): boolean {
  const { finalizer, handler } = scope;
  if (handler !== null || finalizer === null || finalizer.body.length !== 1) return false;
  return reach.closes.every(({ range }) => isIn(range, finalizer));
}

interface TryParts {
  readonly before: Statements;
  readonly inside: Statements;
  readonly after: Statements;
}

/** Undefined when the first and the last of the statements need the handle, or all can be left as it is. */
function partsOf(
  { block }: NodeOf<'TryStatement'>,
  handle: LocalHandle,
  file: SourceFile,
): TryParts | undefined {
  const needed = block.body.map((statement) =>
    handle.reach.needs.some(({ range }) => isIn(range, statement)),
  );
  const [first, last] = [needed.indexOf(true), needed.lastIndexOf(true)];
  if (first === -1) return undefined;
  const early = handle.waits(block.body.slice(0, first)) ? first : 0;
  const late = handle.waits(block.body.slice(last + 1)) ? last : block.body.length - 1;
  const parts = {
    before: block.body.slice(0, early),
    inside: block.body.slice(early, late + 1),
    after: block.body.slice(late + 1),
  };
  if (parts.before.length + parts.after.length === 0) return undefined;
  if (parts.inside.some(handle.isHeldAcross)) return undefined;
  if (!canOpenLater(handle, parts.before, file.survey)) return undefined;
  return parts;
}

function write(
  scope: NodeOf<'TryStatement'>,
  handle: LocalHandle,
  { before, inside, after }: TryParts,
  file: SourceFile,
): string | undefined {
  const { source } = file.survey;
  const style = styleAt(handle.declaration, handle.container, source);
  const hoists = hoist(inside, file, style);
  if (style.indent === undefined || hoists === undefined) return undefined;
  const around = handle.home ?? handle.container;
  const named = inside.filter((node) => is(node, 'VariableDeclaration'));
  if (!areFree([...before, ...named, ...after], scope, around, file.survey)) return undefined;
  const line = style.newline + style.indent;
  const declared = endWithComment(handle.declaration, source);
  const opens = scope.block.range[0] + 1;
  const beforeEnd = endOf(before, opens, source);
  const insideEnd = endOf(inside, beforeEnd, source);
  const kept = rewritten(source, beforeEnd, insideEnd, hoists.edits).trim();
  return [
    ...outdented(before, opens, beforeEnd, style, file),
    source.slice(handle.declaration.range[0], declared),
    ...hoists.lines,
    `try {${line}${style.unit}${kept}${line}} ${tail(scope, source)}`,
    ...outdented(after, insideEnd, endOf(after, insideEnd, source), style, file),
  ].join(line);
}

/** `finally { … }`, with a comment behind it. */
function tail(scope: NodeOf<'TryStatement'>, source: string): string {
  const between = source.slice(scope.block.range[1], endWithComment(scope, source));
  return between.trimStart();
}

function endOf(nodes: Statements, otherwise: number, source: string): number {
  const last = nodes.at(-1);
  return last === undefined ? otherwise : endWithComment(last, source);
}

function outdented(
  nodes: Statements,
  from: number,
  to: number,
  style: Style,
  file: SourceFile,
): readonly string[] {
  if (nodes.length === 0) return [];
  const spaces = shifted(nodes, [from, to], style.unit, true, file.survey);
  return [rewritten(file.survey.source, from, to, spaces).trim()];
}

function isIn([from, to]: Node['range'], outer: Node): boolean {
  return outer.range[0] <= from && to <= outer.range[1];
}
