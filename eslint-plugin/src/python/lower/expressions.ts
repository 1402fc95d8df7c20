import { boundMethods, wrapperClosers } from '../../catalogue/python/callees.ts';
import type { Place, Step } from '../../model.ts';
import { localFunction, roleOf } from '../recognise/values.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, FunctionNode, Kind, Node, NodeOf } from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import { assignTo, elementOf, factOf } from './assign.ts';
import { lowerAwait } from './await.ts';
import { lowerCall } from './calls.ts';
import { lowerComprehension, lowerGeneratorValue } from './comprehensions.ts';
import { lowerTest } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing, operand, read } from './lowering.ts';

/** Evaluates an expression: what it does, in order, and the place of its value. */
export function lowerExpression(low: Lowering, node: Node): Place | undefined {
  const handler = HANDLERS[node.type] as Handler<Kind> | undefined;
  return handler === undefined ? operands(low, node) : handler(low, node);
}

type Handler<K extends Kind> = (low: Lowering, node: NodeOf<K>) => Place | undefined;

const HANDLERS: { readonly [K in Kind]?: Handler<K> } = {
  Attribute: lowerMember,
  Await: lowerAwait,
  BoolOp(low, node) {
    const into = low.temporary();
    const left = arm(low, into, node.left);
    const right = arm(low, into, node.right);
    const isAnd = node.operator === 'and';
    low.emit({
      kind: 'branch',
      test: { kind: 'present', place: into, before: left },
      then: isAnd ? right : nothing,
      otherwise: isAnd ? nothing : right,
    });
    return into;
  },
  Call: lowerCall,
  Constant: () => undefined,
  Dict: lowerDict,
  DictComp: lowerComprehension,
  GeneratorExp: lowerGeneratorValue,
  IfExp(low, node) {
    const test = lowerTest(low, node.test);
    const into = low.temporary();
    const then = arm(low, into, node.body);
    const otherwise = arm(low, into, node.orelse);
    low.emit({ kind: 'branch', test, then, otherwise });
    return into;
  },
  Lambda: (low, node) => closureOf(low, node),
  List: lowerElements,
  ListComp: lowerComprehension,
  Name: lowerName,
  NamedExpr(low, node) {
    const place = low.value(node.value);
    assignTo(low, node.target, place, node.value);
    return place;
  },
  Set: lowerElements,
  SetComp: lowerComprehension,
  Starred: (low, node) => low.value(node.value),
  Subscript(low, node) {
    const object = low.value(node.value);
    for (const index of node.slice) operand(low, index);
    if (object === undefined) return undefined;
    read(low, object, '__getitem__', node);
    const [index] = node.slice;
    const name = is(index, 'Constant') ? String(index.value) : undefined;
    return elementOf(low, object, name, node);
  },
  Tuple: lowerElements,
  Yield: lowerYield,
  YieldFrom: lowerYield,
};

function operands(low: Lowering, node: Node): Place | undefined {
  for (const child of childrenOf(node)) operand(low, child);
  return undefined;
}

function arm(low: Lowering, into: Place, node: Expression): Step {
  return low.collect(() => {
    const place = low.value(node);
    const at = low.operation(node);
    if (place !== undefined) low.emit({ kind: 'copy', from: place, to: into, as: 'same', at });
    else low.emit({ kind: 'set', to: into, value: factOf(node), declares: false, at });
  });
}

/** A function as a value. */
export function closureOf(low: Lowering, node: FunctionNode): Place {
  const into = low.temporary();
  low.emit({ kind: 'closure', body: low.file.bodyOf(node), into });
  return into;
}

function lowerName(low: Lowering, node: NodeOf<'Name'>): Place | undefined {
  const { scopes } = low.file.survey;
  const variable = scopes.variableOf(node);
  if (variable === undefined) return undefined;
  const local = localFunction(node, scopes);
  if (local !== undefined) {
    return roleOf(local, low.file.survey) === 'manager' ? undefined : closureOf(low, local);
  }
  const isValue = variable.definitions.some(({ kind }) => kind !== 'class' && kind !== 'import');
  return isValue ? low.file.places.ofVariable(variable) : undefined;
}

function lowerMember(low: Lowering, node: NodeOf<'Attribute'>): Place | undefined {
  const field = low.file.places.fieldAt(node);
  if (field !== undefined) return field.place;
  const place = low.value(node.value);
  if (place === undefined) return undefined;
  low.emit({ kind: 'use', place });
  if ((wrapperClosers as readonly string[]).includes(node.attr)) {
    return copied(low, place, 'guard', node);
  }
  if ((boundMethods as readonly string[]).includes(node.attr)) {
    return copied(low, place, 'method', node);
  }
  return elementOf(low, place, node.attr, node);
}

function lowerElements(low: Lowering, node: NodeOf<'List' | 'Set' | 'Tuple'>): Place {
  return gather(
    low,
    node.elements.map((value, index) => ({ name: String(index), value })),
  );
}

function lowerDict(low: Lowering, node: NodeOf<'Dict'>): Place {
  for (const { key } of node.entries) if (key !== undefined) operand(low, key);
  return gather(
    low,
    node.entries.map(({ key, value }) => ({
      name: is(key, 'Constant') ? String(key.value) : undefined,
      value,
      isSpread: key === undefined,
    })),
  );
}

function gather(
  low: Lowering,
  parts: readonly { name: string | undefined; value: Expression; isSpread?: boolean }[],
): Place {
  const into = low.temporary();
  const named = new Map<string, Place>();
  let isWhole = true;
  for (const { name, value, isSpread = is(value, 'Starred') } of parts) {
    const place = low.value(value);
    if (isSpread) isWhole = false;
    if (place === undefined) continue;
    const as = isSpread ? 'same' : 'holder';
    low.emit({ kind: 'copy', from: place, to: into, as, at: low.operation(value) });
    if (name !== undefined && as === 'holder') named.set(name, place);
  }
  if (isWhole) low.elements.set(into, named);
  return into;
}

/** The consumer gets the value; whether it ever comes back is its business. */
function lowerYield(low: Lowering, node: NodeOf<'Yield' | 'YieldFrom'>): Place | undefined {
  const at = low.operation(node);
  const place = node.value && low.value(node.value);
  if (place !== undefined) low.emit({ kind: 'lend', place, at });
  if (low.mayStop) low.emit({ kind: 'suspend', at });
  return undefined;
}
