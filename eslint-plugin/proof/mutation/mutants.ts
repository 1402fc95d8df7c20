import type { TSESTree } from '@typescript-eslint/utils';

/** One change of a program that was right before. */
export interface Mutant {
  readonly kind: MutantKind;
  /** The line that was changed, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The ways to spoil a program. */
export type MutantKind =
  'branch' | 'const' | 'drop-close' | 'drop-finally' | 'early-return' | 'slow';

type Node = TSESTree.Node;

/** All mutants of a program: each spoils one place. */
export function* mutantsOf(text: string, program: Node): Generator<Mutant, undefined> {
  for (const node of nodesIn(program)) {
    for (const { kind, from, to, by } of changesAt(node, text)) {
      const changed = `${text.slice(0, from)}${by}${text.slice(to)}`;
      yield { kind, line: node.loc.start.line, text: changed };
    }
  }
}

interface Change {
  readonly kind: MutantKind;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function* changesAt(node: Node, text: string): Generator<Change, undefined> {
  const type = typeOf(node);
  const [from, to] = node.range;
  const words = text.slice(from, to);
  if (type === 'ExpressionStatement' && CLOSES.test(words)) {
    yield { kind: 'drop-close', from, to, by: ';' };
    yield { kind: 'branch', from, to, by: `{ if (Math.random() < 0.5) { ${words} } }` };
    if (isInFunction(node)) {
      const by = `{ if (Math.random() < 0.5) return; ${words} }`;
      yield { kind: 'early-return', from, to, by };
    }
    if (isOfItsFunction(node, words)) {
      yield { kind: 'slow', from, to, by: `{ ${WAIT} ${words} }` };
    }
  }
  if (type === 'VariableDeclaration' && USING.test(words)) {
    yield { kind: 'const', from, to, by: words.replace(USING, 'const ') };
  }
  if (type === 'TryStatement' && 'finalizer' in node && node.finalizer && 'handler' in node) {
    const { block, handler, finalizer } = node;
    if (!handler && CLOSES.test(inside(finalizer, text))) {
      const by = `${inside(block, text)} ${inside(finalizer, text)}`;
      yield { kind: 'drop-finally', from, to, by };
    }
  }
}

/** A statement that is nothing but a close: `db.close();`, `await db?.close();`. */
const CLOSES = /^(?:await\s+)?[\w.#]+\??\.(?:close|dispose|destroy|release|\[Symbol\.\w+\])\(\);?$/;
const USING = /^(?:await\s+)?using\s+/;
/** Blocks for a second, in functions of every kind. */
const WAIT = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);';

function inside(block: Node, text: string): string {
  return text.slice(block.range[0] + 1, block.range[1] - 1).trim();
}

/** Work before a close is idle only where the handle's life is in sight: declared in the same function. */
function isOfItsFunction(node: Node, words: string): boolean {
  const name = /[\w.#]+(?=\??\.\w+\()/.exec(words)?.[0] ?? '';
  const around = functionOf(node);
  return [...nodesIn(around)].some(
    (inner) =>
      typeOf(inner) === 'VariableDeclarator' &&
      'id' in inner &&
      functionOf(inner) === around &&
      /^\w+$/.test(name) &&
      inner.id !== null &&
      'name' in inner.id &&
      inner.id.name === name,
  );
}

/** The kind as plain text: the parser's own enumeration is not needed at run time. */
function typeOf(node: Node): string {
  return node.type;
}

function functionOf(node: Node): Node {
  let around = node;
  while (around.parent && !/Function|Program/.test(around.type)) around = around.parent;
  return around;
}

function isInFunction(node: Node): boolean {
  for (let around = node.parent; around; around = around.parent) {
    if (/Function/.test(around.type)) return true;
    if (typeOf(around) === 'StaticBlock') return false;
  }
  return false;
}

function* nodesIn(root: Node): Generator<Node, undefined> {
  yield root;
  for (const [key, value] of Object.entries(root) as [string, unknown][]) {
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child && 'range' in child) {
        yield* nodesIn(child as Node);
      }
    }
  }
}
