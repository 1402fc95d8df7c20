import type { Library } from '../../catalogue/library.ts';
import type { Opening } from '../../model.ts';
import { functionAround, is, unwrapAwait } from '../tree/nodes.ts';
import type { Expression, FunctionNode, Node, NodeOf } from '../tree/syntax.ts';
import { keepersIn, openedByMaking } from './keepers.ts';
import { nameOf } from './opening-at.ts';
import { operationOf } from './operation.ts';
import type { Survey } from './survey.ts';
import { localFunction, roleOf } from './values.ts';

/**
 * A local function that gives back what it opened is an opener itself, and so on. One that lends it for
 * the length of a `with` block opens where that block begins: it is added to `latent`.
 */
export function spreadToFactories(
  openings: ReadonlyMap<Node, Opening>,
  latent: Map<NodeOf<'Call'>, Library>,
  survey: Survey,
): Map<Node, Opening> {
  const all = new Map(openings);
  if (all.size === 0) return all;
  for (let round = 0; round < LONGEST_FACTORY_CHAIN; round++) {
    const factories = factoriesIn(survey, all);
    const keepers = keepersIn(all);
    const before = all.size + latent.size;
    for (const call of survey.calls) {
      if (all.has(call) || latent.has(call)) continue;
      const made = openedByMaking(call, keepers, survey);
      if (made !== undefined) {
        all.set(call, throughFactory(call, { opening: made, wrapped: true }, undefined, survey));
        continue;
      }
      const target = localFunction(call.func, survey.scopes);
      const given = target && factories.get(target);
      if (given === undefined || target === undefined) continue;
      if (roleOf(target, survey) === 'manager') latent.set(call, lent(given.opening.library));
      else all.set(call, throughFactory(call, given, target, survey));
    }
    if (all.size + latent.size === before) break;
  }
  return all;
}

/** A factory of a factory of a factory … is followed this far. */
const LONGEST_FACTORY_CHAIN = 6;

interface Given {
  readonly opening: Opening;
  readonly wrapped: boolean;
}

/** What a context manager lends is closed by it. */
function lent(library: Library): Library {
  return { ...library, leaving: 'closes' };
}

function throughFactory(
  call: NodeOf<'Call'>,
  given: Given,
  target: FunctionNode | undefined,
  survey: Survey,
): Opening {
  const { name: _inner, ...opening } = given.opening;
  const name = nameOf(call);
  const { text, start, end } = operationOf(call, survey.source);
  return {
    ...opening,
    text,
    start,
    end,
    promised: opening.promised || (is(target, 'FunctionDef') && target.isAsync),
    wrapped: opening.wrapped || given.wrapped,
    ...(name !== undefined && { name }),
  };
}

function factoriesIn(
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): ReadonlyMap<FunctionNode, Given> {
  const factories = new Map<FunctionNode, Given>();
  const add = (target: FunctionNode, value: Expression | undefined): void => {
    const given = value && givenBy(value, target, survey, openings);
    if (given !== undefined) factories.set(target, given);
  };
  for (const [target, values] of survey.returns) {
    if (roleOf(target, survey) === 'plain') for (const value of values) add(target, value);
  }
  for (const [target, values] of survey.yields) {
    if (roleOf(target, survey) === 'manager') for (const value of values) add(target, value);
  }
  return factories;
}

function givenBy(
  value: Expression,
  target: FunctionNode,
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): Given | undefined {
  const go = (node: Expression): Given | undefined => givenBy(node, target, survey, openings);
  const inner = unwrapAwait(value);
  const opening = openings.get(inner);
  if (opening !== undefined) return { opening, wrapped: opening.wrapped };
  switch (inner.type) {
    case 'BoolOp':
      return go(inner.right) ?? go(inner.left);
    case 'Dict':
      return inside(
        inner.entries.map((entry) => entry.value),
        go,
      );
    case 'IfExp':
      return go(inner.body) ?? go(inner.orelse);
    case 'List':
    case 'Tuple':
      return inside(inner.elements, go);
    case 'Name':
      return ofVariable(inner, target, survey, openings);
    default:
      return undefined;
  }
}

function inside(
  parts: readonly Expression[],
  go: (node: Expression) => Given | undefined,
): Given | undefined {
  for (const part of parts) {
    const given = go(part);
    if (given !== undefined) return { ...given, wrapped: true };
  }
  return undefined;
}

/** A variable of the function itself that was given a handle. */
function ofVariable(
  node: Expression,
  target: FunctionNode,
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
): Given | undefined {
  for (const definition of survey.scopes.variableOf(node)?.definitions ?? []) {
    if (definition.kind !== 'value' || functionAround(definition.node) !== target) continue;
    const opening = openings.get(closedBy(unwrapAwait(definition.value)));
    if (opening !== undefined) return { opening, wrapped: opening.wrapped };
  }
  return undefined;
}

/** `with closing(connect()) as conn: yield conn`. */
function closedBy(node: Expression): Expression {
  const name =
    is(node, 'Call') &&
    (is(node.func, 'Name') ? node.func.id : is(node.func, 'Attribute') && node.func.attr);
  if (!is(node, 'Call') || name !== 'closing') return node;
  return node.args[0] ?? node;
}
