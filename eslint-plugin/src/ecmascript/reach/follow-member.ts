import { plainMethods, plainProperties } from '../../catalogue/callees.ts';
import type { Library } from '../../catalogue/library.ts';
import { localFunction } from '../local-functions.ts';
import type { Node, NodeOf } from '../syntax.ts';
import { above, is, memberName, unwrap } from '../syntax.ts';
import type { Kind, Search } from './reach.ts';
import { runsAtOnce } from './runs-at-once.ts';

/** `x.y` where x is of this kind to the handle: a call of a method, or a property. */
export function followMember(search: Search, member: NodeOf<'MemberExpression'>, kind: Kind): void {
  const name = memberName(member) ?? '';
  const around = aroundOf(member);
  if (is(around, 'CallExpression') && unwrap(around.callee) === member) {
    if (callsBackLater(around, name, search)) search.found.escapes = true;
    const result = resultOf(kind, name, search.library);
    if (result !== undefined) search.follow(around, result);
    return;
  }
  if (is(around, 'AssignmentExpression') && around.left === member) return;
  const isPlain =
    search.library.openFlags.includes(name) ||
    (plainProperties as readonly string[]).includes(name);
  if (!isPlain) search.follow(member, kind === 'pending' ? 'pending' : 'derived');
}

function callsBackLater(
  call: NodeOf<'CallExpression'>,
  name: string,
  { library, survey }: Search,
): boolean {
  if (runsAtOnce(name, library)) return false;
  return call.arguments.some((argument) => localFunction(argument, survey) !== undefined);
}

/** What a method gives; undefined when it needs the handle no more. */
function resultOf(kind: Kind, name: string, library: Library): Kind | undefined {
  const given = library.asyncMethods || library.disposer === 'async' ? 'pending' : undefined;
  if (kind === 'pending' || kind === 'holder') return kind;
  if (kind === 'closure' || library.derives.includes(name)) return 'derived';
  if (kind === 'derived') {
    return (plainMethods as readonly string[]).includes(name) ? given : 'derived';
  }
  if (library.chains.includes(name)) return 'handle';
  return library.promises?.includes(name) === true ? 'pending' : given;
}

/** The node around, not counting `!`. */
function aroundOf(node: Node): Node | undefined {
  let outer = above(node);
  while (is(outer, 'TSNonNullExpression')) outer = above(outer);
  return outer;
}
