import type { Library } from '../../catalogue/library.ts';
import type { Operation } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import type { Variable } from '../../python/scopes/scope.ts';
import { matches, pathsOf } from '../../python/recognise/paths.ts';
import { localFunction } from '../../python/recognise/values.ts';
import { functionAround, is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { PythonFile } from './file.ts';
import { followHandle } from './follow-handle.ts';
import { indentOf, statementsAround, standsAlone } from './layout.ts';
import type { Reach } from './reach.ts';
import { isIn } from './steady.ts';

/** A handle that one statement opens, among statements that can be put into a block. */
export interface PythonHandle {
  readonly name: string;
  readonly library: Library;
  readonly opening: NodeOf<'Call'>;
  /** `cache = Cache(path)`, the `with` that opens it, or the statement that has the opening inside. */
  readonly statement: Statement;
  /** The statements around, of which this is one. */
  readonly statements: readonly Statement[];
  readonly index: number;
  /** The white space in front of the statement. */
  readonly indent: string;
  readonly reach: Reach;
  /** True when slow work is in the statement that has nothing to do with the handle. */
  readonly isHeldAcross: (statement: Node) => boolean;
}

/** Undefined when the handle is opened otherwise: for a field, among others, inside another expression. */
export function pythonHandle(
  opening: Node,
  { opening: { library }, held = [] }: Problem,
  file: PythonFile,
): PythonHandle | undefined {
  if (!is(opening, 'Call') || !canBeEntered(opening, library, file)) return undefined;
  const opened = openedBy(opening, file);
  const statements = opened && statementsAround(opened.statement);
  if (opened === undefined || statements === undefined) return undefined;
  const { statement, target } = opened;
  const { source, scopes } = file.survey;
  const indent = indentOf(statement, source);
  if (indent === undefined || !standsAlone(statement, source)) return undefined;
  const variable = target && scopes.variableOf(target);
  const home: Node = functionAround(opening) ?? file.survey.module;
  if (variable !== undefined && !isPlain(variable, home, statement, statements)) return undefined;
  return {
    name: variable?.name ?? '',
    library,
    opening,
    statement,
    statements,
    index: statements.findIndex((each) => each === statement),
    indent,
    reach: variable === undefined ? NOWHERE : followHandle(variable, opening, library, file.survey),
    isHeldAcross: (node) => held.some((work) => isAt(work, node, file)),
  };
}

/** What is awaited to open it is entered by `async with`, unless a function of the file gives it. */
function canBeEntered(
  { func, parent }: NodeOf<'Call'>,
  { asyncClose }: Library,
  { survey }: PythonFile,
): boolean {
  if (is(parent, 'WithItem')) return true;
  if (is(parent, 'Await') !== asyncClose) return false;
  return !asyncClose || localFunction(func, survey.scopes) === undefined;
}

/** A handle without a name is needed by nothing. */
const NOWHERE: Reach = { needs: [], closes: [], escapes: false, lent: false };

function openedBy(
  opening: NodeOf<'Call'>,
  file: PythonFile,
):
  { readonly statement: PythonHandle['statement']; readonly target: Node | undefined } | undefined {
  const around = is(opening.parent, 'Await') ? opening.parent.parent : opening.parent;
  if (is(around, 'Assign')) {
    const [target, ...others] = around.targets;
    const isOnly = others.length === 0 && around.value.range[1] === around.range[1];
    return isOnly && is(target, 'Name') ? { statement: around, target } : undefined;
  }
  if (is(around, 'AnnAssign') && is(around.target, 'Name')) {
    const isLast = opening.range[1] === around.range[1];
    return isLast ? { statement: around, target: around.target } : undefined;
  }
  const isClosing =
    is(around, 'Call') && matches(pathsOf(around.func, file.survey.scopes), ['contextlib.closing']);
  const item = isClosing ? around.parent : around;
  if (!is(item, 'WithItem') || !is(item.parent, 'With')) return undefined;
  const { target } = item;
  return target === undefined || is(target, 'Name')
    ? { statement: item.parent, target }
    : undefined;
}

/** Given once, and named only behind its opening and inside of the statements around. */
function isPlain(
  { definitions, references, scope }: Variable,
  home: Node,
  { range }: Node,
  statements: readonly Statement[],
): boolean {
  const last = statements.at(-1)?.range[1] ?? 0;
  if (definitions.length > 1 || scope.node !== home) return false;
  return references.every((node) => node.range[0] >= range[0] && node.range[1] <= last);
}

/** True when an operation begins inside a node. */
export function isAt({ start }: Operation, node: Node, { survey }: PythonFile): boolean {
  const from = survey.source.getLocFromIndex(node.range[0]);
  const to = survey.source.getLocFromIndex(node.range[1]);
  const isAfter =
    start.line > from.line || (start.line === from.line && start.column >= from.column);
  const isBefore = start.line < to.line || (start.line === to.line && start.column < to.column);
  return isAfter && isBefore;
}

/** The indexes of the statements that need the handle. */
export function neededIn(
  statements: readonly Statement[],
  { reach }: PythonHandle,
): readonly number[] {
  return statements.flatMap((statement, index) =>
    reach.needs.some((node) => isIn(node, statement)) ? [index] : [],
  );
}
