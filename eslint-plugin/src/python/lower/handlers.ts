import { calmBuiltins } from '../../catalogue/python/callees.ts';
import { dottedName, is, isFunction } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import { childrenOf } from '../tree/visitor-keys.ts';
import type { Lowering } from './lowering.ts';

/** Whether no exception of the body passes by an `except` clause. */
export function takesAll(
  low: Lowering,
  { kind }: NodeOf<'ExceptHandler'>,
  body: readonly Node[],
): boolean {
  if (kind === undefined || isOfEverything(kind)) return true;
  return isOfLibrary(low, kind) && body.every((node) => onlyAsksHandles(low, node));
}

/** `except Exception` counts as everything: what it lets pass ends the program. */
function isOfEverything(kind: Expression): boolean {
  if (is(kind, 'Tuple')) return kind.elements.some(isOfEverything);
  const name = dottedName(kind)?.at(-1);
  return name === 'Exception' || name === 'BaseException';
}

/** `except sqlite3.Error`, where the file opens something of that library. */
function isOfLibrary(low: Lowering, kind: Expression): boolean {
  if (is(kind, 'Tuple')) return kind.elements.some((element) => isOfLibrary(low, element));
  const paths = low.file.pathsOf(kind);
  return [...low.file.openings.values()].some(({ library: { failure, modules } }) =>
    modules.some((module) => failure !== undefined && paths.includes(`${module}.${failure}`)),
  );
}

/** Whether nothing in a statement is asked to do anything but what may be a handle, and nothing is raised. */
function onlyAsksHandles(low: Lowering, node: Node): boolean {
  if (is(node, 'Assert', 'Raise')) return false;
  if (isFunction(node)) return true;
  if (is(node, 'Call') && !isOfHandle(low, node.func)) return false;
  return childrenOf(node).every((child) => onlyAsksHandles(low, child));
}

/** A method of something made in this file, a function of the library itself, or one that never fails. */
function isOfHandle(low: Lowering, callee: Expression): boolean {
  if (is(callee, 'Name') && (calmBuiltins as readonly string[]).includes(callee.id)) return true;
  const paths = low.file.pathsOf(callee);
  if (paths.length === 0) return is(callee, 'Attribute');
  const modules = [...low.file.openings.values()].flatMap(({ library }) => library.modules);
  return paths.every((path) => modules.some((module) => path.startsWith(`${module}.`)));
}
