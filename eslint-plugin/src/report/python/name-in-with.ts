import type { Problem } from '../../problem.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import { childrenOf } from '../../python/tree/visitor-keys.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import { followHandle } from './follow-handle.ts';
import { joined } from './joined.ts';
import {
  endLine,
  indentOf,
  newlineOf,
  standsAlone,
  startLine,
  statementsAround,
} from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { isAt, neededIn } from './local-handle.ts';
import { indented } from './shift.ts';
import { isIn } from './steady.ts';
import { unitAt } from './unit.ts';
import { wayToClose } from './ways.ts';

/**
 * `return Cache(path).get(key)` gets a block, and the handle a name. Undefined when something is called in front of
 * the opening, when the handle goes elsewhere, and when slow work would be left inside.
 */
export function nameInWith(
  opening: Node,
  problem: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const handle = is(opening, 'Call') ? unnamed(opening, problem, file) : undefined;
  if (handle === undefined || handle.reach.escapes || handle.reach.lent) return undefined;
  const { source } = file.survey;
  const { index, indent, statement, statements } = handle;
  const last = Math.max(index, ...neededIn(statements, handle));
  const inside = statements.slice(index, last + 1);
  const isWhole = handle.reach.needs.every((need) => inside.some((node) => isIn(need, node)));
  if (!isWhole || inside.some(handle.isHeldAcross)) return undefined;
  if (!inside.every((node) => standsAlone(node, source))) return undefined;
  const unit = unitAt(handle, file);
  const way = wayToClose(handle, unit, file);
  const end = inside.at(-1);
  if (way === undefined || way.tail.length > 0 || end === undefined) return undefined;
  const [from, to] = [startLine(statement, source), endLine(end, source)];
  const heads = way.heads(source.text.slice(...opening.range));
  const newline = newlineOf(source);
  const isAlone = opening.parent === statement && is(statement, 'Expr');
  const edit = joined(
    [
      { range: [from, from], text: heads.map((line) => `${indent}${line}${newline}`).join('') },
      { range: opening.range, text: isAlone ? 'pass' : handle.name },
      ...way.imports,
    ],
    indented([from, to], indent, unit, file),
    file,
  );
  const { line } = source.getLocFromIndex(end.range[1] - 1);
  return { id: way.id, words: { handle: `\`${handle.name}\``, last: String(line) }, edit };
}

function unnamed(
  opening: NodeOf<'Call'>,
  { opening: { library }, held = [] }: Problem,
  file: PythonFile,
): PythonHandle | undefined {
  const statement = library.protects === true ? undefined : statementOf(opening);
  if (statement === undefined) return undefined;
  const statements = statementsAround(statement);
  const indent = indentOf(statement, file.survey.source);
  const name = namesFor(library).find(
    (word) => !new RegExp(`\\b${word}\\b`).test(file.survey.source.text),
  );
  if (statements === undefined || indent === undefined || name === undefined) return undefined;
  return {
    name,
    library,
    opening,
    statement,
    statements,
    index: statements.findIndex((each) => each === statement),
    indent,
    reach: followHandle(opening, opening, library, file.survey),
    isHeldAcross: (node) => held.some((work) => isAt(work, node, file)),
  };
}

/** Those that the file does not use yet are free. */
function namesFor({ statements }: PythonHandle['library']): readonly string[] {
  return statements.length > 0 ? ['conn', 'connection', 'db'] : ['cache', 'store', 'db', 'handle'];
}

/** The statement that evaluates the opening once and first; undefined when it does so later or never. */
function statementOf(opening: Node): Statement | undefined {
  let node = opening;
  if (is(opening.parent, 'Assign', 'AnnAssign', 'Return')) return undefined;
  for (let around = node.parent; around !== undefined; around = around.parent) {
    const before = childrenOf(around).filter(({ range }) => range[1] <= node.range[0]);
    if (is(around, 'Assign', 'AnnAssign', 'Expr', 'Return')) return around;
    if (!PASSED.has(around.type) || !before.every(isQuiet)) return undefined;
    node = around;
  }
  return undefined;
}

/** What evaluates its parts in their order, each once. */
const PASSED: ReadonlySet<string> = new Set([
  'Attribute',
  'BinOp',
  'Call',
  'JoinedStr',
  'Subscript',
  'UnaryOp',
  'keyword',
]);

/** True when evaluating it can neither do anything nor fail in a way that matters here. */
function isQuiet(node: Node): boolean {
  return is(node, 'Attribute', 'Constant', 'Name') || (is(node, 'keyword') && isQuiet(node.value));
}
