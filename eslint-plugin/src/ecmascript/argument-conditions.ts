import type { ArgumentCondition, ArgumentPath } from '../catalogue/library.ts';
import { importedFrom } from './imports.ts';
import type { Survey } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, keyName, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

/** True when an opener asks nothing of its arguments, or when one of the things it asks holds. */
export function meetsOne(
  call: Call,
  conditions: readonly ArgumentCondition[] | undefined,
  survey: Survey,
): boolean {
  return conditions?.some((condition) => meets(call, condition, survey)) ?? true;
}

/**
 * The value of an argument, or of a property inside it, through constants and through the options of
 * objects that are made on the way. A text on the way stands for all of it: `connection: 'x.db'` is the
 * file name. Undefined when it is not there or comes from elsewhere.
 */
export function argumentAt(
  call: Call,
  { argument, property }: ArgumentPath,
  survey: Survey,
): Node | undefined {
  let node = settled(call.arguments[argument], survey);
  for (const name of property?.split('.') ?? []) {
    if (is(node, 'CallExpression', 'NewExpression')) node = settled(node.arguments[0], survey);
    if (beginningOf(node) !== undefined) return node;
    if (!is(node, 'ObjectExpression')) return undefined;
    node = settled(propertyOf(node, name), survey);
  }
  return node;
}

function meets(call: Call, condition: ArgumentCondition, survey: Survey): boolean {
  const node = argumentAt(call, condition, survey);
  if (is(node, 'CallExpression', 'NewExpression')) return isMade(node, condition, survey);
  if (is(node, 'ConditionalExpression')) {
    return [node.consequent, node.alternate].some((arm) => isText(arm, condition));
  }
  return isText(node, condition);
}

function isMade(node: Call, { madeBy }: ArgumentCondition, survey: Survey): boolean {
  const maker = importedFrom(node.callee, survey)?.module;
  return maker !== undefined && madeBy?.includes(maker) === true;
}

function isText(node: Node | undefined, condition: ArgumentCondition): boolean {
  const text = beginningOf(node);
  if (text === undefined) return false;
  const isWhole = !is(node, 'TemplateLiteral') || node.quasis.length === 1;
  if (isWhole && condition.values?.includes(text) === true) return true;
  return condition.prefixes?.some((prefix) => text.startsWith(prefix)) === true;
}

/** The text of a literal, or what comes before the first expression of a template. */
function beginningOf(node: Node | undefined): string | undefined {
  if (is(node, 'Literal')) return typeof node.value === 'string' ? node.value : undefined;
  if (is(node, 'BinaryExpression') && node.operator === '+') return beginningOf(node.left);
  return is(node, 'TemplateLiteral') ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}

function settled(node: Node | undefined, survey: Survey): Node | undefined {
  if (node === undefined) return undefined;
  const inner = unwrap(node);
  return is(inner, 'Identifier') ? (valueOf(inner, survey) ?? inner) : inner;
}

function propertyOf(node: NodeOf<'ObjectExpression'>, name: string): Node | undefined {
  for (const property of node.properties) {
    if (!is(property, 'Property')) continue;
    if (keyName(property.key, property.computed) === name) return property.value;
  }
  return undefined;
}
