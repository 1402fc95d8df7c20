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
interface Jump {
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

/** Writes some statements, one a line; what they declare can be named by the later ones. */
export function* block(writer: Writer, around: Context): Generator<string, undefined> {
  const length = 1 + writer.random.below(around.depth === 0 ? 6 : 3);
  let context = around;
  for (let index = 0; index < length && writer.left > 0; index++) {
    writer.left--;
    const { lines, after, ends } = statement(writer, context);
    yield* lines;
    if (ends === true) return;
    context = after ?? context;
  }
}

/** The body of a function that only uses and closes. */
export function* closureBody(
  writer: Writer,
  handles: readonly Handle[],
): Generator<string, undefined> {
  const { random } = writer;
  const length = 1 + random.below(2);
  for (let index = 0; index < length; index++) {
    const handle = handles[random.below(handles.length)];
    if (handle === undefined) continue;
    const line = random.percent(60) ? close(handle, random) : `${access(handle)}get(1);`;
    if (random.percent(25)) yield `if (choose()) return;`;
    yield random.percent(30) ? `if (choose()) { ${line} }` : line;
    if (random.percent(25)) yield 'work();';
  }
}

interface Statement {
  readonly lines: readonly string[];
  readonly after?: Context;
  readonly ends?: boolean;
}

function statement(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const isDeep = context.depth >= 3 || writer.left < 1;
  const kinds: readonly (readonly [number, (writer: Writer, context: Context) => Statement])[] = [
    [context.handles.length === 0 ? 40 : 10, open],
    [context.handles.length === 0 ? 0 : 22, closing],
    [context.handles.length === 0 ? 0 : 8, use],
    [8, work],
    [5, flag],
    [context.handles.length === 0 ? 0 : 4, closure],
    [7, jump],
    [isDeep ? 0 : 14, branch],
    [isDeep ? 0 : 14, attempt],
    [isDeep ? 0 : 8, loop],
    [isDeep ? 0 : 4, choice],
    [isDeep ? 0 : 3, labelled],
  ];
  let at = random.below(kinds.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, write] of kinds) {
    if (at < weight) return write(writer, context);
    at -= weight;
  }
  return work(writer, context);
}

function open(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const { isAsync } = context;
  const number = ++writer.count;
  const name = `h${number}`;
  const old = context.handles.find(({ isNullable, isScoped }) => isNullable && !isScoped);
  const kind = random.below(old === undefined ? 7 : 12);
  const isLater = kind >= 7 ? old?.isLater === true : isAsync && random.percent(50);
  const opened = isLater ? `await openLater(${number})` : `openCache(${number})`;
  const known = (handle: Handle): Context => ({
    ...context,
    handles: [...context.handles, handle],
  });
  if (kind < 3) {
    return { lines: [`const ${name} = ${opened};`], after: known(plain(name, false, isLater)) };
  }
  if (kind === 3) {
    const using = isLater ? 'await using' : 'using';
    const handle = { name, isNullable: false, isScoped: true, isLater };
    return { lines: [`${using} ${name} = ${opened};`], after: known(handle) };
  }
  if (kind === 4) {
    const either = random.percent(50) ? `${test(writer, context)} ? ${opened} : null` : opened;
    return { lines: [`let ${name} = ${either};`], after: known(plain(name, true, isLater)) };
  }
  if (kind < 7) {
    const empty = random.percent(50) ? `let ${name};` : `let ${name} = null;`;
    return {
      lines: [empty, assign(name, opened, random)],
      after: known(plain(name, true, isLater)),
    };
  }
  return { lines: [assign(old?.name ?? name, opened, random)] };
}

function plain(name: string, isNullable: boolean, isLater: boolean): Handle {
  return { name, isNullable, isScoped: false, isLater };
}

function assign(name: string, opened: string, random: Random): string {
  return random.pick([
    `${name} = ${opened};`,
    `if (choose()) { ${name} = ${opened}; }`,
    `try { ${name} = ${opened}; } catch { work(); }`,
    `if (!${name}) { ${name} = ${opened}; }`,
    `if (p) { ${name} = ${opened}; }`,
    `${name} ??= ${opened};`,
  ]);
}

function some(writer: Writer, context: Context): Handle {
  const { handles } = context;
  return handles[writer.random.below(handles.length)] ?? plain('h0', true, false);
}

function access({ name, isNullable }: Handle): string {
  return `${name}${isNullable ? '?' : ''}.`;
}

function close(handle: Handle, random: Random): string {
  const text = closeNow(handle, random);
  return handle.isLater ? text.replace(/\w+\??\.close/, 'await $&') : text;
}

function closeNow({ name, isNullable }: Handle, random: Random): string {
  if (!isNullable) {
    return random.pick([
      `${name}.close();`,
      `${name}.close();`,
      `if (${name}.isOpen) ${name}.close();`,
    ]);
  }
  return random.pick([
    `${name}?.close();`,
    `if (${name}) ${name}.close();`,
    `if (${name} !== null && ${name} !== undefined) { ${name}.close(); }`,
    `${name}?.close(); ${name} = null;`,
  ]);
}

