import type { Place } from '../model.ts';
import { lowerArguments, lendAll, lowerOpening, runHere } from './arguments.ts';
import { localClass } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { wrapAll } from './owners.ts';
import type { ClassNode, FunctionNode, NodeOf } from './syntax.ts';
import { is, isFunction } from './syntax.ts';

/** `new X(…)`: an opening, a promise, an object of a local class, or something unknown. */
export function lowerNew(low: Lowering, node: NodeOf<'NewExpression'>): Place | undefined {
  if (low.file.openings.has(node)) return lowerOpening(low, node);
  const executor = node.arguments[0];
  if (is(node.callee, 'Identifier', 'MemberExpression')) {
    const isPromise = is(node.callee, 'Identifier') && node.callee.name === 'Promise';
    if (isPromise && isFunction(executor)) return runHere(low, executor, [], node, false);
  }
  const made = localClass(node.callee, low.file.survey);
  const construct = made && constructorOf(made);
  if (construct === undefined) {
    const given = lowerArguments(low, node);
    if (low.file.owns(node.callee)) return wrapAll(low, given, node);
    lendAll(low, given, node);
    low.emit({ kind: 'may-throw', at: low.operation(node) });
    return undefined;
  }
  const self = low.temporary();
  const given = lowerArguments(low, node);
  runHere(low, construct, given, node, true, self);
  return self;
}

function constructorOf(node: ClassNode): FunctionNode | undefined {
  for (const member of node.body.body) {
    if (is(member, 'MethodDefinition') && member.kind === 'constructor') {
      return isFunction(member.value) ? member.value : undefined;
    }
  }
  return undefined;
}
