import { wrapperClosers } from '../catalogue/callees.ts';
import type { Place } from '../model.ts';
import { isAwaitedChain } from './chains.ts';
import { isFixtureUse } from './fixtures.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { copied } from './lowering.ts';
import { isSlow } from './slow-calls.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, isFunction, memberName, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';

/** `await x`: x goes on until it is done; when x takes long, so does the program. */
export function lowerAwait(
  low: Lowering,
  node: NodeOf<'AwaitExpression' | 'YieldExpression'>,
): Place | undefined {
  if (!node.argument) return undefined;
  const place = low.value(node.argument);
  const argument = unwrap(node.argument);
  waitFor(low, argument, place, node);
  if (place === undefined) return undefined;
  const into = copied(low, place, 'awaited', node);
  const elements = low.elements.get(place);
  if (elements === undefined) return into;
  const awaited = [...elements].map(
    ([name, element]) => [name, copied(low, element, 'awaited', node)] as const,
  );
  low.elements.set(into, new Map(awaited));
  return into;
}

function waitFor(low: Lowering, argument: Node, place: Place | undefined, node: Node): void {
  if (isOpening(argument, low)) return; // When it rejects, there is no handle.
  if (is(argument, 'CallExpression') && isFixtureUse(low, argument)) return;
  const at = low.operation(node);
  const waited = executorNeeds(low, argument);
  const related = [
    ...waited,
    ...low.armed,
    ...givenTo(low, argument),
    ...(place === undefined ? [] : [place]),
  ];
  if (isSlow(argument, low.file) && !isAwaitedChain(argument))
    low.emit({ kind: 'slow', related, at });
  else if (low.isProgram && isUnknownCall(argument, low)) low.emit({ kind: 'wait', related, at });
  else if (!isClosing(argument, low)) {
    const starts = low.receivers.get(argument);
    low.emit({ kind: 'may-throw', at, ...(starts !== undefined && { starts }) });
  }
}

/** What a call is given, also inside of objects that are made for it: `pipeline(new Reader(db), out)`. */
function givenTo(low: Lowering, call: Node): readonly Place[] {
  if (!is(call, 'CallExpression', 'NewExpression')) return [];
  const made = call.arguments.filter((argument) => is(argument, 'NewExpression'));
  return [...(low.given.get(call) ?? []), ...made.flatMap((argument) => givenTo(low, argument))];
}

/** An opening, or a list of nothing but openings that are waited for together. */
function isOpening(node: Node, low: Lowering): boolean {
  if (low.file.openings.has(node)) return true;
  const value = is(node, 'Identifier') ? valueOf(node, low.file.survey) : undefined;
  if (value !== undefined && low.file.openings.has(value)) return true;
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression')) return false;
  const { object } = node.callee;
  if (!is(object, 'Identifier') || object.name !== 'Promise') return false;
  const [first] = node.arguments;
  const parts = is(first, 'ArrayExpression') ? first.elements : [first ?? null];
  return parts.every((part) => part !== null && low.file.openings.has(unwrap(part)));
}

/** Closing is not held to fail, whether it is waited for or not. */
function isClosing(node: Node, low: Lowering): boolean {
  if (low.file.releases.closedBy(node) !== undefined) return true;
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression')) return false;
  return (wrapperClosers as readonly string[]).includes(memberName(node.callee) ?? '');
}

/** What the executor of a promise needs later, it needs while the promise is waited for. */
function executorNeeds(low: Lowering, node: Node): readonly Place[] {
  if (!is(node, 'NewExpression') || !isFunction(node.arguments[0])) return [];
  const into = low.temporary();
  low.emit({ kind: 'closure', body: low.file.bodyOf(node.arguments[0]), into });
  return [into];
}

function isUnknownCall(node: Node, low: Lowering): boolean {
  if (!is(node, 'CallExpression') || low.file.openings.has(node)) return false;
  if (!is(unwrap(node.callee), 'Identifier')) return false;
  return localFunction(node.callee, low.file.survey) === undefined;
}
