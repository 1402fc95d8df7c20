import { closing, closure, flag, open, use, work } from './handle-statements.ts';
import type { Context, Jump, Statement, Writer } from './writer.ts';
import { test } from './writer.ts';

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
