import {
  calmFunctions,
  calmObjects,
  identities,
  makers,
  readers,
  schedulers,
} from '../catalogue/callees.ts';
import type { Place } from '../model.ts';
import { isAwaited, lendAll, lowerArguments, lowerOpening, runHere } from './arguments.ts';
import { chainOf, lowerChain } from './chains.ts';
import { compiledIn, isAsync, isGenerator } from './compiled.ts';
import { isFixtureUse } from './fixtures.ts';
import { isInAwaitedExecutor, listen } from './listeners.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { copied, operand } from './lowering.ts';
import { outliving } from './outliving.ts';
import { lowerMethod } from './methods.ts';
import { wrapAll } from './owners.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, isFunction, memberName, parentOf, unwrap } from './syntax.ts';

type Call = NodeOf<'CallExpression'>;

/** A call: an opening, a local function, a method of something known, or a stranger. */
export function lowerCall(low: Lowering, node: Call): Place | undefined {
  if (low.file.openings.has(node)) return lowerOpening(low, node);
  const closed = low.file.releases.closedBy(node);
  if (closed !== undefined) return lowerRelease(low, node, closed);
  const chain = chainOf(low, node);
  if (chain !== undefined) return lowerChain(low, chain, node);
  const compiled = compiledIn(node);
  if (compiled !== undefined) return runHere(low, compiled, [], node, { hop: false });
  const local = localFunction(node.callee, low.file.survey);
  if (local !== undefined) {
    const isLiteral = unwrap(node.callee) === local;
    return runLocal(low, local, node, !isLiteral);
  }
  const callee = unwrap(node.callee);
  const name = globalName(callee, low);
  if (name !== undefined && isCalm(name)) {
    lowerCalm(low, node, name);
    return undefined;
  }
  if (name !== undefined && isIdentity(name)) return lowerArguments(low, node)[0];
  if (name?.startsWith('Promise.') === true) return low.value(node.arguments[0] ?? node.callee);
  if (isFixtureUse(low, node)) {
    for (const argument of node.arguments) operand(low, argument);
    return undefined;
  }
  if (isExit(name)) {
    leaveProcess(low, node);
    return undefined;
  }
  if (name === 'Array.from') return lowerCopy(low, node);
  const isMethod = is(callee, 'MemberExpression') && !isReader(name);
  if (isMethod && !low.file.slow.blocks(callee)) return lowerMethod(low, node, callee);
  if (name === 'Object.values' || name === 'Object.entries') {
    return lowerArguments(low, node)[0];
  }
  return lowerStranger(low, node, callee, isReader(name));
}

/** `lockfile.unlock(file)`. */
function lowerRelease(low: Lowering, node: Call, place: Place): Place {
  lendAll(low, lowerArguments(low, node), node);
  const into = low.temporary();
  const at = low.operation(node);
  low.emit({ kind: 'invoke', place, method: '', releases: true, dropped: false, into, at });
  return into;
}

/** `Array.from(xs)`: an array with what was in the other collection. */
function lowerCopy(low: Lowering, node: Call): Place | undefined {
  const [from] = lowerArguments(low, node);
  if (from === undefined) return undefined;
  low.emit({ kind: 'use', place: from });
  return copied(low, copied(low, from, 'member', node), 'holder', node);
}

/** A function of this file; what it does after its first wait, or as a generator, somebody may not wait for. */
function runLocal(low: Lowering, local: FunctionNode, node: Call, hop: boolean): Place {
  const given = lowerArguments(low, node);
  const result = runHere(low, local, given, node, { hop });
  const isLazy = isGenerator(local);
  if (isLazy || (isAsync(local) && !isAwaited(node))) {
    const as = isLazy ? 'generator' : 'work';
    for (const from of outliving(low, local, given)) {
      low.emit({ kind: 'copy', from, to: result, as, at: low.operation(node) });
    }
  }
  return result;
}

/** `console.log`, `String`, `setTimeout`: the dotted name of a global; undefined for everything else. */
function globalName(callee: Node, low: Lowering): string | undefined {
  if (is(callee, 'Identifier')) {
    const variable = low.file.survey.variableOf(callee);
    return variable === undefined || variable.defs.length === 0 ? callee.name : undefined;
  }
  if (!is(callee, 'MemberExpression')) return undefined;
  const object = globalName(unwrap(callee.object), low);
  const name = memberName(callee);
  return object === undefined || name === undefined ? undefined : `${object}.${name}`;
}

