import type { Place, Step } from '../model.ts';
import { assignTo, elementOf } from './assign.ts';
import { lowerAwait } from './await.ts';
import { lowerCall } from './calls.ts';
import { isInCompiled } from './compiled.ts';
import { fieldOf } from './fields.ts';
import { lowerTest } from './conditions.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing, operand } from './lowering.ts';
import { pathOf } from './member-path.ts';
import { lowerNew } from './new-expressions.ts';
import { opens, optionPlace } from './questions.ts';
import { childrenOf } from './walk.ts';
import type { FunctionNode, Kind, Node, NodeOf } from './syntax.ts';
import { is, keyName, memberName, orNothing, unwrap } from './syntax.ts';

/** Evaluates an expression: what it does, in order, and the place of its value. */
export function lowerExpression(low: Lowering, node: Node): Place | undefined {
  const inner = unwrap(node);
  const handler = HANDLERS[inner.type] as Handler<Kind> | undefined;
  return handler === undefined ? lowerOther(low, inner) : handler(low, inner);
}

type Handler<K extends Kind> = (low: Lowering, node: NodeOf<K>) => Place | undefined;

const HANDLERS: { readonly [K in Kind]?: Handler<K> } = {
  ArrayExpression: (low, node) => lowerElements(low, node.elements),
  ArrowFunctionExpression: lowerFunctionValue,
  AssignmentExpression: lowerAssignment,
  AwaitExpression: lowerAwait,
  BinaryExpression: operands,
  CallExpression: lowerCall,
  ConditionalExpression(low, node) {
    if (opens(low, node.consequent) || opens(low, node.alternate))
      optionPlace(low, node.test, true);
    const test = lowerTest(low, node.test);
    const into = low.temporary();
    const then = arm(low, into, node.consequent);
    const otherwise = arm(low, into, node.alternate);
    low.emit({ kind: 'branch', test, then, otherwise });
    return into;
  },
  FunctionExpression: lowerFunctionValue,
  Identifier: lowerIdentifier,
  Literal: () => undefined,
  LogicalExpression(low, node) {
    const into = low.temporary();
    const left = arm(low, into, node.left);
    const right = arm(low, into, node.right);
    if (opens(low, node.right)) optionPlace(low, node.left, true);
    const given = node.operator === '&&' ? undefined : lowerTest(low, node.left);
    if (given?.kind === 'present' && given.place.name !== '') {
      low.emit({ kind: 'branch', test: given, then: left, otherwise: right });
      return into;
    }
    const test: Step = {
      kind: 'branch',
      test: { kind: 'present', place: into, before: left },
      then: node.operator === '&&' ? right : nothing,
      otherwise: node.operator === '&&' ? nothing : right,
    };
    low.emit(test);
    return into;
  },
  MemberExpression: lowerMember,
  NewExpression: lowerNew,
  ObjectExpression: (low, node) => lowerElements(low, node.properties),
  SequenceExpression(low, node) {
    return node.expressions.map((inner) => low.value(inner)).at(-1);
  },
  TemplateLiteral: operands,
  ThisExpression: () => undefined,
  UnaryExpression(low, node) {
    if (node.operator === 'void') return low.value(node.argument);
    operand(low, node.argument);
    return undefined;
  },
  UpdateExpression(low, node) {
    operand(low, node.argument);
    assignTo(low, node.argument, undefined, undefined);
    return undefined;
  },
  YieldExpression(low, node) {
    if (isInCompiled(node)) return lowerAwait(low, node);
    const at = low.operation(node);
    const argument = orNothing(node.argument);
    const place = argument === undefined ? undefined : low.value(argument);
    if (place !== undefined) low.emit({ kind: 'lend', place, at });
    low.emit({ kind: 'suspend', at });
    return undefined;
  },
};

function operands(low: Lowering, node: Node): undefined {
  for (const child of childrenOf(node, low.file.survey.visitorKeys)) operand(low, child);
}

/** What is not known is taken to hand on whatever is in it. */
function lowerOther(low: Lowering, node: Node): Place | undefined {
  if (node.type.startsWith('TS') || is(node, 'ClassExpression', 'Super', 'PrivateIdentifier'))
    return undefined;
  for (const child of childrenOf(node, low.file.survey.visitorKeys)) {
    const place = low.value(child);
    if (place !== undefined) low.emit({ kind: 'lend', place, at: low.operation(node) });
  }
  if (is(node, 'TaggedTemplateExpression', 'ImportExpression')) {
    low.emit({ kind: 'may-throw', at: low.operation(node) });
  }
  return undefined;
}

