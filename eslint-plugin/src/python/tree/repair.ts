import type { Tree } from '@lezer/common';

/**
 * Rewrites the heads of statements that the parser cannot read into ones of the same length that it can:
 * `with (A() as a, B() as b):`, `with A() as (a, b):`, `with A() as self.x:`, `match a, b:`, `@a().b`.
 * Undefined when there is nothing to rewrite. Offsets stay what they are.
 */
export function repairHeads(text: string, tree: Tree): string | undefined {
  const starts = new Map<number, string>();
  tree.iterate({
    enter(node) {
      if (!node.type.isError) return;
      const { parent } = node.node;
      if (parent !== null && REPAIRED.has(parent.name)) starts.set(parent.from, parent.name);
      const around = parent?.parent;
      if (around && REPAIRED.has(around.name)) starts.set(around.from, around.name);
    },
  });
  if (starts.size === 0) return undefined;
  const letters = text.split('');
  for (const [start, name] of starts) rewrite(text, start, name, letters);
  const repaired = letters.join('');
  return repaired === text ? undefined : repaired;
}

const REPAIRED: ReadonlySet<string> = new Set(['Decorator', 'MatchStatement', 'WithStatement']);

function rewrite(text: string, start: number, name: string, letters: string[]): void {
  if (name === 'Decorator') {
    rewriteDecorator(text, start + 1, letters);
    return;
  }
  const word = name === 'MatchStatement' ? 'match' : 'with';
  const from = text.indexOf(word, start) + word.length;
  const marks = [...marksIn(text, from)];
  const end = marks.at(-1);
  if (end?.mark !== ':') return;
  if (word === 'match') {
    for (const { mark, at, depth } of marks) if (mark === ',' && depth === 0) letters[at] = '+';
    return;
  }
  const inner = unwrapBrackets(text, from, marks, letters);
  rewriteTargets(from, inner, letters);
}

/** A bracket, comma, colon, line break or comment of a head, and how many brackets are around it. */
interface Mark {
  readonly mark: string;
  readonly at: number;
  readonly to: number;
  readonly depth: number;
}

/** All marks of a head up to the colon that ends it. */
function* marksIn(text: string, from: number): Generator<Mark, undefined> {
  let depth = 0;
  MARKS.lastIndex = from;
  for (let found = MARKS.exec(text); found !== null; found = MARKS.exec(text)) {
    const [mark] = found;
    const at = found.index;
    if (CLOSING.test(mark)) depth -= 1;
    if (depth < 0) return;
    if (!QUOTE.test(mark)) yield { mark, at, to: at + mark.length, depth };
    if (ENDING.test(mark) && depth === 0) return;
    if (OPENING.test(mark)) depth += 1;
  }
}

const MARKS =
  /[rbfuRBFU]{0,2}(?:"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')|#[^\n]*|\\\n|[()[\]{},:\n]|\bas\b/g;
const QUOTE = /["']$/;
const ENDING = /^[:\n]$/;
const OPENING = /^[([{]$/;
const CLOSING = /^[)\]}]$/;

/** The expression behind `@` becomes a name up to the end of its line. */
function rewriteDecorator(text: string, from: number, letters: string[]): void {
  const end = [...marksIn(text, from)].find(({ mark, depth }) => mark === '\n' && depth === 0);
  const words = text.slice(from, end?.at).replace(/\s*(?:#.*)?$/, '');
  const start = from + words.length - words.trimStart().length;
  letters.fill('_', start, from + words.length);
}

/** Takes the brackets around all items away; the marks that then are at the outermost level. */
function unwrapBrackets(
  text: string,
  from: number,
  marks: readonly Mark[],
  letters: string[],
): readonly Mark[] {
  const outer = marks.filter(({ depth }) => depth === 0);
  const [open, close, colon] = outer.filter(({ mark }) => !mark.startsWith('\\'));
  const isWhole =
    open?.mark === '(' &&
    close?.mark === ')' &&
    colon?.mark === ':' &&
    text.slice(from, open.at).trim() === '' &&
    text.slice(close.to, colon.at).trim() === '';
  if (!isWhole) return outer;
  const inside = marks.filter(({ at }) => at > open.at && at < close.at);
  for (const at of [open.at, close.at]) letters[at] = ' ';
  for (const { mark, at, to } of inside) {
    if (mark === '\n' || mark.startsWith('#')) letters.fill(' ', at, to);
  }
  const last = inside.findLast(({ mark, depth }) => depth === 1 && mark === ',');
  if (last !== undefined && isBlank(letters, last.to, close.at)) letters[last.at] = ' ';
  return [...inside.filter(({ depth }) => depth === 1), colon];
}

function isBlank(letters: readonly string[], from: number, to: number): boolean {
  return letters.slice(from, to).join('').trim() === '';
}

/** What stands between `as` and the next comma becomes a name. */
function rewriteTargets(from: number, marks: readonly Mark[], letters: string[]): void {
  for (const [index, { mark, to }] of marks.entries()) {
    if (mark !== 'as' || to < from) continue;
    const next = marks.slice(index + 1).find((later) => later.mark === ',' || later.mark === ':');
    if (next === undefined) continue;
    const target = letters.slice(to, next.at).join('');
    const start = to + target.length - target.trimStart().length;
    const end = Math.max(start, to + target.trimEnd().length);
    if (end > start && !/^\w+$/.test(target.trim())) letters.fill('_', start, end);
  }
}
