import type { Place, Step } from '../model.ts';
import { isAwaited, isDropped, runHere } from './arguments.ts';
import { isInAwaitedExecutor } from './listeners.ts';
import { localFunction } from './local-functions.ts';
import type { Lowering } from './lowering.ts';
import { copied, nothing } from './lowering.ts';
import { isSlow } from './slow-calls.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { is, memberName, unwrap } from './syntax.ts';

type Call = NodeOf<'CallExpression'>;

/** A promise with what is to happen after it: `p.then(f, g)`, `p.catch(g)`, `p.finally(h)`. */
export interface Chain {
  readonly promise: Node;
  readonly method: 'catch' | 'finally' | 'then';
  readonly callbacks: readonly (FunctionNode | undefined)[];
}

/** The call as a chain; undefined when it is none, or when none of its callbacks is in this file. */
export function chainOf(low: Lowering, call: Call): Chain | undefined {
  const callee = unwrap(call.callee);
  if (!is(callee, 'MemberExpression')) return undefined;
  const method = memberName(callee);
  if (method !== 'catch' && method !== 'finally' && method !== 'then') return undefined;
  const callbacks = call.arguments.map((argument) => localFunction(argument, low.file.survey));
  if (callbacks.every((callback) => callback === undefined)) return undefined;
  return { promise: callee.object, method, callbacks };
}

/** Lowers a chain as if it were awaited: later or now, the same things happen in the same order. */
export function lowerChain(low: Lowering, chain: Chain, call: Call): Place {
  const into = low.temporary();
  let settled: Place | undefined;
  const body = low.collect(() => {
    settled = settle(low, chain, call);
  });
  const [first, second] = chain.callbacks;
  const run = (callback: FunctionNode | undefined, given?: Place): Step =>
    callback === undefined
      ? nothing
      : low.collect(() => {
          const result = runHere(low, callback, [given], call, { hop: false, awaited: true });
          low.emit({ kind: 'copy', from: result, to: into, as: 'same', at: low.operation(call) });
        });
  low.emit(arranged(chain, body, run(first, settled), run(second)));
  const isKept = chain.method !== 'then' && settled !== undefined;
  if (isKept)
    low.emit({
      kind: 'copy',
      from: settled ?? into,
      to: into,
      as: 'same',
      at: low.operation(call),
    });
  if (!isAwaited(call)) needLater(low, chain, into);
  if (isDropped(call) && !isInAwaitedExecutor(call)) linger(low, chain, call);
  return into;
}

/** Nobody waits for the chain: what its callbacks need, they need behind the statement. */
function linger(low: Lowering, chain: Chain, call: Call): void {
  const late = low.temporary();
  let link: Chain | undefined = chain;
  while (link !== undefined) {
    needLater(low, link, late);
    const before = unwrap(link.promise);
    link = is(before, 'CallExpression') ? chainOf(low, before) : undefined;
  }
  low.emit({ kind: 'linger', place: late, at: low.operation(call) });
}

/** True for a chain: its slow work was noted before its callbacks. */
export function isAwaitedChain(node: Node): boolean {
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression')) return false;
  return ['catch', 'finally', 'then'].includes(memberName(node.callee) ?? '');
}

function arranged(chain: Chain, body: Step, first: Step, second: Step): Step {
  const parts = {
    kind: 'try',
    body,
    handlers: [],
    otherwise: nothing,
    finalizer: nothing,
  } as const;
  if (chain.method === 'finally') return { ...parts, finalizer: first };
  if (chain.method === 'catch') return { ...parts, handlers: [{ all: true, body: first }] };
  const handlers = second === nothing ? [] : [{ all: true, body: second }];
  return { ...parts, handlers, otherwise: first };
}

/** The promise at the head is waited for; callbacks that need the handle make its wait a related one. */
function settle(low: Lowering, chain: Chain, call: Call): Place | undefined {
  const place = low.value(chain.promise);
  const at = low.operation(chain.promise);
  if (isAwaited(call) && isSlow(chain.promise, low.file) && !isAwaitedChain(chain.promise)) {
    const needed = low.temporary();
    needLater(low, chain, needed);
    const given = low.given.get(unwrap(chain.promise)) ?? [];
    low.emit({ kind: 'slow', related: [needed, ...given], at });
  } else if (!low.file.openings.has(unwrap(chain.promise))) {
    low.emit({ kind: 'may-throw', at });
  }
  return place && copied(low, place, 'awaited', call);
}

function needLater(low: Lowering, chain: Chain, into: Place): void {
  for (const callback of chain.callbacks) {
    if (callback === undefined) continue;
    const needed = low.temporary();
    low.emit({ kind: 'closure', body: low.file.bodyOf(callback), into: needed });
    low.emit({ kind: 'copy', from: needed, to: into, as: 'work', at: low.operation(callback) });
  }
}
