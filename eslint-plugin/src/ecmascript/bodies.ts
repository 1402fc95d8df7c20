import type { Body, Place, Step } from '../model.ts';
import { namingBodies } from './closers.ts';
import { isCommand } from './commands.ts';
import { isAsync } from './compiled.ts';
import { lowerExpression } from './expressions.ts';
import { keepInField } from './fields.ts';
import type { FileLowering, Lowering, SlowNames } from './lowering.ts';
import { isUndoing } from './hooks.ts';
import { isListener } from './listeners.ts';
import { scoped } from './lowering.ts';
import { keepMemoized } from './memoized.ts';
import { once } from './once.ts';
import { lowerParameter, parameterPlace } from './parameters.ts';
import { makePlaces } from './places.ts';
import { keepProgramVariables } from './program.ts';
import type { Openings } from './recognise.ts';
import { findReleases } from './releases.ts';
import { lowerStatement, lowerStatements } from './statements.ts';
import type { Survey } from './survey.ts';
import { functionAround } from './survey.ts';
import { operationOf } from './operation.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, memberName, parentOf } from './syntax.ts';

/** The bodies of one file in the handle language, each lowered when it is first asked for. */
export interface Bodies {
  /** The body that an expression runs in: a function, a field's initial value, or the file. */
  readonly around: (node: Node) => Body;
}

/** Prepares the lowering of a file; nothing is lowered yet. */
export function lower(
  survey: Survey,
  openings: Openings,
  known: { readonly slow: SlowNames; readonly owns: (callee: Node) => boolean },
): Bodies {
  const places = makePlaces(survey);
  const made = new Map<Node, Body>();
  const bodyOf = (node: Node): Body => {
    const body = made.get(node) ?? makeBody(node, file);
    made.set(node, body);
    return body;
  };
  const naming = namingBodies(survey, places, bodyOf);
  const file: FileLowering = {
    survey,
    openings,
    places,
    releases: findReleases(survey, openings, places),
    ...known,
    bodyOf,
    bodiesNaming: naming.bodies,
  };
  return { around: (node) => bodyOf(rootOf(node, survey)) };
}

/** The node whose body an expression belongs to. */
function rootOf(node: Node, survey: Survey): Node {
  for (let parent = above(node); parent !== undefined; parent = above(parent)) {
    if (isFunction(parent) || is(parent, ...FIELDS, 'StaticBlock')) return parent;
  }
  return survey.program;
}

function makeBody(node: Node, file: FileLowering): Body {
  const { places } = file;
  const target = isFunction(node) ? node : undefined;
  const isProgram = is(node, 'Program');
  const home = places.homeOf(target);
  const result = places.temporary(home);
  const parameters = (target?.params ?? []).map((parameter) =>
    parameterPlace(parameter, home, file),
  );
  return {
    home,
    outer: isProgram ? [] : outerHomes(node, file),
    kind: kindOf(node, file),
    parameters,
    result,
    isAsync: target !== undefined && isAsync(target),
    ...(isClassConstructor(node) && { self: places.temporary(home) }),
    mentions: once(() => mentionsOf(node, file)),
    steps: once(() => lowerBody(node, parameters, home, result, file)),
  };
}

function kindOf(node: Node, file: FileLowering): Body['kind'] {
  if (is(node, 'Program')) return 'program';
  if (!isFunction(node)) return 'initializer';
  if (isTest(node)) return 'test';
  if (isUndoing(node)) return 'undo';
  if (isCommand(node, file.survey)) return 'command';
  return isListener(node) ? 'listener' : 'function';
}

function isClassConstructor(node: Node): boolean {
  const method = above(node);
  return is(method, 'MethodDefinition') && method.kind === 'constructor';
}

/** The callback of `it`, `test`, `it.only`, `t.test`. */
function isTest(node: Node): boolean {
  const call = parentOf(node);
  if (!is(call, 'CallExpression') || call.arguments[0] === node) return false;
  let { callee }: { callee: Node } = call;
  if (is(callee, 'MemberExpression') && memberName(callee) === 'test') return true;
  while (is(callee, 'CallExpression', 'MemberExpression'))
    callee = is(callee, 'CallExpression') ? callee.callee : callee.object;
  return is(callee, 'Identifier') && (callee.name === 'it' || callee.name === 'test');
}

