import { parser } from '@lezer/python';
import { buildExpression } from './build-expressions.ts';
import { buildStatement } from './build-statements.ts';
import type { Builder } from './builder.ts';
import { make } from './builder.ts';
import type { RawFile } from './raw.ts';
import { readRaw } from './raw.ts';
import { repairHeads } from './repair.ts';
import type { Comment, Expression, Node, NodeOf } from './syntax.ts';
import { childrenOf } from './visitor-keys.ts';

/** Parses a file. Never throws: what is broken becomes `Unknown`, and the rest is read. */
export function buildTree(text: string): NodeOf<'Module'> {
  const raw = parse(text);
  const build = makeBuilder(text);
  const body = raw.root.parts.flatMap((part) => build.statement(part));
  const comments = raw.comments.map(({ from, to }) => commentAt(text, from, to));
  const module = make('Module', { from: 0, to: text.length }, { body, comments });
  link(module);
  return module;
}

function commentAt(text: string, from: number, to: number): Comment {
  return { type: 'Comment', value: text.slice(from, to), range: [from, to] };
}

/** A repaired head can bring another one to light, but hardly more than that. */
const MOST_REPAIRS = 3;

function parse(text: string): RawFile {
  const first = parser.parse(text);
  const file = readRaw(first);
  if (!file.isBroken) return file;
  let readable = text;
  let tree = first;
  for (let round = 0; round < MOST_REPAIRS; round++) {
    const repaired = repairHeads(readable, tree);
    if (repaired === undefined) break;
    readable = repaired;
    tree = parser.parse(readable);
  }
  // A repair takes the comments in a head away.
  return tree === first ? file : { ...readRaw(tree), comments: file.comments };
}

function makeBuilder(text: string): Builder {
  const build: Builder = {
    text,
    expression: (raw) => buildExpression(build, raw),
    statement: (raw) => buildStatement(build, raw),
    reread: (from, to) => reread(build, from, to),
  };
  return build;
}

function reread(build: Builder, from: number, to: number): Expression | undefined {
  const words = build.text.slice(from, to);
  if (/^\w+$/.test(words)) return make('Name', { from, to }, { id: words });
  const [statement] = readRaw(parser.parse(words), from).root.parts;
  if (statement?.name !== 'ExpressionStatement') return undefined;
  const [built] = build.statement(statement);
  return built?.type === 'Expr' ? built.value : undefined;
}

/** Tells every node what is around it. */
function link(root: Node): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of childrenOf(node)) {
      (child as { parent: Node | undefined }).parent = node;
      stack.push(child);
    }
  }
}