function closing(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const handle = some(writer, context);
  const closer = context.closers[0];
  if (closer !== undefined && !handle.isLater && random.percent(40)) {
    const call = `${closer}(${handle.name});`;
    return { lines: [handle.isNullable ? `if (${handle.name}) ${call}` : call] };
  }
  const ending = context.closures.at(-1);
  if (ending !== undefined && random.percent(50)) return { lines: [`${ending}();`] };
  return { lines: [close(handle, random)] };
}

function use(writer: Writer, context: Context): Statement {
  return { lines: [`${access(some(writer, context))}get(1);`] };
}

function work({ random }: Writer, { isAsync }: Context): Statement {
  const asynchronous = isAsync ? 'await work();' : 'work();';
  return { lines: [random.pick(['work();', "console.log('x');", asynchronous, 'void choose();'])] };
}

function flag(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const own = context.flags.filter((name) => name.startsWith('t'));
  const name = own.at(-1);
  if (name !== undefined && random.percent(70)) {
    return { lines: [`${name} = ${random.pick(['true', 'false', 'choose()'])};`] };
  }
  const fresh = `t${++writer.count}`;
  return {
    lines: [`let ${fresh} = ${random.pick(['true', 'false', 'false', 'choose()'])};`],
    after: { ...context, flags: [...context.flags, fresh, fresh] },
  };
}

function closure(writer: Writer, context: Context): Statement {
  const name = `end${++writer.count}`;
  return {
    lines: [
      `const ${name} = () => {`,
      ...closureBody(
        writer,
        context.handles.filter(({ isLater }) => !isLater),
      ),
      '};',
    ],
    after: { ...context, closures: [...context.closures, name] },
  };
}

function jump(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const gift = context.handles.find((handle) => !handle.isScoped);
  const target = context.jumps[random.below(Math.max(1, context.jumps.length))];
  const kind = random.below(target === undefined ? 6 : 12);
  if (kind < 2) return { lines: ['return;'], ends: true };
  if (kind < 4 && gift !== undefined) return { lines: [`return ${gift.name};`], ends: true };
  if (kind < 6) return { lines: ["throw new Error('x');"], ends: true };
  const { label, isLoop } = target ?? { isLoop: false };
  const word = isLoop && random.percent(50) ? 'continue' : 'break';
  const isNearest = isLoop && target === context.jumps.at(-1);
  if (label === undefined && !isNearest) return { lines: ['return;'], ends: true };
  const where = label === undefined || (isNearest && random.percent(50)) ? '' : ` ${label}`;
  return { lines: [`${word}${where};`], ends: true };
}

function test(writer: Writer, context: Context): string {
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

function inner(context: Context, jump?: Jump): Context {
  const { jumps, depth } = context;
  return { ...context, depth: depth + 1, jumps: jump === undefined ? jumps : [...jumps, jump] };
}

function branch(writer: Writer, context: Context): Statement {
  const lines = [`if (${test(writer, context)}) {`, ...block(writer, inner(context))];
  if (writer.random.percent(40)) lines.push('} else {', ...block(writer, inner(context)));
  return { lines: [...lines, '}'] };
}

function attempt(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const lines = ['try {', ...block(writer, inner(context))];
  const kind = random.below(4);
  if (kind !== 0) lines.push('} catch {', ...block(writer, inner(context)));
  if (kind < 2) lines.push('} finally {', ...finalizer(writer, context));
  return { lines: [...lines, '}'] };
}

/** Mostly closes, as people write it; sometimes anything. */
function finalizer(writer: Writer, context: Context): readonly string[] {
  const { random } = writer;
  if (context.handles.length === 0 || random.percent(25)) return [...block(writer, inner(context))];
  return closing(writer, context).lines;
}

function loop(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const number = ++writer.count;
  const label = random.percent(30) ? `loop${number}` : undefined;
  const jump: Jump = { isLoop: true, ...(label !== undefined && { label }) };
  const before = label === undefined ? '' : `${label}: `;
  const body = [...block(writer, inner(context, jump))];
  const count = `n${number}`;
  switch (random.below(4)) {
    case 0:
      return { lines: [`${before}for (const x${number} of xs) {`, ...body, '}'] };
    case 1:
      return {
        lines: [
          `let ${count} = 0;`,
          `${before}do {`,
          ...body,
          `} while (${count}++ < 1 && choose());`,
        ],
      };
    case 2:
      return {
        lines: [
          `let ${count} = 0;`,
          `${before}for (;;) {`,
          `if (${count}++ > 1 || choose()) break;`,
          ...body,
          '}',
        ],
      };
    default:
      return {
        lines: [
          `${before}for (let ${count} = 0; ${count} < 2 && choose(); ${count}++) {`,
          ...body,
          '}',
        ],
      };
  }
}

function choice(writer: Writer, context: Context): Statement {
  const { random } = writer;
  const arm = (head: string): string[] => [
    head,
    '{',
    ...block(writer, inner(context, { isLoop: false })),
    '}',
    ...(random.percent(60) ? ['break;'] : []),
  ];
  const lines = ['switch (pick()) {', ...arm('case 0:'), ...arm('case 1:')];
  if (random.percent(50)) lines.push(...arm('default:'));
  return { lines: [...lines, '}'] };
}

function labelled(writer: Writer, context: Context): Statement {
  const label = `block${++writer.count}`;
  const jump: Jump = { label, isLoop: false };
  return { lines: [`${label}: {`, ...block(writer, inner(context, jump)), '}'] };
}
