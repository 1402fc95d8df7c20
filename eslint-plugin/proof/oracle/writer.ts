import type { Random } from './random.ts';

/** A variable with a handle in it, or perhaps nothing yet. */
export interface Handle {
  readonly name: string;
  readonly isNullable: boolean;
  /** True when a block closes it, or when it is somebody else's: it is never given away. */
  readonly isScoped: boolean;
  /** True when it opens and closes asynchronously: its close has to be awaited. */
  readonly isLater: boolean;
}

/** Where a `break` or `continue` can lead. */
export interface Jump {
  readonly label?: string;
  readonly isLoop: boolean;
}

/** What a statement can name and where it can jump to. */
export interface Context {
  readonly handles: readonly Handle[];
  readonly flags: readonly string[];
  readonly closers: readonly string[];
  readonly closures: readonly string[];
  readonly jumps: readonly Jump[];
  readonly isAsync: boolean;
  readonly depth: number;
}

/** One program being written. */
export interface Writer {
  readonly random: Random;
  readonly name: string;
  count: number;
  /** How many statements it may still have. */
  left: number;
}

/** What a kind of statement wrote, and what can be named after it. */
export interface Statement {
  readonly lines: readonly string[];
  readonly after?: Context;
  readonly ends?: boolean;
}

/** A condition: a question, a flag, or whether a variable has a handle. */
export function test(writer: Writer, context: Context): string {
  const { random } = writer;
  const name = context.flags[random.below(context.flags.length)] ?? 'p';
  const handle = context.handles.find(({ isNullable }) => isNullable);
  return random.pick([
    'choose()',
    name,
    `!${name}`,
    handle === undefined ? 'choose()' : random.pick([handle.name, `!${handle.name}`]),
    `${name} && choose()`,
    `!${name} || choose()`,
  ]);
}