function outerHomes(node: Node, file: FileLowering): readonly number[] {
  const homes: number[] = [];
  for (let around = functionAround(node); around !== undefined; around = functionAround(around)) {
    homes.push(file.places.homeOf(around));
  }
  return [...homes, 0];
}

function lowerBody(
  node: Node,
  parameters: readonly Place[],
  home: number,
  result: Place,
  file: FileLowering,
): Step {
  const low = makeLowering(node, home, result, file);
  const block = low.collect(() => {
    if (is(node, 'Program')) {
      lowerStatements(low, node.body);
      keepProgramVariables(low);
    } else if (is(node, ...FIELDS)) lowerInitializer(low, node);
    else if (is(node, 'StaticBlock')) lowerStatements(low, node.body);
    else if (isFunction(node)) lowerFunction(low, node, parameters);
  });
  return scoped(low, node, block);
}

const FIELDS = ['AccessorProperty', 'PropertyDefinition'] as const;

/** The initial value of a field is kept in it. */
function lowerInitializer(
  low: Lowering,
  node: NodeOf<'AccessorProperty' | 'PropertyDefinition'>,
): void {
  if (node.value === null) return;
  const place = low.value(node.value);
  const owner = node.parent.parent;
  const { key } = node;
  const name = is(key, 'PrivateIdentifier') ? `#${key.name}` : is(key, 'Identifier') && key.name;
  if (place === undefined || name === false) return;
  keepInField(low, place, { owner: { node: owner, isStatic: node.static }, name }, node.value);
}

function lowerFunction(low: Lowering, node: FunctionNode, parameters: readonly Place[]): void {
  for (const [index, parameter] of node.params.entries()) {
    const place = parameters[index];
    if (place !== undefined) lowerParameter(low, parameter, place);
  }
  const { body } = node;
  if (is(body, 'BlockStatement')) {
    lowerStatements(low, body.body);
    return;
  }
  const at = low.operation(body, true);
  const place = low.value(body);
  if (place !== undefined) {
    keepMemoized(low, place, body);
    low.emit({ kind: 'copy', from: place, to: low.result, as: 'same', at });
  }
  low.emit({ kind: 'jump', exit: 'return', at, last: true });
}

function mentionsOf(node: Node, file: FileLowering): ReadonlySet<Place> {
  const places = new Set<Place>();
  for (const { resolved } of file.survey.scopeOf(node)?.through ?? []) {
    if (resolved === null) continue;
    for (const place of file.places.allOf(resolved)) places.add(place);
  }
  for (const member of file.survey.thisMembers()) {
    const isInside = member.range[0] >= node.range[0] && member.range[1] <= node.range[1];
    for (const field of isInside ? file.places.fieldsAt(member) : []) places.add(field);
  }
  return places;
}

function makeLowering(node: Node, home: number, result: Place, file: FileLowering): Lowering {
  let steps: Step[] = [];
  let fresh: Place[] = [];
  const low: Lowering = {
    file,
    node,
    home,
    result,
    isProgram: is(node, 'Program'),
    jumps: { around: [], count: 1 },
    elements: new Map(),
    armed: [],
    collected: [],
    given: new Map(),
    receivers: new Map(),
    emit: (step) => steps.push(step),
    temporary: () => {
      const place = file.places.temporary(home);
      fresh.push(place);
      return place;
    },
    collect: (run) => {
      const outer = steps;
      const inner: Step[] = [];
      steps = inner;
      run();
      steps = outer;
      return { kind: 'block', steps: inner };
    },
    value: (inner) => lowerExpression(low, inner),
    statement: (inner) => {
      const outer = fresh;
      fresh = [];
      const { steps } = low.collect(() => {
        lowerStatement(low, inner);
      });
      if (steps.length > 0) low.emit({ kind: 'block', steps, locals: fresh });
      fresh = outer;
    },
    operation: (inner, deliberate) => operationOf(inner, file.survey.source, deliberate),
  };
  return low;
}
