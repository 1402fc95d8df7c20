import type { Place } from '../model.ts';
import { assignTo, toDefaulted } from './assign.ts';
import { keepInField } from './fields.ts';
import type { FileLowering, Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';
import type { Node, NodeOf } from './syntax.ts';
import { ancestor, is } from './syntax.ts';

/** The place that a caller binds its argument to: the parameter's own name, where it has one. */
export function parameterPlace(parameter: Node, home: number, file: FileLowering): Place {
  const plain = is(parameter, 'TSParameterProperty') ? parameter.parameter : parameter;
  const inner = is(plain, 'AssignmentPattern') ? plain.left : plain;
  const variable = is(inner, 'Identifier') ? file.survey.variableOf(inner) : undefined;
  return variable === undefined ? file.places.temporary(home) : file.places.ofVariable(variable);
}

/** What happens at the head of a function: defaults, patterns, parameters that are fields. */
export function lowerParameter(low: Lowering, parameter: Node, place: Place): void {
  if (is(parameter, 'TSParameterProperty')) {
    const owner = ancestor(parameter, 4);
    const { parameter: inner } = parameter;
    const named = is(inner, 'AssignmentPattern') ? inner.left : inner;
    if (!is(owner, 'ClassDeclaration', 'ClassExpression') || !is(named, 'Identifier')) return;
    if (is(inner, 'AssignmentPattern')) lowerParameter(low, inner, place);
    keepInField(low, place, { owner: { node: owner, isStatic: false }, name: named.name }, inner);
  } else if (is(parameter, 'AssignmentPattern')) {
    if (is(parameter.left, 'Identifier')) defaultOf(low, parameter, place);
    else toDefaulted(low, parameter, place, true);
  } else if (!is(parameter, 'Identifier')) {
    assignTo(low, parameter, place, undefined, true);
  }
}

/** `(x = open())`: the place of the parameter and of its name are one. */
function defaultOf(low: Lowering, parameter: NodeOf<'AssignmentPattern'>, place: Place): void {
  const value = low.collect(() => {
    assignTo(low, parameter.left, low.value(parameter.right), parameter.right);
  });
  const test = { kind: 'present', place, before: nothing } as const;
  low.emit({ kind: 'branch', test, then: nothing, otherwise: value });
}