function arm(low: Lowering, into: Place, node: Node): Step {
  return low.collect(() => {
    const place = low.value(node);
    const at = low.operation(node);
    if (place !== undefined) low.emit({ kind: 'copy', from: place, to: into, as: 'same', at });
    else low.emit({ kind: 'set', to: into, value: literalFact(node), declares: false, at });
  });
}

function literalFact(node: Node): 'absent' | 'present' | 'unknown' {
  const inner = unwrap(node);
  if (is(inner, 'Identifier')) return inner.name === 'undefined' ? 'absent' : 'unknown';
  if (!is(inner, 'Literal')) return 'unknown';
  return inner.value ? 'present' : 'absent';
}

function lowerFunctionValue(low: Lowering, node: FunctionNode): Place {
  const into = low.temporary();
  low.emit({ kind: 'closure', body: low.file.bodyOf(node), into });
  return into;
}

function lowerIdentifier(low: Lowering, node: NodeOf<'Identifier'>): Place | undefined {
  const variable = low.file.survey.variableOf(node);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined) return undefined;
  const local = localFunction(node, low.file.survey);
  if (local !== undefined) return lowerFunctionValue(low, local);
  const kind: string = definition.type;
  return kind === 'Variable' || kind === 'Parameter'
    ? low.file.places.ofVariable(variable)
    : undefined;
}

function lowerAssignment(low: Lowering, node: NodeOf<'AssignmentExpression'>): Place | undefined {
  if (node.operator === '=') {
    const place = low.value(node.right);
    assignTo(low, node.left, place, node.right);
    return place;
  }
  if (!['??=', '||=', '&&='].includes(node.operator)) {
    operand(low, node.left);
    operand(low, node.right);
    assignTo(low, node.left, undefined, undefined);
    return undefined;
  }
  const before = low.collect(() => low.value(node.left));
  const test = lowerTest(low, node.left);
  const assigned = low.collect(() => {
    assignTo(low, node.left, low.value(node.right), node.right);
  });
  low.emit(before);
  const isAnd = node.operator === '&&=';
  low.emit({
    kind: 'branch',
    test,
    then: isAnd ? assigned : nothing,
    otherwise: isAnd ? nothing : assigned,
  });
  return low.value(node.left);
}

function lowerMember(low: Lowering, node: NodeOf<'MemberExpression'>): Place | undefined {
  const field = fieldOf(low, node);
  if (field !== undefined) return field;
  const name = memberName(node);
  if (node.computed) low.value(node.property);
  const { object } = node;
  const { variable, path } = pathOf(low, node);
  const known = variable && low.file.places.knownMember(variable, path);
  if (known !== undefined) return known;
  const place = operand(low, object);
  if (place === undefined || name === 'length' || name === 'size') return undefined;
  if (name !== undefined && CLOSER_NAMES.has(name)) return copied(low, place, 'guard', node);
  return elementOf(low, place, name, node);
}

/** A method taken as a value: `stack.defer(cache.close)`. */
const CLOSER_NAMES: ReadonlySet<string> = new Set(['close', 'dispose', 'destroy', 'disconnect']);

function lowerElements(low: Lowering, parts: readonly (Node | null)[]): Place {
  const into = low.temporary();
  const named = new Map<string, Place>();
  for (const [index, part] of parts.entries()) {
    if (part === null) continue;
    const place = low.value(valueNode(part));
    if (place === undefined) continue;
    const isSpread = is(part, 'SpreadElement');
    if (isSpread) low.emit({ kind: 'use', place });
    const from = isSpread ? copied(low, place, 'member', part) : place;
    low.emit({ kind: 'copy', from, to: into, as: 'holder', at: low.operation(part) });
    const name = is(part, 'Property') ? keyName(part.key, part.computed) : String(index);
    if (name !== undefined && !isSpread) named.set(name, place);
  }
  if (!parts.some((part) => is(part, 'SpreadElement'))) low.elements.set(into, named);
  return into;
}

function valueNode(part: Node): Node {
  if (is(part, 'Property')) return part.value;
  return is(part, 'SpreadElement') ? part.argument : part;
}
