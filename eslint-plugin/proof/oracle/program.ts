import type { Random } from './random.ts';
import { closureBody } from './handle-statements.ts';
import { block } from './statements.ts';
import type { Context, Handle, Writer } from './writer.ts';

/** A random function that opens handles, with the local functions that it calls. */
export interface Program {
  readonly name: string;
  readonly isAsync: boolean;
  readonly text: string;
}

/**
 * Writes a random function. Its handles come from `openCache(n)` and `openLater(n)`, with another n at
 * each place; whatever else it calls may throw, and may say yes or no.
 */
export function randomProgram(name: string, random: Random): Program {
  const isAsync = random.percent(25);
  const writer: Writer = { random, count: 0, left: 6 + random.below(7), name };
  const helpers = random.percent(30) ? [helper(writer)] : [];
  const top: Context = {
    handles: [],
    flags: ['p', 'q'],
    closers: helpers.map((each) => each.name),
    closures: [],
    jumps: [],
    isAsync,
    depth: 0,
  };
  const body = [...block(writer, top)];
  const head = `${isAsync ? 'async ' : ''}function ${name}(p, q, xs) {`;
  return {
    name,
    isAsync,
    text: [...helpers.flatMap(({ lines }) => lines), head, ...body, '}'].join('\n'),
  };
}

/** A local function that is given a handle, and may close it. */
function helper(writer: Writer): { readonly name: string; readonly lines: readonly string[] } {
  const name = `${writer.name}Helper`;
  const handle: Handle = { name: 'x', isNullable: false, isScoped: true, isLater: false };
  return { name, lines: [`function ${name}(x) {`, ...closureBody(writer, [handle]), '}'] };
}
