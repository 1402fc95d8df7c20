import { is } from '../../python/tree/nodes.ts';
import type { Expression, NodeOf } from '../../python/tree/syntax.ts';
import type { Kind, Search } from './reach.ts';

/** A name, a collection or a pattern takes the value. */
export function bind(search: Search, target: Expression, kind: Kind): void {
  if (is(target, 'Name')) search.taint(search.survey.scopes.variableOf(target), kind);
  else if (is(target, 'Tuple', 'List')) {
    for (const part of target.elements) bind(search, part, 'derived');
  } else if (is(target, 'Subscript') && is(target.value, 'Name')) {
    keepIn(search, target.value);
  } else search.found.escapes = true;
}

/** A collection of this function takes a value; nobody follows those of others. */
export function keepIn(search: Search, collection: NodeOf<'Name'>): void {
  const variable = search.survey.scopes.variableOf(collection);
  const isOwn = variable?.definitions.every(({ kind }) => kind === 'value' || kind === 'other');
  if (isOwn === true) search.taint(variable, 'holder');
  else search.found.escapes = true;
}
