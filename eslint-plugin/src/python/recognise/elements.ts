import type { Scopes } from '../scopes/scope.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';

/**
 * What the variable of a loop has: `for t in threads` where the list was made of `Thread(…)`, or was given
 * one by `append`. Undefined when the list comes from elsewhere.
 */
export function elementFor(target: Node, scopes: Scopes): Expression | undefined {
  const loop = target.parent;
  if (!is(loop, 'For', 'comprehension') || loop.target !== target) return undefined;
  const made = is(loop.iter, 'Name') ? onlyValue(loop.iter, scopes) : loop.iter;
  if (is(made, 'ListComp')) return made.elements[0];
  return is(made, 'List') ? (made.elements[0] ?? appendedTo(loop.iter, scopes)) : undefined;
}

/** The same for a name that stands for such a variable. */
export function elementNamed(node: Node, scopes: Scopes): Expression | undefined {
  const definitions = scopes.variableOf(node)?.definitions ?? [];
  const made = definitions.map((each) => {
    if (each.kind === 'value') return each.value;
    return each.kind === 'other' ? elementFor(each.node, scopes) : undefined;
  });
  return made.find((each) => is(each, 'Call'));
}

function onlyValue(node: NodeOf<'Name'>, scopes: Scopes): Expression | undefined {
  const [only, ...others] = scopes.variableOf(node)?.definitions ?? [];
  return others.length === 0 && only?.kind === 'value' ? only.value : undefined;
}

function appendedTo(list: Expression, scopes: Scopes): Expression | undefined {
  for (const { parent } of scopes.variableOf(list)?.references ?? []) {
    const call = is(parent, 'Attribute') && parent.attr === 'append' ? parent.parent : undefined;
    if (is(call, 'Call') && call.func === parent) return call.args[0];
  }
  return undefined;
}
