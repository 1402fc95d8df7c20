import type { Random } from './random.ts';
import type { Context, Handle, Statement, Writer } from './writer.ts';
import { test } from './writer.ts';

/** Opens a handle into a new variable, or into one that may have one already. */
export function open(writer: Writer, context: Context): Statement {
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

/** Closes a handle, itself or by a local function. */
export function closing(writer: Writer, context: Context): Statement {
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

/** Reads from a handle. */
export function use(writer: Writer, context: Context): Statement {
  return { lines: [`${access(some(writer, context))}get(1);`] };
}

/** Does something else. */
export function work({ random }: Writer, { isAsync }: Context): Statement {
  const asynchronous = isAsync ? 'await work();' : 'work();';
  return { lines: [random.pick(['work();', "console.log('x');", asynchronous, 'void choose();'])] };
}

/** Declares or changes a variable that is true or false. */
export function flag(writer: Writer, context: Context): Statement {
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

/** Makes a function that may be called later. */
export function closure(writer: Writer, context: Context): Statement {
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
