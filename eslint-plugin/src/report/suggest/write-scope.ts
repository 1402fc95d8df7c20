import type { Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';
import type { CloseSites } from './close-sites.ts';
import { removable } from './close-sites.ts';
import type { Changes } from './drop-finally.ts';
import { dropFinally, tryClosedBy } from './drop-finally.ts';
import type { Hoists } from './hoist.ts';
import { hoist } from './hoist.ts';
import type { LocalHandle } from './local-handle.ts';
import type { Stretch } from './stretch.ts';
import type { Edit, SourceFile } from './suggestion.ts';
import type { Style } from './text.ts';
import { endWithComment, merged, removal, rewritten, shifted } from './text.ts';
import type { Way } from './ways.ts';
import { closesLater, closingCall, declarationEdits } from './ways.ts';

/** All that is known when a scope is written. */
export interface Draft {
  readonly handle: LocalHandle;
  readonly sites: CloseSites;
  readonly stretch: Stretch;
  readonly style: Style;
  readonly file: SourceFile;
  /** A statement behind the block that goes to its end, a COMMIT for example. */
  readonly ending?: Node;
}

/** True when the handle can stay open to the end of the block that it is declared in. */
export function fitsInPlace({ handle, stretch, file }: Draft): boolean {
  const isScript = is(handle.container, 'Program') && !file.isModule;
  return stretch.toEnd && stretch.before.length === 0 && !isScript;
}

/** The declaration itself closes the handle, at the end of its block. */
export function writeInPlace(draft: Draft, way: Way): Edit | undefined {
  const { handle, style, file } = draft;
  const changes = changesInside(draft);
  if (changes === undefined) return undefined;
  const next = lineStart(style, 0);
  const words = [...declarationEdits(handle, way, next, style.semicolon), ...changes.edits];
  const edits = merged(words, changes.spaces, file.survey.source);
  const from = handle.declaration.range[0];
  const to = Math.max(handle.declaration.range[1], ...edits.map(({ range }) => range[1]));
  return { range: [from, to], text: rewritten(file.survey.source, from, to, edits) };
}

/** A block of its own around the declaration and what needs it. */
export function writeBlock(draft: Draft, way: Way): Edit | undefined {
  const { handle, style } = draft;
  const parts = partsOf(draft);
  if (parts === undefined) return undefined;
  const [outer, inner] = [lineStart(style, 0), lineStart(style, 1)];
  const edits = declarationEdits(handle, way, inner, style.semicolon);
  const opening = declarationText(draft, edits);
  const gap = parts.isApart ? style.newline : '';
  const body = parts.inside === '' ? '' : gap + inner + parts.inside;
  const block = `{${inner}${opening}${body}${outer}}`;
  return around(draft, [...parts.before, ...parts.hoists, block].join(outer), parts);
}

/** `try` around what needs the handle, `finally` with its close. */
export function writeFinally(draft: Draft, way: Way): Edit | undefined {
  const { handle, style } = draft;
  const parts = partsOf(draft);
  if (parts === undefined || parts.inside === '') return undefined;
  const [outer, inner] = [lineStart(style, 0), lineStart(style, 1)];
  const opening = declarationText(draft, declarationEdits(handle, way, outer, style.semicolon));
  const closing = `finally {${inner}${closeText(draft)}${outer}}`;
  const only = soleTry(draft);
  const whole = only === undefined ? `try {${inner}${parts.inside}${outer}}` : parts.flat;
  const lines = [...parts.before, opening, ...parts.hoists, `${whole} ${closing}`];
  return around(draft, lines.join(outer), parts);
}

interface Parts {
  readonly before: readonly string[];
  readonly hoists: Hoists['lines'];
  /** The statements, one level further in, without white space around. */
  readonly inside: string;
  /** The same on the level where they stood. */
  readonly flat: string;
  /** True when an empty line stands between the declaration and the statements. */
  readonly isApart: boolean;
  /** Where the statements end. */
  readonly end: number;
}

function partsOf(draft: Draft): Parts | undefined {
  const { handle, stretch, style, file } = draft;
  const { source } = file.survey;
  const kept = insideOf(draft);
  const changes = changesInside(draft);
  const hoists = hoist(kept, file, style);
  if (changes === undefined || hoists === undefined || !suitsStyle(draft, kept)) return undefined;
  const declared = endWithComment(handle.declaration, source);
  const [beforeFrom, beforeTo] = spanOf(declared, stretch.before, source);
  const [from, to] = spanOf(beforeTo, kept, source);
  const edits = [...changes.edits, ...hoists.edits, ...endingAt(to, draft)];
  const spaces = [...shifted(kept, [from, to], style.unit, false, file.survey), ...changes.spaces];
  return {
    before: stretch.before.length === 0 ? [] : [source.slice(beforeFrom, beforeTo)],
    hoists: hoists.lines,
    inside: rewritten(source, from, to, merged(edits, spaces, source)).trim(),
    flat: rewritten(source, from, to, merged(edits, changes.spaces, source)).trim(),
    isApart: /\n[ \t\r]*\n/.test(source.slice(beforeTo, from)),
    end: to,
  };
}

function endingAt(at: number, { ending, style, file }: Draft): readonly Edit[] {
  if (ending === undefined) return [];
  const text = file.survey.source.slice(
    ending.range[0],
    endWithComment(ending, file.survey.source),
  );
  return [{ range: [at, at], text: lineStart(style, 1) + text }];
}

/** From the first character behind a place, comments included, to the end of the last statement. */
function spanOf(behind: number, nodes: readonly Node[], source: string): Edit['range'] {
  const last = nodes.at(-1);
  if (last === undefined) return [behind, behind];
  const skipped = /^\s*/.exec(source.slice(behind))?.[0].length ?? 0;
  return [behind + skipped, endWithComment(last, source)];
}

/** The statements inside, without a close that ends them. */
function insideOf({ stretch, sites }: Draft): readonly Node[] {
  const { inside } = stretch;
  return inside.at(-1) === sites.straight ? inside.slice(0, -1) : inside;
}

/** Closes go, and promises that are given back are waited for; undefined when a close cannot go. */
function changesInside(draft: Draft): Changes | undefined {
  const { handle, sites, file } = draft;
  const { source } = file.survey;
  const nested = sites.nested.map((close) => withoutClose(close, draft));
  const known = nested.filter((changes) => changes !== undefined);
  if (known.length < nested.length) return undefined;
  const straight = sites.straight === undefined ? [] : [removal(sites.straight, source)];
  const awaited = handle.reach.returned.flatMap(awaitAt);
  return {
    edits: [...known.flatMap(({ edits }) => edits), ...straight, ...awaited],
    spaces: known.flatMap(({ spaces }) => spaces),
  };
}

function withoutClose(
  close: CloseSites['nested'][number],
  { handle, stretch, style, file }: Draft,
): Changes | undefined {
  const last = stretch.inside.at(-1) ?? handle.declaration;
  const gone = removable(close, last, file.survey);
  if (gone === undefined) return undefined;
  const scope = tryClosedBy(gone);
  if (scope !== undefined) return dropFinally(scope, stretch.inside, handle, style, file);
  return { edits: [removal(gone, file.survey.source)], spaces: [] };
}

function awaitAt({ range: [start, end], type }: Node): readonly Edit[] {
  if (!NEEDS_PARENTHESES.has(type)) return [{ range: [start, start], text: 'await ' }];
  return [
    { range: [start, start], text: 'await (' },
    { range: [end, end], text: ')' },
  ];
}

const NEEDS_PARENTHESES: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SequenceExpression',
]);

