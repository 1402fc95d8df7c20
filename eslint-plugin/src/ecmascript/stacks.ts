import type { Place } from '../model.ts';
import { lowerArguments } from './arguments.ts';
import { initialValueOf } from './containers.ts';
import { toField } from './fields.ts';
import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, isFunction, memberName } from './syntax.ts';

/** The methods of DisposableStack and AsyncDisposableStack; undefined when the object is no stack. */
export function lowerStackMethod(
  low: Lowering,
  call: NodeOf<'CallExpression'>,
  object: Node,
  stack: Place | undefined,
  name: string,
): { readonly value: Place | undefined } | undefined {
  if (stack === undefined || !METHODS.has(name) || !isStack(low, object)) return undefined;
  const at = low.operation(call);
  if (name === 'move') {
    const value = copied(low, stack, 'same', call);
    low.emit({ kind: 'set', to: stack, value: 'unknown', declares: false, at });
    return { value };
  }
  const [first] = lowerArguments(low, call);
  if (first === undefined) return { value: undefined };
  if (name === 'adopt' && isIdle(call.arguments[1])) return { value: first };
  const how = isAsyncStack(low, object) ? 'async' : 'sync';
  low.emit({ kind: 'entrust', place: first, to: stack, at, ...(name === 'use' && { how }) });
  if (isGiven(low, object)) low.emit({ kind: 'lend', place: stack, at });
  if (is(object, 'MemberExpression')) toField(low, copied(low, first, 'guard', call), object);
  return { value: name === 'defer' ? undefined : first };
}

const METHODS: ReadonlySet<string> = new Set(['adopt', 'defer', 'move', 'use']);

function isStack(low: Lowering, object: Node): boolean {
  if (is(object, 'MemberExpression')) {
    return (
      classOf(low, object)?.endsWith('DisposableStack') ?? /stack/i.test(memberName(object) ?? '')
    );
  }
  if (!is(object, 'Identifier')) return false;
  return classOf(low, object)?.endsWith('DisposableStack') ?? /stack/i.test(object.name);
}

/** A stack that the caller gave, and therefore disposes. */
function isGiven(low: Lowering, object: Node): boolean {
  const kind: string | undefined = low.file.survey.variableOf(object)?.defs[0]?.type;
  return kind === 'Parameter';
}

/** A function that does nothing, and so closes nothing. */
function isIdle(node: Node | undefined): boolean {
  return isFunction(node) && is(node.body, 'BlockStatement') && node.body.body.length === 0;
}

function isAsyncStack(low: Lowering, object: Node): boolean {
  return classOf(low, object)?.startsWith('Async') ?? true;
}

function classOf(low: Lowering, object: Node): string | undefined {
  if (is(object, 'MemberExpression')) return nameOf(initialValueOf(low, object));
  const declared: Node | undefined = low.file.survey.variableOf(object)?.defs[0]?.node;
  return is(declared, 'VariableDeclarator') ? nameOf(declared.init) : undefined;
}

/** The name of the class in `new Class(…)`. */
function nameOf(made: Node | null | undefined): string | undefined {
  return is(made, 'NewExpression') && is(made.callee, 'Identifier') ? made.callee.name : undefined;
}
