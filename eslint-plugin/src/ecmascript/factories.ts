import type { Opening } from '../model.ts';
import { localFunction } from './local-functions.ts';
import type { Survey } from './survey.ts';
import { functionAround } from './survey.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, memberName, operationOf, parentOf, unwrapAwait } from './syntax.ts';

/** A local function that gives back what it opened is an opener itself, and so on. */
export function spreadToFactories(
  openings: ReadonlyMap<Node, Opening>,
  survey: Survey,
): ReadonlyMap<Node, Opening> {
  const all = new Map(openings);
  if (all.size === 0) return all;
  for (let round = 0; round < LONGEST_FACTORY_CHAIN; round++) {
    const factories = factoriesIn(survey, all);
    const before = all.size;
    for (const call of survey.calls) {
      if (all.has(call) || is(call, 'NewExpression')) continue;
      const walked = walkedBy(call, survey);
      const target = walked ?? localFunction(call.callee, survey);
      const found = target && factories.get(target);
      const inner = found && walked !== undefined ? { ...found, wrapped: true } : found;
      if (inner !== undefined) all.set(call, throughFactory(call, inner, target, survey));
    }
    if (all.size === before) break;
  }
  return new Map([...all].sort(([a], [b]) => a.range[0] - b.range[0]));
}

/** A factory of a factory of a factory … is followed this far. */
const LONGEST_FACTORY_CHAIN = 6;

interface Given {
  readonly opening: Opening;
  readonly wrapped: boolean;
}

function throughFactory(
  call: Node,
  given: Given,
  target: FunctionNode | undefined,
  survey: Survey,
): Opening {
  const { name: _inner, ...opening } = given.opening;
  const name = declaredName(call);
  return {
    ...opening,
    ...operationOf(call, survey.source),
    promised: opening.promised || target?.async === true,
    wrapped: opening.wrapped || given.wrapped,
    ...(name !== undefined && { name }),
  };
}

/** `paths.map(open)` opens one for each. */
function walkedBy(call: NodeOf<'CallExpression'>, survey: Survey): FunctionNode | undefined {
  const { callee } = call;
  if (!is(callee, 'MemberExpression') || memberName(callee) !== 'map') return undefined;
  const [first] = call.arguments;
  return first && localFunction(first, survey);
}

function declaredName(call: Node): string | undefined {
  let node = parentOf(call);
  while (is(node, 'AwaitExpression')) node = parentOf(node);
  return is(node, 'VariableDeclarator') && is(node.id, 'Identifier') ? node.id.name : undefined;
}

function factoriesIn(
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): ReadonlyMap<FunctionNode, Given> {
  const factories = new Map<FunctionNode, Given>();
  for (const [target, values] of survey.returns) {
    if (target.generator) continue;
    for (const value of values) {
      const given = givenBy(value, target, survey, openings);
      if (given !== undefined) factories.set(target, given);
    }
  }
  return factories;
}

function givenBy(
  value: Node,
  target: FunctionNode,
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): Given | undefined {
  const go = (node: Node): Given | undefined => givenBy(node, target, survey, openings);
  const inner = unwrapAwait(value);
  const opening = openings.get(inner);
  if (opening !== undefined) return { opening, wrapped: false };
  const kind: string = inner.type;
  switch (kind) {
    case 'ConditionalExpression':
      return is(inner, 'ConditionalExpression')
        ? (go(inner.consequent) ?? go(inner.alternate))
        : undefined;
    case 'LogicalExpression':
      return is(inner, 'LogicalExpression') ? (go(inner.right) ?? go(inner.left)) : undefined;
    case 'ObjectExpression':
      return is(inner, 'ObjectExpression') ? inObject(inner.properties, go) : undefined;
    case 'Identifier':
      return ofVariable(inner, target, survey, openings);
    default:
      return undefined;
  }
}

function inObject(
  properties: readonly Node[],
  go: (node: Node) => Given | undefined,
): Given | undefined {
  for (const property of properties) {
    const given = is(property, 'Property') ? go(property.value) : undefined;
    if (given !== undefined) return { ...given, wrapped: true };
  }
  return undefined;
}

/** A variable of the function itself that was given a handle. */
function ofVariable(
  node: Node,
  target: FunctionNode,
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): Given | undefined {
  const variable = survey.variableOf(node);
  for (const { writeExpr, identifier } of variable?.references ?? []) {
    if (writeExpr === null || writeExpr === undefined) continue;
    if (functionAround(variable?.identifiers[0] ?? identifier) !== target) continue;
    const opening = openings.get(unwrapAwait(writeExpr));
    if (opening !== undefined) return { opening, wrapped: false };
  }
  return undefined;
}
