import type { Library } from '../../catalogue/library.ts';
import type { Opening } from '../../model.ts';
import { is, keywordOf } from '../tree/nodes.ts';
import type { Node } from '../tree/syntax.ts';
import { operationOf } from './operation.ts';
import type { PythonSource, Survey } from './survey.ts';

/** The opening that a node is; `call` is the one that has its options. */
export function openingAt(node: Node, call: Node, library: Library, survey: Survey): Opening {
  const name = nameOf(node);
  const busyTimeout = busyTimeoutOf(call, library);
  const { text, start, end } = operationOf(node, survey.source);
  return {
    text,
    start,
    end,
    library,
    promised: false,
    wrapped: false,
    exclusive: isExclusive(node, survey),
    ...(name !== undefined && { name }),
    ...(busyTimeout !== undefined && { busyTimeout }),
  };
}

/** The name of the variable or field that gets the handle. */
export function nameOf(node: Node): string | undefined {
  let around = node.parent;
  while (is(around, 'Await', 'BoolOp', 'IfExp')) around = around.parent;
  if (is(around, 'WithItem')) return nameIn(around.target) ?? nameIn(node);
  if (is(around, 'Assign')) return nameIn(around.targets[0]);
  if (is(around, 'AnnAssign', 'NamedExpr')) return nameIn(around.target);
  return is(node, 'Call') && is(node.func, 'Attribute') && node.func.attr === 'acquire'
    ? nameIn(node.func.value)
    : undefined;
}

function nameIn(node: Node | undefined): string | undefined {
  if (is(node, 'Name')) return node.id;
  return is(node, 'Attribute') ? node.attr : undefined;
}

/** In seconds in Python; in milliseconds here. */
function busyTimeoutOf(call: Node, library: Library): number | undefined {
  const { busyTimeout, busyTimeoutOption } = library;
  if (busyTimeoutOption === undefined || !is(call, 'Call')) return busyTimeout;
  const given = keywordOf(call, busyTimeoutOption);
  if (!is(given, 'Constant') || typeof given.value !== 'number') return busyTimeout;
  return given.value * MILLISECONDS_IN_A_SECOND;
}

const MILLISECONDS_IN_A_SECOND = 1000;

/** True when the program asks SQLite for its exclusive mode on this handle. */
function isExclusive(node: Node, { source, scopes }: Survey): boolean {
  if (!EXCLUSIVE.test(source.text)) return false;
  const around = node.parent;
  const target = is(around, 'Assign') ? around.targets[0] : is(around, 'WithItem') && around.target;
  const named =
    target === false || target === undefined ? [] : scopes.variableOf(target)?.references;
  return [node, ...(named ?? [])].some((each) => EXCLUSIVE.test(wordsAround(each, source)));
}

/** Source: https://sqlite.org/pragma.html#pragma_locking_mode */
const EXCLUSIVE = /locking_mode['"\s=(]*exclusive/i;

function wordsAround(node: Node, source: PythonSource): string {
  let around = node;
  while (
    around.parent !== undefined &&
    !Array.isArray((around.parent as { body?: unknown }).body)
  ) {
    around = around.parent;
  }
  const [start, end] = is(around, 'WithItem', 'With') ? node.range : around.range;
  return source.text.slice(start, end);
}
