import type { Place } from '../model.ts';
import type { Lowering } from './lowering.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, unwrap } from './syntax.ts';

/** `const db = new Database(file, (error) => …)`: the function runs when the variable has the handle. */
export function runOpeningCallbacks(low: Lowering, value: Node): void {
  const call = unwrap(value);
  if (!is(call, 'CallExpression', 'NewExpression') || !low.file.openings.has(call)) return;
  for (const argument of call.arguments) {
    if (!isFunction(argument)) continue;
    const into = low.temporary();
    low.emit({ kind: 'closure', body: low.file.bodyOf(argument), into });
    low.emit({ kind: 'lend', place: into, at: low.operation(argument) });
  }
}

/** The variable that has no handle when the error that the callback of an opening is told is there. */
export function failedOpening(low: Lowering, node: Node): Place | undefined {
  const { survey, openings, places } = low.file;
  if (!is(node, 'Identifier')) return undefined;
  const told = survey.variableOf(node)?.defs[0];
  const kind: string | undefined = told?.type;
  const callback: Node | undefined = told?.node;
  if (kind !== 'Parameter' || !isFunction(callback) || callback.params[0] !== told?.name) {
    return undefined;
  }
  const call = above(callback);
  if (call === undefined || !openings.has(call)) return undefined;
  const target = targetOf(above(call));
  const variable = target && survey.variableOf(target);
  return variable && places.ofVariable(variable);
}

function targetOf(node: Node | undefined): NodeOf<'Identifier'> | undefined {
  const target = is(node, 'AssignmentExpression') ? node.left : idOf(node);
  return is(target, 'Identifier') ? target : undefined;
}

function idOf(node: Node | undefined): Node | undefined {
  return is(node, 'VariableDeclarator') ? node.id : undefined;
}
