import type { Library } from '../../catalogue/library.ts';
import { isSettled } from '../../ecmascript/imports.ts';
import { followHandle } from '../../ecmascript/reach/follow-handle.ts';
import type { Reach } from '../../ecmascript/reach/reach.ts';
import type { Variable } from '../../ecmascript/survey.ts';
import { functionAround } from '../../ecmascript/survey.ts';
import type { FunctionNode, Node, NodeOf } from '../../ecmascript/syntax.ts';
import { above, is, parentOf } from '../../ecmascript/syntax.ts';
import type { Operation } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import type { SourceFile, Statements } from './suggestion.ts';

/** A handle that one declaration opens, among statements that can be put into a block. */
export interface LocalHandle {
  readonly name: string;
  readonly library: Library;
  readonly promised: boolean;
  readonly declaration: NodeOf<'VariableDeclaration'>;
  readonly declarator: NodeOf<'VariableDeclarator'>;
  readonly container: NodeOf<'BlockStatement' | 'Program'>;
  readonly statements: Statements;
  /** The index of the declaration among the statements. */
  readonly index: number;
  readonly home: FunctionNode | undefined;
  /** True where `await` may be written. */
  readonly canAwait: boolean;
  readonly reach: Reach;
  /** True when something slow is among the statements, or may be. */
  readonly waits: (statements: Statements) => boolean;
  /** True when slow work is in the statement that has nothing to do with the handle. */
  readonly isHeldAcross: (statement: Node) => boolean;
}

/** Undefined when the handle is opened otherwise: in the head of a loop, for a field, among others, exported. */
export function localHandle(
  opening: Node,
  { opening: { library, promised }, held = [] }: Problem,
  file: SourceFile,
): LocalHandle | undefined {
  const declarator = declaratorOf(opening);
  const declaration = declarator?.parent;
  const container = declaration && above(declaration);
  if (declarator === undefined || !is(declaration, 'VariableDeclaration')) return undefined;
  if (!is(container, 'BlockStatement', 'Program') || declaration.declarations.length > 1) {
    return undefined;
  }
  if (promised && !isAwaited(opening)) return undefined;
  const variable = file.survey.variableOf(declarator.id);
  if (variable === undefined || !isPlain(variable, declaration, container)) return undefined;
  const home = functionAround(declaration);
  const isHeldAcross = (statement: Node): boolean => held.some((work) => isIn(work, statement));
  return {
    name: variable.name,
    library,
    promised,
    declaration,
    declarator,
    container,
    statements: container.body,
    index: container.body.indexOf(declaration),
    home,
    canAwait: home === undefined ? file.isModule : home.async,
    reach: followHandle(variable, container, library, file.survey),
    isHeldAcross,
    waits: (statements) =>
      statements.some(({ range }) => file.waitsIn(...range)) || statements.some(isHeldAcross),
  };
}

/** `const db = await open()`: the declarator that gets the handle itself. */
function declaratorOf(opening: Node): NodeOf<'VariableDeclarator'> | undefined {
  let node = parentOf(opening);
  while (is(node, 'AwaitExpression')) node = parentOf(node);
  return is(node, 'VariableDeclarator') && is(node.id, 'Identifier') ? node : undefined;
}

function isIn({ start }: Operation, { loc }: Node): boolean {
  const isAfter =
    start.line > loc.start.line ||
    (start.line === loc.start.line && start.column >= loc.start.column);
  const isBefore =
    start.line < loc.end.line || (start.line === loc.end.line && start.column < loc.end.column);
  return isAfter && isBefore;
}

function isAwaited(opening: Node): boolean {
  return is(parentOf(opening), 'AwaitExpression');
}

/** Declared once, never written again, and named nowhere outside of its block. */
function isPlain(
  variable: Variable,
  declaration: NodeOf<'VariableDeclaration'>,
  container: Node,
): boolean {
  if (variable.defs.length > 1 || !isSettled(variable) || declaration.declare) return false;
  return variable.references.every(
    ({ identifier, init }) =>
      init === true ||
      (identifier.range[0] > declaration.range[1] && identifier.range[1] <= container.range[1]),
  );
}