/** A declaration that shares its line can be wrapped only on that line. */
function suitsStyle({ handle, style, file }: Draft, kept: readonly Node[]): boolean {
  if (style.indent !== undefined) return true;
  const end = kept.at(-1)?.range[1] ?? handle.declaration.range[1];
  return !file.survey.source.slice(handle.declaration.range[0], end).includes('\n');
}

function declarationText({ handle, file }: Draft, edits: readonly Edit[]): string {
  const { source } = file.survey;
  const [from] = handle.declaration.range;
  return rewritten(source, from, endWithComment(handle.declaration, source), edits);
}

function closeText({ handle, sites, style, file }: Draft): string {
  const { straight } = sites;
  if (straight !== undefined) return file.survey.source.slice(...straight.range);
  const waits = closesLater(handle) ? 'await ' : '';
  return `${waits}${closingCall(handle.name, handle)}${style.semicolon}`;
}

/** The only statement inside, when it is a `try` that has no `finally` yet. */
function soleTry(draft: Draft): Node | undefined {
  const [only, ...others] = insideOf(draft);
  if (others.length > 0 || !is(only, 'TryStatement') || only.finalizer !== null) return undefined;
  return only;
}

/** The edit from the declaration to the end of the statements, and to a close that stands behind them. */
function around({ handle, sites, ending, file }: Draft, text: string, { end }: Parts): Edit {
  const { source } = file.survey;
  const [from] = handle.declaration.range;
  const gone = [ending, sites.straight].flatMap((node) => {
    if (node === undefined || node.range[0] < end) return [];
    const last = node === ending ? endWithComment(node, source) : node.range[1];
    return [removal({ range: [node.range[0], last] }, source)];
  });
  const to = Math.max(end, ...gone.map(({ range }) => range[1]));
  return { range: [from, to], text: text + rewritten(source, end, to, gone) };
}

function lineStart({ newline, indent, unit }: Style, level: number): string {
  return indent === undefined ? ' ' : newline + indent + unit.repeat(level);
}
