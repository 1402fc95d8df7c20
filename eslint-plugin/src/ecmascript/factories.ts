import { collectors, initializers, wrapperClosers } from '../catalogue/callees.ts';
import type { Opening } from '../model.ts';
import { compiledIn, isAsync, isGenerator, isWait, unwrapAwait } from './compiled.ts';
import { keepersIn, openedByNew } from './keepers.ts';
import { localFunction } from './local-functions.ts';
import type { Survey } from './survey.ts';
import { functionAround } from './survey.ts';
import { operationOf } from './operation.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, memberName, parentOf, unwrap } from './syntax.ts';

/** A local function that gives back what it opened is an opener itself, and so on. */
export function spreadToFactories(
  openings: ReadonlyMap<Node, Opening>,
  survey: Survey,
): ReadonlyMap<Node, Opening> {
  const all = new Map(openings);
  if (all.size === 0) return all;
  for (let round = 0; round < LONGEST_FACTORY_CHAIN; round++) {
    const factories = factoriesIn(survey, all);
    const keepers = keepersIn(survey, all);
    if (factories.size + keepers.size === 0) break;
    const before = all.size;
    for (const call of survey.callables().calls) {
      if (all.has(call)) continue;
      if (is(call, 'NewExpression')) {
        const opening = openedByNew(call, keepers, survey);
        if (opening !== undefined)
          all.set(call, throughFactory(call, { opening, wrapped: true }, undefined, survey));
        continue;
      }
      const run = ranBy(call, survey);
      const target =
        run?.target ?? localFunction(call.callee, survey) ?? curried(call.callee, survey);
      const found = target && factories.get(target);
      const inner = found && run?.wraps === true ? { ...found, wrapped: true } : found;
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
  const { text, start, end } = operationOf(call, survey.source);
  return {
    ...opening,
    text,
    start,
    end,
    promised: opening.promised || (target !== undefined && isAsync(target)),
    wrapped: opening.wrapped || given.wrapped,
    ...(name !== undefined && { name }),
  };
}

/** `opener(path)()`: the function that a local function gives back. */
function curried(callee: Node, survey: Survey): FunctionNode | undefined {
  const inner = unwrap(callee);
  const maker = is(inner, 'CallExpression') ? localFunction(inner.callee, survey) : undefined;
  const [given, ...others] = maker === undefined ? [] : survey.pauses(maker).returns;
  return given !== undefined && others.length === 0 ? localFunction(given, survey) : undefined;
}

/** `paths.map(open)` opens one for each, `useMemo(open)` opens one. */
function ranBy(
  call: NodeOf<'CallExpression'>,
  survey: Survey,
): { readonly target: FunctionNode; readonly wraps: boolean } | undefined {
  const compiled = compiledIn(call);
  if (compiled !== undefined) return { target: compiled, wraps: false };
  const { callee } = call;
  const [first] = call.arguments;
  const target = first && localFunction(first, survey);
  if (target === undefined) return undefined;
  const name = is(callee, 'MemberExpression')
    ? memberName(callee)
    : is(callee, 'Identifier') && callee.name;
  if (name === 'map' && is(callee, 'MemberExpression')) return { target, wraps: true };
  const known = initializers.find((initializer) => initializer.name === name);
  return known && { target, wraps: known.inArray };
}

function declaredName(call: Node): string | undefined {
  let node = parentOf(call);
  while (isWait(node)) node = parentOf(node);
  return is(node, 'VariableDeclarator') && is(node.id, 'Identifier') ? node.id.name : undefined;
}

function factoriesIn(
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): ReadonlyMap<FunctionNode, Given> {
  const factories = new Map<FunctionNode, Given>();
  for (const target of functionsAround(openings.keys())) {
    if (isGenerator(target)) continue;
    for (const value of survey.pauses(target).returns) {
      const given = givenBy(value, target, survey, openings);
      if (given === undefined || isLookedAfter(value, target, survey)) continue;
      factories.set(target, given);
    }
  }
  return factories;
}

/** What gives back an opening has it inside. */
function functionsAround(openings: Iterable<Node>): ReadonlySet<FunctionNode> {
  const found = new Set<FunctionNode>();
  for (const opening of openings) {
    for (
      let around = functionAround(opening);
      around !== undefined && !found.has(around);
      around = functionAround(around)
    ) {
      found.add(around);
    }
  }
  return found;
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

/**
 * True when the function has told somebody to close what it gives back: it is in a list of the file,
 * or a function that closes it was left behind (`t.after(() => db.close())`).
 */
function isLookedAfter(value: Node, target: FunctionNode, survey: Survey): boolean {
  const inner = unwrapAwait(value);
  const references = is(inner, 'Identifier') ? (survey.variableOf(inner)?.references ?? []) : [];
  return references.some(({ identifier }) => {
    const around = functionAround(identifier);
    if (around !== target) return isClosedAt(identifier) && isLeftBehind(around, target);
    return isCollectedOutside(identifier, target, survey);
  });
}

function isClosedAt(identifier: Node): boolean {
  const member = parentOf(identifier);
  if (!is(member, 'MemberExpression')) return false;
  return (wrapperClosers as readonly string[]).includes(memberName(member) ?? '');
}

/** Given to a function that the file does not know, not returned. */
function isLeftBehind(around: FunctionNode | undefined, target: FunctionNode): boolean {
  const call = around && parentOf(around);
  return is(call, 'CallExpression') && functionAround(call) === target;
}

function isCollectedOutside(identifier: Node, target: FunctionNode, survey: Survey): boolean {
  const call = parentOf(identifier);
  if (!is(call, 'CallExpression') || !is(call.callee, 'MemberExpression')) return false;
  if (!(collectors as readonly string[]).includes(memberName(call.callee) ?? '')) return false;
  const { object } = call.callee;
  if (is(object, 'MemberExpression')) return is(object.object, 'ThisExpression');
  const declared = survey.variableOf(object)?.identifiers[0];
  return declared !== undefined && functionAround(declared) !== target;
}
