import type { Operation } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { operationOf } from '../../ecmascript/operation.ts';
import { above, is } from '../../ecmascript/syntax.ts';
import { functionAround } from '../../ecmascript/survey.ts';
import { closeSites } from './close-sites.ts';
import type { LocalHandle } from './local-handle.ts';
import type { Edit, SourceFile, Statements, Suggestion } from './suggestion.ts';
import { endWithComment, removal, rewritten, styleAt } from './text.ts';
import { writeBlock } from './write-scope.ts';

/**
 * Slow work leaves a transaction: BEGIN goes behind it, or COMMIT in front of it. Undefined unless both stand
 * among the same statements, nobody catches what is thrown between them, and nothing slow is left there.
 */
export function leaveTransaction(
  handle: LocalHandle,
  { at, operation }: Problem,
  file: SourceFile,
): Suggestion | undefined {
  const section = sectionAt(at, handle, file);
  if (section === undefined || operation === undefined || isCaught(section.begin)) return undefined;
  const { before, inside, after } = section;
  const isLeft = [...before, ...after].some((statement) => has(statement, operation));
  const isClear = inside.every(
    (statement) => needs(statement, handle) || !file.waitsIn(...statement.range),
  );
  if (!isLeft || !isClear) return undefined;
  const movesBegin = before.some((statement) => file.waitsIn(...statement.range));
  const waiting = after.find((statement) => file.waitsIn(...statement.range));
  const edit = editOf(section, { movesBegin, movesCommit: waiting !== undefined }, handle, file);
  if (edit === undefined) return undefined;
  const { text } = waiting === undefined ? operation : operationOf(waiting, file.survey.source);
  const id = waiting === undefined ? 'beginLater' : 'commitEarlier';
  return { id, words: { operation: text.replace(/;$/, '') }, edit };
}

interface Moves {
  readonly movesBegin: boolean;
  readonly movesCommit: boolean;
}

/** Undefined when the handle would then be held across the slow work without any use on one of its sides. */
function editOf(
  section: Section,
  moves: Moves,
  handle: LocalHandle,
  file: SourceFile,
): Edit | undefined {
  const { needs: places, closes } = handle.reach;
  const isScoped = handle.declaration.kind.endsWith('using');
  const isUsedBefore = places.some(({ range }) => range[1] < section.begin.range[0]);
  const isUsedBehind = places.some(({ range }) => range[0] > section.commit.range[1]);
  if (!isScoped && closes.length === 0) return move(section, moves, handle, file);
  if (moves.movesBegin && !isUsedBefore) return undefined;
  if (!moves.movesCommit || isUsedBehind) return move(section, moves, handle, file);
  return isScoped && !moves.movesBegin ? closeToo(section, handle, file) : undefined;
}

/** The handle's block ends with the transaction. */
function closeToo(
  { begin, commit, inside }: Section,
  handle: LocalHandle,
  file: SourceFile,
): Edit | undefined {
  const { statements, index, container, declaration } = handle;
  const last = inside.at(-1);
  const sites = closeSites(handle);
  if (!statements.includes(begin) || last === undefined || sites === undefined) return undefined;
  const kept = statements.slice(index + 1, statements.indexOf(last) + 1);
  const stretch = { before: [], inside: kept, toEnd: false, lastLine: last.loc.end.line };
  const style = styleAt(declaration, container, file.survey.source);
  const draft = { handle, sites, stretch, style, file, ending: commit };
  return writeBlock(draft, { kind: 'using', keyword: declaration.kind });
}

/** The statements of a transaction: those in front of its first need, those that need it, those behind. */
interface Section {
  readonly begin: Node;
  readonly commit: Node;
  readonly before: Statements;
  readonly inside: Statements;
  readonly after: Statements;
}

function sectionAt(at: Operation, handle: LocalHandle, file: SourceFile): Section | undefined {
  const opener = handle.reach.needs.find((need) => starts(statementOf(need), at));
  const begin = opener && statementOf(opener);
  const block = begin && above(begin);
  if (begin === undefined || !is(block, 'BlockStatement', 'Program')) return undefined;
  const list: Statements = block.body;
  const start = list.indexOf(begin);
  const end = list.findIndex((node, index) => index > start && ends(node, handle, file));
  const commit = list[end];
  const between = list.slice(start + 1, end);
  const needed = between.map((statement) => needs(statement, handle));
  const [first, last] = [needed.indexOf(true), needed.lastIndexOf(true)];
  if (commit === undefined || first === -1) return undefined;
  return {
    begin,
    commit,
    before: between.slice(0, first),
    inside: between.slice(first, last + 1),
    after: between.slice(last + 1),
  };
}

/** The statement that an expression is a part of; itself when there is none. */
function statementOf(node: Node): Node {
  let statement = node;
  for (let outer = above(node); outer !== undefined; outer = above(outer)) {
    if (is(outer, 'ExpressionStatement')) return outer;
    if (outer.type.endsWith('Statement') || is(outer, 'Program')) return statement;
    statement = outer;
  }
  return statement;
}

function starts({ loc }: Node, { start }: Operation): boolean {
  return loc.start.line === start.line && loc.start.column <= start.column;
}

/** Source: https://sqlite.org/lang_transaction.html */
const COMMITS = /\(\s*['"`]\s*(?:COMMIT|END)\b/i;

function ends(node: Node, handle: LocalHandle, { survey }: SourceFile): boolean {
  const isCall = is(node, 'ExpressionStatement') && needs(node, handle);
  return isCall && COMMITS.test(survey.source.slice(...node.range));
}

function needs(statement: Node, { reach }: LocalHandle): boolean {
  return reach.needs.some(
    ({ range }) => statement.range[0] <= range[0] && range[1] <= statement.range[1],
  );
}

function has({ loc }: Node, { start }: Operation): boolean {
  return loc.start.line <= start.line && start.line <= loc.end.line;
}

/** Somebody who catches an error may count on the transaction being open still, to roll it back. */
function isCaught(begin: Node): boolean {
  const home = functionAround(begin);
  for (let around = above(begin); around !== undefined && around !== home; around = above(around)) {
    if (is(around, 'TryStatement') && around.handler !== null) return true;
  }
  return false;
}

function move(
  { begin, commit, inside, after }: Section,
  moves: Moves,
  handle: LocalHandle,
  file: SourceFile,
): Edit {
  const { source } = file.survey;
  const { newline, indent } = styleAt(begin, handle.container, source);
  const line = indent === undefined ? ' ' : newline + indent;
  const [first, last] = [inside[0] ?? commit, inside.at(-1) ?? begin];
  const whole = (node: Node): Edit['range'] => [node.range[0], endWithComment(node, source)];
  const textOf = (node: Node): string => source.slice(...whole(node));
  const edits: Edit[] = [];
  if (moves.movesBegin) {
    edits.push(removal({ range: [...whole(begin)] }, source));
    edits.push({ range: [first.range[0], first.range[0]], text: textOf(begin) + line });
  }
  if (moves.movesCommit && after.length > 0) {
    const end = endWithComment(last, source);
    edits.push(
      { range: [end, end], text: line + textOf(commit) },
      removal({ range: [...whole(commit)] }, source),
    );
  }
  const from = Math.min(...edits.map(({ range }) => range[0]));
  const to = Math.max(...edits.map(({ range }) => range[1]));
  return { range: [from, to], text: rewritten(source, from, to, edits) };
}
