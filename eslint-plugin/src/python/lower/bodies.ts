import type { Body, Place, Step } from '../../model.ts';
import { pathsOf } from '../recognise/paths.ts';
import type { Openings } from '../recognise/recognise.ts';
import { operationOf } from '../recognise/operation.ts';
import type { Survey } from '../recognise/survey.ts';
import { roleOf } from '../recognise/values.ts';
import { ownerOf } from '../scopes/scope.ts';
import { ancestorsOf, functionAround, is, isFunction } from '../tree/nodes.ts';
import type { Expression, Node } from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import { namingBodies } from './closers.ts';
import { lowerGenerator } from './comprehensions.ts';
import { lowerExpression } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import type { BodyNode, FileLowering, Lowering, SlowNames } from './lowering.ts';
import { makePlaces } from './places.ts';
import { keepFileVariables } from './program.ts';
import { lowerStatement } from './statements.ts';

/** The bodies of one file in the handle language, each lowered when it is first asked for. */
export interface Bodies {
  /** The body that an expression runs in: a function, or the file. */
  readonly around: (node: Node) => Body;
}

/** Prepares the lowering of a file; nothing is lowered yet. */
export function lower(
  survey: Survey,
  openings: Openings,
  known: { readonly slow: SlowNames; readonly owns: (paths: readonly string[]) => boolean },
): Bodies {
  const places = makePlaces(survey);
  const made = new Map<Node, Body>();
  const bodyOf = (node: BodyNode): Body => {
    const body = made.get(node) ?? makeBody(node, file);
    made.set(node, body);
    return body;
  };
  const file: FileLowering = {
    survey,
    openings,
    places,
    ...known,
    pathsOf: (node) => pathsOf(node as Expression, survey.scopes),
    bodyOf,
    bodiesNaming: namingBodies(survey, places, bodyOf),
  };
  return { around: (node) => bodyOf(functionAround(node) ?? survey.module) };
}

function makeBody(node: BodyNode, file: FileLowering): Body {
  const { places } = file;
  const target = isFunction(node) ? node : functionAround(node);
  const home = places.homeOf(target);
  const result = places.temporary(home);
  const parameters = isFunction(node)
    ? node.parameters.map((parameter) => placeOf(parameter, home, file))
    : [];
  return {
    home,
    outer: is(node, 'Module') ? [] : outerHomes(node, file),
    kind: kindOf(node),
    parameters,
    result,
    isAsync: is(node, 'FunctionDef') && node.isAsync,
    mentions: once(() => mentionsOf(node, file)),
    steps: once(() => lowerBody(node, home, result, file)),
  };
}

function placeOf(parameter: Node, home: number, file: FileLowering): Place {
  const variable = file.survey.scopes.variableOf(parameter);
  return variable === undefined ? file.places.temporary(home) : file.places.ofVariable(variable);
}

function kindOf(node: BodyNode): Body['kind'] {
  if (is(node, 'Module')) return 'program';
  return is(node, 'FunctionDef') && /^test/.test(node.name) ? 'test' : 'function';
}

function outerHomes(node: BodyNode, file: FileLowering): readonly number[] {
  const homes: number[] = [];
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) homes.push(file.places.homeOf(around));
  }
  return [...homes, 0];
}

function lowerBody(node: BodyNode, home: number, result: Place, file: FileLowering): Step {
  const low = makeLowering(node, home, result, file);
  const { steps } = low.collect(() => {
    if (is(node, 'Module')) {
      low.statements(node.body);
      keepFileVariables(low);
    } else if (is(node, 'GeneratorExp')) lowerGenerator(low, node);
    else lowerFunction(low, node);
  });
  const variables = [...(file.survey.scopes.scopeOf(node)?.variables.values() ?? [])];
  const locals = variables.map((variable) => file.places.ofVariable(variable));
  return { kind: 'block', steps, locals };
}

/** The places of outer bodies that a body names, itself or in what stands inside it. */
function mentionsOf(node: BodyNode, file: FileLowering): ReadonlySet<Place> {
  const { places, survey } = file;
  const found = new Set<Place>();
  const stack: Node[] = [...childrenOf(node)];
  for (let inner = stack.pop(); inner !== undefined; inner = stack.pop()) {
    if (is(inner, 'Attribute')) {
      const field = places.fieldAt(inner);
      if (field !== undefined) found.add(field.place);
    }
    const variable = is(inner, 'Name') ? survey.scopes.variableOf(inner) : undefined;
    const owner = variable && ownerOf(variable.scope);
    if (variable !== undefined && owner !== undefined && !isWithin(owner, node)) {
      found.add(places.ofVariable(variable));
    }
    stack.push(...childrenOf(inner));
  }
  return found;
}

function isWithin(inner: Node, outer: Node): boolean {
  if (inner === outer) return true;
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

function makeLowering(node: BodyNode, home: number, result: Place, file: FileLowering): Lowering {
  let steps: Step[] = [];
  let fresh: Place[] = [];
  const role = isFunction(node) ? roleOf(node, file.survey) : 'plain';
  const low: Lowering = {
    file,
    node,
    home,
    result,
    mayStop: role === 'generator' || role === 'manager',
    jumps: { around: [], count: 1 },
    elements: new Map(),
    given: new Map(),
    opened: new Map(),
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
    statements: (nodes) => {
      for (const inner of nodes) {
        const outer = fresh;
        fresh = [];
        const { steps } = low.collect(() => {
          lowerStatement(low, inner);
        });
        if (steps.length > 0) low.emit({ kind: 'block', steps, locals: fresh });
        fresh = outer;
      }
    },
    operation: (inner, deliberate) => operationOf(inner, file.survey.source, deliberate),
  };
  return low;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
