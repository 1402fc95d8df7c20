import type { Step } from '../model.ts';
import { assignTo } from './assign.ts';
import { unwrapAwait } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, isFunction, parentOf } from './syntax.ts';

type Declaration = NodeOf<'VariableDeclaration'>;

/** True for `using` and `await using`. */
export function isUsing(node: Declaration): boolean {
  return node.kind.endsWith('using');
}

/** `using a = …, b = …`: each is closed behind all that follows it. */
export function lowerUsing(
  low: Lowering,
  node: Declaration,
  declarators: readonly NodeOf<'VariableDeclarator'>[],
  rest: () => void,
): void {
  const [first, ...others] = declarators;
  if (first === undefined) {
    rest();
    return;
  }
  declare(low, first.id, first.init, 'using');
  closeBehind(low, node, first.id, () => {
    lowerUsing(low, node, others, rest);
  });
}

/** Runs what follows, and closes what the declaration named then. */
export function closeBehind(low: Lowering, node: Declaration, name: Node, rest: () => void): void {
  const variable = low.file.survey.variableOf(name);
  const body = low.collect(rest);
  const how = node.kind === 'using' ? 'sync' : 'async';
  const finalizer: Step =
    variable === undefined
      ? nothing
      : {
          kind: 'dispose',
          place: low.file.places.ofVariable(variable),
          how,
          at: low.operation(node),
        };
  const closing: Step = { kind: 'block', steps: [finalizer] };
  low.emit({ kind: 'try', body, handlers: [], otherwise: nothing, finalizer: closing });
}

/** A variable begins to exist, with or without a value. */
export function declare(low: Lowering, id: Node, init: Node | null, kind: string): void {
  if (init !== null) {
    assignTo(low, id, low.value(init), init, true);
    lendToOwnCallback(low, id, init);
  } else if (is(id, 'Identifier') && kind !== 'var') {
    const variable = low.file.survey.variableOf(id);
    if (variable === undefined) return;
    const to = low.file.places.ofVariable(variable);
    low.emit({ kind: 'set', to, value: 'absent', declares: true, at: low.operation(id) });
  }
}

/** `const db = new Database(path, (error) => { done(db); })`: the callback of the open hands it on. */
function lendToOwnCallback(low: Lowering, id: Node, init: Node): void {
  const call = unwrapAwait(init);
  if (!is(call, 'CallExpression', 'NewExpression') || !low.file.openings.has(call)) return;
  const variable = low.file.survey.variableOf(id);
  const isHandedOn = variable?.references.some(({ identifier }) => {
    const around: Node | undefined = call.arguments.find((argument) =>
      isInside(identifier, argument),
    );
    return isFunction(around) && isArgument(identifier);
  });
  if (variable === undefined || isHandedOn !== true) return;
  const place = low.file.places.ofVariable(variable);
  low.emit({ kind: 'lend', place, at: low.operation(call) });
}

function isInside(inner: Node, outer: Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

function isArgument(node: Node): boolean {
  const call = parentOf(node);
  return is(call, 'CallExpression') && call.arguments.some((argument) => argument === node);
}
