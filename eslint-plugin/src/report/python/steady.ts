import { pathFunctions } from '../../catalogue/python/callees.ts';
import type { Survey } from '../../python/recognise/survey.ts';
import { valueOf } from '../../python/recognise/values.ts';
import type { Variable } from '../../python/scopes/scope.ts';
import { ancestorsOf, is, isFunction, textOf } from '../../python/tree/nodes.ts';
import type { Expression, Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import { childrenOf } from '../../python/tree/visitor-keys.ts';

/** True when an opening gives the same behind the statements as it does in front of them. */
export function canOpenLater(
  opening: NodeOf<'Call'>,
  statements: readonly Statement[],
  survey: Survey,
): boolean {
  const parts = [...opening.args, ...opening.keywords.map(({ value }) => value)];
  const isNamed = is(opening.func, 'Name', 'Attribute');
  return isNamed && parts.every((part) => isSteady(part, statements, survey));
}

function isSteady(node: Expression, statements: readonly Statement[], survey: Survey): boolean {
  switch (node.type) {
    case 'Constant':
      return true;
    case 'Name':
      return !isTouched(node, statements, survey);
    case 'Attribute':
      return isSteady(node.value, statements, survey);
    case 'BinOp':
      return [node.left, node.right].every((part) => isSteady(part, statements, survey));
    case 'JoinedStr':
      return node.values.every((part) => isSteady(part, statements, survey));
    case 'Call':
      return (
        isPathFunction(node) &&
        [...calleeParts(node), ...node.args].every((part) => isSteady(part, statements, survey)) &&
        node.keywords.every(({ value }) => isSteady(value, statements, survey))
      );
    default:
      return false;
  }
}

/** Something may have changed the value meanwhile; a text that is never given again cannot change. */
function isTouched(
  name: NodeOf<'Name'>,
  statements: readonly Statement[],
  survey: Survey,
): boolean {
  const variable = survey.scopes.variableOf(name);
  if (variable === undefined) return false;
  if (variable.definitions.length === 1 && isText(variable, survey)) return false;
  return variable.references.some((node) => statements.some((statement) => isIn(node, statement)));
}

/** By its value, its type, or the name that everybody gives to texts that name a store. */
function isText(variable: Variable, survey: Survey): boolean {
  const [definition] = variable.definitions;
  if (definition === undefined) return false;
  if (definition.kind === 'import') return true;
  const { node } = definition;
  if (is(node, 'Parameter') && is(node.annotation, 'Name')) return node.annotation.id === 'str';
  const value = is(node, 'Name') ? valueOf(node, survey.scopes) : undefined;
  if (value !== undefined) return textOf(value) !== undefined || is(value, 'JoinedStr');
  return /(?:dir|directory|file|filename|folder|location|path)$/i.test(variable.name);
}

function isPathFunction({ func }: NodeOf<'Call'>): boolean {
  const name = is(func, 'Attribute') ? func.attr : undefined;
  const known: readonly string[] = pathFunctions;
  return known.includes(is(func, 'Name') ? func.id : (name ?? ''));
}

function calleeParts({ func }: NodeOf<'Call'>): readonly Expression[] {
  return is(func, 'Attribute') ? [func.value] : [];
}

/** True when a node stands inside another. */
export function isIn({ range }: Node, outer: Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
}

/** True when the code does nothing that could notice whether a handle is closed before or after it. */
export function isCalm(node: Node): boolean {
  if (is(node, 'Await', 'Call', 'For', 'Import', 'ImportFrom', 'With', 'Yield', 'YieldFrom')) {
    return is(node, 'Call') && isPrint(node) && node.args.every(isCalm);
  }
  return is(node, 'FunctionDef', 'Lambda') || childrenOf(node).every(isCalm);
}

function isPrint({ func }: NodeOf<'Call'>): boolean {
  return is(func, 'Name') && func.id === 'print';
}

/** True when a `try` around a place in its function catches what is raised there. */
export function isCaught(node: Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return false;
    if (is(around, 'Try') && around.handlers.length > 0) return true;
  }
  return false;
}
