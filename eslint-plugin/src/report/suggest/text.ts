import type { Survey } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';
import type { Edit } from './suggestion.ts';

/** How the file is written where a change is made. */
export interface Style {
  readonly newline: string;
  /** The white space in front of the statement; undefined when it does not stand first on its line. */
  readonly indent: string | undefined;
  /** One level of indentation. */
  readonly unit: string;
  readonly semicolon: '' | ';';
}

/** Reads the style from a statement and the block around it. */
export function styleAt(statement: Node, block: Node, source: string): Style {
  const indent = indentOf(statement, source);
  return {
    newline: /\r?\n/.exec(source)?.[0] ?? '\n',
    indent,
    unit: unitOf(
      indent ?? '',
      is(block, 'Program') ? undefined : lineIndent(block, source),
      source,
    ),
    semicolon: source[statement.range[1] - 1] === ';' ? ';' : '',
  };
}

/** The text of a range after the edits in it, which do not overlap. */
export function rewritten(
  source: string,
  from: number,
  to: number,
  edits: readonly Edit[],
): string {
  const inside = edits
    .filter(({ range }) => range[0] >= from && range[1] <= to)
    .toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let text = '';
  let at = from;
  for (const { range, text: replacement } of inside) {
    text += source.slice(at, range[0]) + replacement;
    at = range[1];
  }
  return text + source.slice(at, to);
}

/** Where a statement ends, together with a comment behind it on the same line. */
export function endWithComment(node: Node, source: string): number {
  const rest = source.slice(node.range[1], node.range[1] + LONGEST_COMMENT);
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*(?:\r?\n|$)))/.exec(rest);
  return node.range[1] + (comment?.[0].length ?? 0);
}

/** Longer lines than this have no readable comment at their end. */
const LONGEST_COMMENT = 400;

/** The edits that move the lines of a range in or out; the first line is not moved. */
export function shifted(
  nodes: readonly Node[],
  [from, to]: Edit['range'],
  unit: string,
  outward: boolean,
  survey: Survey,
): readonly Edit[] {
  const { source } = survey;
  const kept = nodes.flatMap((node) => [...textRanges(node, survey.visitorKeys)]);
  const edits: Edit[] = [];
  for (
    let at = source.indexOf('\n', from) + 1;
    at > 0 && at < to;
    at = source.indexOf('\n', at) + 1
  ) {
    const isKept = kept.some(([start, end]) => start < at && at <= end);
    const isBlank = /^\s*$/.test(source.slice(at, lineEnd(source, at)));
    if (isKept || isBlank) continue;
    if (!outward) edits.push({ range: [at, at], text: unit });
    else if (source.startsWith(unit, at)) edits.push({ range: [at, at + unit.length], text: '' });
  }
  return edits;
}

/** The edit that removes a statement, with its line when nothing else stands there. */
export function removal(node: Pick<Node, 'range'>, source: string): Edit {
  const lineStart = source.lastIndexOf('\n', node.range[0] - 1) + 1;
  const end = lineEnd(source, node.range[1]);
  const isAlone =
    source.slice(lineStart, node.range[0]).trim() === '' &&
    source.slice(node.range[1], end).trim() === '';
  if (isAlone) return { range: [lineStart, Math.min(end + 1, source.length)], text: '' };
  const before = /[ \t]*$/.exec(source.slice(lineStart, node.range[0]))?.[0].length ?? 0;
  return { range: [node.range[0] - before, node.range[1]], text: '' };
}

/** The edits with those white-space ones whose line another edit does not take away. */
export function merged(
  edits: readonly Edit[],
  spaces: readonly Edit[],
  source: string,
): readonly Edit[] {
  const isFree = ({ range: [at] }: Edit): boolean =>
    !edits.some(({ range: [from, to] }) => {
      const isWholeLine = from === at && source[to - 1] === '\n';
      return (from < at && at < to) || isWholeLine;
    });
  return [...edits, ...spaces.filter(isFree)];
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function lineIndent(node: Node, source: string): string {
  const lineStart = source.lastIndexOf('\n', node.range[0] - 1) + 1;
  return /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
}

function indentOf(node: Node, source: string): string | undefined {
  const lineStart = source.lastIndexOf('\n', node.range[0] - 1) + 1;
  const before = source.slice(lineStart, node.range[0]);
  return before.trim() === '' ? before : undefined;
}

function unitOf(inner: string, outer: string | undefined, source: string): string {
  if (outer !== undefined && inner.length > outer.length && inner.startsWith(outer)) {
    return inner.slice(outer.length);
  }
  return /^(?:\t| {2,8})(?=[^\s*])/m.exec(source)?.[0] ?? '  ';
}

/** The texts that are values: their lines must stay as they are. */
function* textRanges(node: Node, keys: Survey['visitorKeys']): Generator<Edit['range']> {
  const isText =
    is(node, 'TemplateElement', 'JSXText') || (is(node, 'Literal') && node.raw.includes('\n'));
  if (isText && node.loc.start.line < node.loc.end.line) yield node.range;
  for (const child of childrenOf(node, keys)) yield* textRanges(child, keys);
}
