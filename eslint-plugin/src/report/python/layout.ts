import type { PythonSource } from '../../python/recognise/survey.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Node, Statement } from '../../python/tree/syntax.ts';

/** Whole lines of the text: the first character, and the one behind the last line's end. */
export type Span = readonly [from: number, to: number];

/** The list of statements that a statement stands in. */
export function statementsAround(statement: Node): readonly Statement[] | undefined {
  const { parent } = statement;
  if (parent === undefined) return undefined;
  return listsOf(parent).find((list) => list.some((each) => each === statement));
}

/** The blocks of a statement, or the statements of the file. */
function listsOf(node: Node): readonly (readonly Statement[])[] {
  switch (node.type) {
    case 'ClassDef':
    case 'ExceptHandler':
    case 'FunctionDef':
    case 'MatchCase':
    case 'Module':
    case 'With':
      return [node.body];
    case 'For':
    case 'If':
    case 'While':
      return [node.body, node.orelse];
    case 'Try':
      return [node.body, node.orelse, node.finalbody];
    default:
      return [];
  }
}

/** The white space in front of a statement; undefined when it does not stand first on its line. */
export function indentOf(node: Node, { text }: PythonSource): string | undefined {
  const before = text.slice(lineStart(startOf(node), text), startOf(node));
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** True when no other statement shares its first or its last line. */
export function standsAlone(node: Node, source: PythonSource): boolean {
  if (indentOf(node, source) === undefined) return false;
  const end = codeEnd(node, source.text);
  return /^[ \t]*(?:#.*)?\r?$/.test(source.text.slice(end, lineEnd(end, source.text)));
}

/** Where the first line of a statement begins, its decorators counted. */
export function startLine(node: Node, { text }: PythonSource): number {
  return lineStart(startOf(node), text);
}

/** Behind the last line of a statement, with the comment at its end. */
export function endLine(node: Node, { text }: PythonSource): number {
  return behindLine(codeEnd(node, text), text);
}

/** Behind the line that ends the head of a block. */
export function headEnd(node: Node, body: readonly Node[], { text }: PythonSource): number {
  const [first] = body;
  const limit = first === undefined ? text.length : startOf(first);
  const head = is(node, 'With') ? (node.items.at(-1)?.range[1] ?? node.range[0]) : node.range[0];
  const between = text
    .slice(head, limit)
    .replaceAll(/#[^\n]*/g, (words) => ' '.repeat(words.length));
  return behindLine(head + between.indexOf(':'), text);
}

/** What ends the lines of the file. */
export function newlineOf({ text }: PythonSource): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Where the comment lines directly above a statement begin. */
export function commentsAbove(node: Node, source: PythonSource): number {
  const { text } = source;
  let start = startLine(node, source);
  while (start > 0) {
    const above = lineStart(start - 1, text);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  return start;
}

/** Behind the empty lines that begin at the beginning of a line. */
export function pastBlank(at: number, { text }: PythonSource): number {
  return at + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** Where the line of a place begins. */
export function lineStart(at: number, text: string): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(at: number, text: string): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function behindLine(at: number, text: string): number {
  return Math.min(lineEnd(at, text) + 1, text.length);
}

function startOf(node: Node): number {
  if (!is(node, 'ClassDef', 'FunctionDef')) return node.range[0];
  return Math.min(node.range[0], ...node.decorators.map(({ range }) => range[0] - 1));
}

/** The range of a block takes in the empty lines behind it: its last statement tells. */
function codeEnd(node: Node, text: string): number {
  const last = lastInside(node);
  if (last !== undefined) return codeEnd(last, text);
  return node.range[0] + text.slice(...node.range).trimEnd().length;
}

function lastInside(node: Node): Node | undefined {
  const handlers = is(node, 'Try') ? node.handlers : [];
  const cases = is(node, 'Match') ? node.cases : [];
  const blocks = [node, ...handlers, ...cases].flatMap(listsOf);
  return blocks.flat().reduce<Node | undefined>((last, next) => {
    return last !== undefined && last.range[0] > next.range[0] ? last : next;
  }, undefined);
}
