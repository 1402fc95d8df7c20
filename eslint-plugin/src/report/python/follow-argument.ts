import {
  calmBuiltins,
  calmFunctions,
  collections,
  lazyBuiltins,
} from '../../catalogue/python/callees.ts';
import { matches, pathsOf } from '../../python/recognise/paths.ts';
import { localFunction } from '../../python/recognise/values.ts';
import { is } from '../../python/tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../../python/tree/syntax.ts';
import { keepIn } from './bind.ts';
import type { Kind, Search } from './reach.ts';

/** A call is given a value of this kind, as an argument or by a keyword. */
export function followArgument(search: Search, node: Node, kind: Kind, call: NodeOf<'Call'>): void {
  const paths = pathsOf(call.func, search.survey.scopes);
  const builtin = paths.find((path) => path.startsWith('builtins.'))?.slice('builtins.'.length);
  if (builtin !== undefined && has(calmBuiltins, builtin)) {
    if (kind === 'holder' && has(KEEPING, builtin)) search.follow(call, kind);
  } else if (builtin === 'next') {
    if (kind === 'holder') search.follow(call, 'derived');
  } else if (builtin !== undefined && has(lazyBuiltins, builtin)) {
    search.follow(call, kind === 'holder' ? kind : 'derived');
  } else if (matches(paths, ['contextlib.closing'])) search.follow(call, kind);
  else if (!matches(paths, calmFunctions)) give(search, node, kind, call);
}

function has(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** Built-ins whose result has the same elements. */
const KEEPING = ['dict', 'frozenset', 'list', 'max', 'min', 'set', 'sorted', 'tuple'];

function give(search: Search, node: Node, kind: Kind, call: NodeOf<'Call'>): void {
  const { func } = call;
  const target = localFunction(func, search.survey.scopes);
  const isPlainFunction = is(target, 'FunctionDef') && target.decorators.length === 0;
  if (isPlainFunction && !target.isAsync && passInto(search, node, kind, call, target)) return;
  if (is(func, 'Attribute') && is(func.value, 'Name') && has(collections.adding, func.attr)) {
    keepIn(search, func.value);
    return;
  }
  search.found.lent = true;
  search.follow(call, 'derived');
}

/** False when it is not plain which parameter takes the value. */
function passInto(
  search: Search,
  node: Node,
  kind: Kind,
  call: NodeOf<'Call'>,
  target: NodeOf<'FunctionDef'>,
): boolean {
  const parameter = parameterFor(node, call, target);
  if (parameter === undefined || isGenerator(search, target)) return false;
  search.taint(search.survey.scopes.variableOf(parameter), kind);
  search.callOf(target, call);
  return true;
}

function parameterFor(
  node: Node,
  call: NodeOf<'Call'>,
  { parameters }: NodeOf<'FunctionDef'>,
): NodeOf<'Parameter'> | undefined {
  if (!is(call.func, 'Name') || call.args.some((argument) => is(argument, 'Starred'))) {
    return undefined;
  }
  const index = call.args.findIndex((argument) => argument === node);
  const found = is(node, 'keyword')
    ? parameters.find(({ name }) => name === node.name)
    : parameters[index];
  const isReached = parameters.slice(0, index + 1).every(({ star }) => star === '');
  return isReached && found?.star === '' ? found : undefined;
}

function isGenerator({ survey }: Search, target: FunctionNode): boolean {
  return survey.yields.has(target);
}
