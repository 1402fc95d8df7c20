import { isSettled } from '../../ecmascript/imports.ts';
import type { Survey, Variable } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node, NodeOf } from '../../ecmascript/syntax.ts';
import { is, isFunction, memberName, orNothing, textOf } from '../../ecmascript/syntax.ts';
import type { LocalHandle } from './local-handle.ts';
import type { Statements } from './suggestion.ts';
import { valueOf } from '../../ecmascript/value-of.ts';

/** True when the opening gives the same after the statements as it does before them. */
export function canOpenLater(
  { declarator }: LocalHandle,
  statements: Statements,
  survey: Survey,
): boolean {
  const { init } = declarator;
  return init !== null && isSteady(init, statements, survey, true);
}

function isSteady(node: Node, statements: Statements, survey: Survey, isOpening = false): boolean {
  if (is(node, 'Identifier')) return !isTouched(node, statements, survey);
  if (isFunction(node) || VOLATILE.has(node.type)) return false;
  if (is(node, 'AwaitExpression')) return isSteady(node.argument, statements, survey, isOpening);
  if (is(node, 'CallExpression', 'NewExpression')) {
    if (!isOpening && !isPathFunction(node.callee)) return false;
    return node.arguments.every((argument) => isSteady(argument, statements, survey));
  }
  if (is(node, 'Property')) return isSteady(node.value, statements, survey);
  if (is(node, 'MemberExpression')) {
    return isSteady(node.object, statements, survey) && !node.computed;
  }
  for (const child of childrenOf(node, survey.visitorKeys)) {
    if (!isSteady(child, statements, survey)) return false;
  }
  return true;
}

const VOLATILE: ReadonlySet<string> = new Set([
  'AssignmentExpression',
  'ImportExpression',
  'TaggedTemplateExpression',
  'ThisExpression',
  'UpdateExpression',
  'YieldExpression',
]);

/** Something may have changed the value meanwhile; a text that is never assigned again cannot change. */
function isTouched(node: NodeOf<'Identifier'>, statements: Statements, survey: Survey): boolean {
  const variable = survey.variableOf(node);
  if (variable === undefined || (isSettled(variable) && isText(variable, survey))) return false;
  return variable.references.some(({ identifier }) =>
    statements.some(
      ({ range }) => range[0] <= identifier.range[0] && identifier.range[1] <= range[1],
    ),
  );
}

/** By its value, its type, or the name that everybody gives to texts that name a store. */
function isText(variable: Variable, survey: Survey): boolean {
  const [name] = variable.identifiers;
  if (name === undefined) return false;
  const type = orNothing(name.typeAnnotation)?.typeAnnotation;
  if (type !== undefined) return is(type, 'TSStringKeyword');
  const value = valueOf(name, survey);
  if (value !== undefined) return textOf(value) !== undefined || is(value, 'TemplateLiteral');
  return /(?:dir|directory|file|filename|folder|location|path)$/i.test(variable.name);
}

/** Functions that only put a path together. */
function isPathFunction(callee: Node): boolean {
  const name = is(callee, 'MemberExpression')
    ? memberName(callee)
    : is(callee, 'Identifier') && callee.name;
  return typeof name === 'string' && PATH_FUNCTIONS.has(name);
}

const PATH_FUNCTIONS: ReadonlySet<string> = new Set([
  'URL',
  'fileURLToPath',
  'homedir',
  'join',
  'normalize',
  'resolve',
  'tmpdir',
]);