function isCalm(name: string): boolean {
  const [object = ''] = name.split('.');
  return (
    (calmFunctions as readonly string[]).includes(name) ||
    (calmObjects as readonly string[]).includes(object)
  );
}

function isIdentity(name: string): boolean {
  return (identities as readonly string[]).includes(name);
}

function isReader(name: string | undefined): boolean {
  if ((makers as readonly string[]).includes(name ?? '')) return false;
  return (readers as readonly string[]).includes(name?.split('.')[0] ?? '');
}

function isExit(name: string | undefined): boolean {
  return name === 'process.exit' || name === 'process.abort' || name === 'process.reallyExit';
}

/** Neither throws nor keeps what it is given; a timer keeps its callback for later. */
function lowerCalm(low: Lowering, node: Call, name: string): undefined {
  const isScheduler = (schedulers as readonly string[]).includes(name);
  for (const argument of node.arguments) {
    const place = operand(low, argument);
    if (place === undefined || !isScheduler) continue;
    if (!isInAwaitedExecutor(node)) low.emit({ kind: 'linger', place, at: low.operation(node) });
    low.emit({ kind: 'lend', place, at: low.operation(node) });
  }
}

function leaveProcess(low: Lowering, node: Call): undefined {
  for (const argument of node.arguments) operand(low, argument);
  low.emit({ kind: 'exit-process' });
}

/** A function that this file does not know: it may keep what it is given, and it may throw. */
function lowerStranger(low: Lowering, node: Call, callee: Node, reads: boolean): Place | undefined {
  const target = is(callee, 'Super') ? undefined : low.value(callee);
  const given = lowerArguments(low, node);
  if (low.file.owns(callee)) return wrapAll(low, given, node);
  const at = low.operation(node);
  const into = low.temporary();
  if (reads) {
    for (const place of given) if (place !== undefined) low.emit({ kind: 'use', place });
  } else if (isCloser(callee)) {
    for (const place of given) if (place !== undefined) closeBy(low, place, node);
  } else {
    lendAll(low, given, node);
    listen(low, node, given);
  }
  if (target !== undefined) {
    const step = { method: '', releases: true, dropped: false, into, at } as const;
    low.emit({ kind: 'invoke', place: target, ...step });
  }
  for (const from of goesOn(low, node) ? given : []) {
    if (from !== undefined) low.emit({ kind: 'copy', from, to: into, as: 'work', at });
  }
  if (low.file.slow.blocks(callee))
    low.emit({ kind: 'slow', related: low.given.get(node) ?? [], at });
  else low.emit({ kind: 'may-throw', at });
  return into;
}

/** `return work(db)` in an async function: nobody in here waits for what a stranger makes of the handle. */
function goesOn(low: Lowering, node: Call): boolean {
  const { node: around } = low;
  if (!isFunction(around) || !isAsync(around) || isGenerator(around)) return false;
  const parent = parentOf(node);
  if (!is(parent, 'ReturnStatement') && parent !== around) return false;
  const isCallback = variableKind(low, node.callee) === 'Parameter';
  // A function that never waits is async for the sake of what it returns.
  return isCallback || low.file.survey.pauses(around).waits.length === 0;
}

function variableKind(low: Lowering, node: Node): string | undefined {
  return low.file.survey.variableOf(unwrap(node))?.defs[0]?.type;
}

/** `closeQuietly(db)`: a function from elsewhere whose name says what it does. */
function isCloser(callee: Node): boolean {
  return is(callee, 'Identifier') && CLOSER_NAME.test(callee.name);
}

const CLOSER_NAME = /^(?:close|dispose|release|shutdown|shut|teardown|destroy)/i;

function closeBy(low: Lowering, place: Place, node: Node): void {
  const into = low.temporary();
  const step = { method: '[Symbol.dispose]', releases: true, dropped: false, into } as const;
  low.emit({ kind: 'invoke', place, ...step, at: low.operation(node) });
}
