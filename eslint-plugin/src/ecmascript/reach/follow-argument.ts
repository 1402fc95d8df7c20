import {
  calmFunctions,
  calmObjects,
  collectors,
  schedulers,
  walkers,
} from '../../catalogue/callees.ts';
import { localFunction } from '../local-functions.ts';
import type { FunctionNode, Node, NodeOf } from '../syntax.ts';
import { is, isFunction, memberName, unwrap } from '../syntax.ts';
import type { Kind, Search } from './reach.ts';
import { runsAtOnce } from './runs-at-once.ts';

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

/** The value is an argument: of a local function, of something well known, or of a stranger. */
export function followArgument(search: Search, node: Node, kind: Kind, call: Call): void {
  const local = is(call, 'CallExpression') ? localFunction(call.callee, search.survey) : undefined;
  if (local !== undefined) {
    intoParameter(search, local, call.arguments.indexOf(node as never), kind);
    search.callOf(local, call);
  } else if (!followWellKnown(search, node, kind, call)) {
    toStranger(search, kind, call);
  }
}

function intoParameter(search: Search, target: FunctionNode, index: number, kind: Kind): void {
  const parameter = target.params[index];
  if (parameter === undefined) return;
  const named = is(parameter, 'AssignmentPattern') ? parameter.left : parameter;
  const variable = is(named, 'Identifier') ? search.survey.variableOf(named) : undefined;
  if (variable === undefined) {
    search.found.escapes = true;
    return;
  }
  search.enter(target);
  search.taint(variable, kind);
}

/** A stranger may keep what it is given, and may give back what needs it. */
function toStranger(search: Search, kind: Kind, call: Call): void {
  if (kind !== 'handle') {
    search.found.escapes = true;
    return;
  }
  search.found.lent = true;
  search.follow(call, 'derived');
}

/** True when the callee is known, and with it what becomes of the argument. */
function followWellKnown(search: Search, node: Node, kind: Kind, call: Call): boolean {
  const callee = unwrap(call.callee);
  const name = globalName(callee, search);
  if (name !== undefined) return followGlobal(search, node, kind, call, name);
  if (!is(callee, 'MemberExpression') || is(call, 'NewExpression')) return false;
  const method = memberName(callee) ?? '';
  const { object } = callee;
  if (isFunction(node) && isOneOf(walkers, method) && call.arguments[0] === node) {
    search.callOf(node, call);
    return true;
  }
  const root = search.survey.variableOf(rootOf(object));
  if (search.isTainted(root)) return followMethod(search, node, kind, call, method);
  if (!isOneOf(collectors, method) || root === undefined || !is(object, 'Identifier')) return false;
  search.taint(root, 'holder');
  return true;
}

/** A method of the handle itself, or of something derived, gets it back, or a function that uses it. */
function followMethod(search: Search, node: Node, kind: Kind, call: Call, method: string): boolean {
  if (kind !== 'closure') return kind === 'handle' || kind === 'derived';
  if (!runsAtOnce(method, search.library)) return false;
  if (isFunction(node)) search.callOf(node, call);
  return true;
}

function followGlobal(search: Search, node: Node, kind: Kind, call: Call, name: string): boolean {
  const [object = ''] = name.split('.');
  if (isOneOf(schedulers, name)) return false;
  if (isOneOf(calmFunctions, name) || isOneOf(calmObjects, object) || object === 'JSON') {
    return kind !== 'pending' && kind !== 'closure';
  }
  if (TAKING_OUT.has(name)) {
    if (kind !== 'derived' && kind !== 'handle') search.follow(call, 'holder');
    return true;
  }
  if (object !== 'Promise') return false;
  if (isFunction(node)) search.follow(call, 'pending');
  else search.follow(call, kind === 'pending' ? 'pending' : 'derived');
  return true;
}

/** What takes all elements out of an iterator at once. */
const TAKING_OUT: ReadonlySet<string> = new Set(['Array.from', 'Map', 'Object.fromEntries', 'Set']);

/** `JSON.stringify`, `Promise.all`: the dotted name of a global; undefined for everything else. */
function globalName(callee: Node, search: Search): string | undefined {
  if (is(callee, 'Identifier')) {
    const variable = search.survey.variableOf(callee);
    return variable === undefined || variable.defs.length === 0 ? callee.name : undefined;
  }
  if (!is(callee, 'MemberExpression')) return undefined;
  const object = globalName(unwrap(callee.object), search);
  const name = memberName(callee);
  return object === undefined || name === undefined ? undefined : `${object}.${name}`;
}

function rootOf(node: Node): Node {
  let root = unwrap(node);
  while (is(root, 'MemberExpression', 'CallExpression')) {
    root = unwrap(is(root, 'CallExpression') ? root.callee : root.object);
  }
  return root;
}

function isOneOf(list: readonly string[], name: string): boolean {
  return list.includes(name);
}
