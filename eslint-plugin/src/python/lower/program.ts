import { ancestorsOf, functionAround, is, isFunction, textOf } from '../tree/nodes.ts';
import type { Node } from '../tree/syntax.ts';
import type { Variable } from '../scopes/scope.ts';
import type { Lowering } from './lowering.ts';
import { keepInVariable } from './assign.ts';

/**
 * At the end of the file its variables live on: in the functions that name them, and in whoever imports
 * them. What only the block of a script names lives as long as the script.
 */
export function keepFileVariables(low: Lowering): void {
  const { scopes } = low.file.survey;
  for (const variable of scopes.module.variables.values()) {
    const [definition] = variable.definitions;
    if (definition === undefined || definition.kind !== 'value') continue;
    const place = low.file.places.ofVariable(variable);
    if (isShared(variable)) keepInVariable({ ...low, home: -1 }, place, variable, definition.node);
    else if (!isOfScript(definition.node)) {
      const at = low.operation(definition.node);
      low.emit({ kind: 'keep', place, destination: { kind: 'file' }, at });
    }
  }
}

/** True when some function names the variable. */
function isShared(variable: Variable): boolean {
  return variable.references.some(
    (node) => functionAround(node) !== undefined || isInFunctionScope(node),
  );
}

function isInFunctionScope(node: Node): boolean {
  for (const around of ancestorsOf(node)) if (isFunction(around)) return true;
  return false;
}

/** Inside `if __name__ == "__main__":`. */
function isOfScript(node: Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return false;
    if (!is(around, 'If') || !is(around.test, 'Compare')) continue;
    const { left, right } = around.test;
    const sides = [left, right];
    const isName = sides.some((side) => is(side, 'Name') && side.id === '__name__');
    if (isName && sides.some((side) => textOf(side) === '__main__')) return true;
  }
  return false;
}
