import { calmConstructors } from '../catalogue/callees.ts';
import type { Place } from '../model.ts';
import { lowerArguments, lendAll, lowerOpening, runHere } from './arguments.ts';
import { localClass } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { wrapAll } from './owners.ts';
import type { ClassNode, FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, isFunction } from './syntax.ts';

/** `new X(…)`: an opening, a promise, an object of a local class, or something unknown. */
export function lowerNew(low: Lowering, node: NodeOf<'NewExpression'>): Place | undefined {
  if (low.file.openings.has(node)) return lowerOpening(low, node);
  const executor = node.arguments[0];
  if (is(node.callee, 'Identifier', 'MemberExpression')) {
    const isPromise = is(node.callee, 'Identifier') && node.callee.name === 'Promise';
    if (isPromise && isFunction(executor)) return runHere(low, executor, [], node, { hop: false });
  }
  const made = localClass(node.callee, low.file.survey);
  const construct = made && constructorOf(made);
  if (construct === undefined) {
    const given = lowerArguments(low, node);
    if (low.file.owns(node.callee)) return wrapAll(low, given, node);
    return lowerStrange(low, node, given);
  }
  const self = low.temporary();
  const given = lowerArguments(low, node);
  runHere(low, construct, given, node, { hop: true, self });
  return self;
}

/** `new Response(db.stream())`: who has the object has what it reads from. */
function lowerStrange(
  low: Lowering,
  node: NodeOf<'NewExpression'>,
  given: readonly (Place | undefined)[],
): Place | undefined {
  const at = low.operation(node);
  if (isCalm(low, node.callee)) {
    for (const place of given) if (place !== undefined) low.emit({ kind: 'use', place });
    return undefined;
  }
  lendAll(low, given, node);
  low.emit({ kind: 'may-throw', at });
  const into = low.temporary();
  for (const from of given) {
    if (from !== undefined) low.emit({ kind: 'copy', from, to: into, as: 'reader', at });
  }
  return into;
}

/** Errors, dates and collections of the language itself. */
function isCalm(low: Lowering, callee: Node): boolean {
  if (!is(callee, 'Identifier')) return false;
  const isGlobal = (low.file.survey.variableOf(callee)?.defs.length ?? 0) === 0;
  return isGlobal && (calmConstructors as readonly string[]).includes(callee.name);
}

function constructorOf(node: ClassNode): FunctionNode | undefined {
  for (const member of node.body.body) {
    if (is(member, 'MethodDefinition') && member.kind === 'constructor') {
      return isFunction(member.value) ? member.value : undefined;
    }
  }
  return undefined;
}
