import type { Survey, Variable } from '../../ecmascript/survey.ts';
import { functionAround } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node, NodeOf } from '../../ecmascript/syntax.ts';
import { is, orNothing } from '../../ecmascript/syntax.ts';
import type { Edit, SourceFile, Statements } from './suggestion.ts';
import type { Style } from './text.ts';
import { removal } from './text.ts';

/** What is declared in front of a block so that the code behind it has it too. */
export interface Hoists {
  /** The declarations, each a line. */
  readonly lines: readonly string[];
  /** The changes in the block: declarations become assignments. */
  readonly edits: readonly Edit[];
}

/** Undefined when something that is needed outside of the statements cannot be declared in front of them. */
export function hoist(inside: Statements, file: SourceFile, style: Style): Hoists | undefined {
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return { lines: [], edits: [] };
  const outer = [first.range[0], last.range[1]] as const;
  const lines: string[] = [];
  const edits: Edit[] = [];
  for (const statement of inside) {
    if (is(statement, 'VariableDeclaration') && statement.kind !== 'var') {
      const names = namesOf(statement);
      const used = names.filter((name) => isUsedOutside(name, outer, file.survey));
      if (used.length === 0) continue;
      const moved = moveOut(statement, names, file, style);
      if (moved === undefined) return undefined;
      lines.push(moved.line);
      edits.push(...moved.edits);
    } else if (isBound(statement, outer, file.survey)) return undefined;
  }
  return { lines, edits };
}

/** The names that a declaration declares. */
export function namesOf(statement: NodeOf<'VariableDeclaration'>): readonly NodeOf<'Identifier'>[] {
  return statement.declarations.flatMap(({ id }) => [...patternNames(id)]);
}

function* patternNames(pattern: Node): Generator<NodeOf<'Identifier'>> {
  if (is(pattern, 'Identifier')) yield pattern;
  else if (is(pattern, 'AssignmentPattern')) yield* patternNames(pattern.left);
  else if (is(pattern, 'RestElement')) yield* patternNames(pattern.argument);
  else if (is(pattern, 'ArrayPattern')) {
    for (const element of pattern.elements) if (element !== null) yield* patternNames(element);
  } else if (is(pattern, 'ObjectPattern')) {
    for (const property of pattern.properties) {
      yield* patternNames(is(property, 'Property') ? property.value : property);
    }
  }
}

function isUsedOutside(name: Node, [from, to]: Edit['range'], survey: Survey): boolean {
  return references(name, survey).some(
    ({ identifier }) => identifier.range[0] < from || identifier.range[1] > to,
  );
}

function references(name: Node, survey: Survey): Variable['references'] {
  return survey.variableOf(name)?.references ?? [];
}

/** Imports, exports and declarations that other code names cannot go into a block. */
function isBound(statement: Node, range: Edit['range'], survey: Survey): boolean {
  if (/^(?:Import|Export)/.test(statement.type)) return true;
  if (!DECLARATIONS.has(statement.type)) return false;
  for (const child of childrenOf(statement, survey.visitorKeys)) {
    if (is(child, 'Identifier') && isUsedOutside(child, range, survey)) return true;
  }
  return false;
}

const DECLARATIONS: ReadonlySet<string> = new Set([
  'ClassDeclaration',
  'FunctionDeclaration',
  'TSEnumDeclaration',
  'TSInterfaceDeclaration',
  'TSModuleDeclaration',
  'TSTypeAliasDeclaration',
]);

/** The declaration in front of the block, and the assignment that is left inside. */
function moveOut(
  statement: NodeOf<'VariableDeclaration'>,
  names: readonly NodeOf<'Identifier'>[],
  file: SourceFile,
  style: Style,
): { readonly line: string; readonly edits: readonly Edit[] } | undefined {
  const { declarations, kind } = statement;
  if (kind.endsWith('using') || declarations.some(({ id }) => !isMovable(id))) return undefined;
  if (file.isTypeScript && names.some((name) => isCaptured(name, file.survey))) {
    return undefined;
  }
  const { source } = file.survey;
  const line = `let ${names.map((name) => source.slice(...name.range)).join(', ')}${style.semicolon}`;
  const isEmpty = declarations.every(({ init }) => init === null);
  if (isEmpty) return { line, edits: [removal(statement, source)] };
  if (declarations.some(({ init }) => init === null)) return undefined;
  return { line, edits: assignments(statement, style) };
}

/** A pattern with a type would need a type for each of its names. */
function isMovable(pattern: Node): boolean {
  return is(pattern, 'Identifier') || !('typeAnnotation' in pattern && pattern.typeAnnotation);
}

/** Without `const`, the compiler follows the value of a variable no more into other functions. */
function isCaptured(name: Node, survey: Survey): boolean {
  const home = functionAround(name);
  return references(name, survey).some(({ identifier }) => functionAround(identifier) !== home);
}

function assignments(statement: NodeOf<'VariableDeclaration'>, style: Style): readonly Edit[] {
  const [first] = statement.declarations;
  const start = statement.range[0];
  const edits = statement.declarations.flatMap(({ id, range: [, end] }): readonly Edit[] => {
    if (is(id, 'ObjectPattern')) {
      return [
        { range: [id.range[0], id.range[0]], text: '(' },
        { range: [end, end], text: ')' },
      ];
    }
    const type = orNothing(id.typeAnnotation);
    return type === undefined ? [] : [{ range: type.range, text: '' }];
  });
  const isRisky = style.semicolon === '' && !is(first.id, 'Identifier');
  const keyword: Edit = { range: [start, first.id.range[0]], text: isRisky ? ';' : '' };
  return [keyword, ...edits];
}
