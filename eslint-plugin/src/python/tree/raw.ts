import type { Tree } from '@lezer/common';

/** A node of the parser's tree with its parts; errors that are empty are left out. */
export interface Raw {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Raw[];
}

/** The parser's tree as plain data, its comments apart. */
export interface RawFile {
  readonly root: Raw;
  readonly comments: readonly Raw[];
  /** True when the parser could not make sense of some part. */
  readonly isBroken: boolean;
}

/** What the parser calls a node that it could not make sense of. */
const ERROR = '⚠';

/** Reads the whole tree, `offset` added to each position. Linear in its length. */
export function readRaw(tree: Tree, offset = 0): RawFile {
  const comments: Raw[] = [];
  let isBroken = false;
  const cursor = tree.cursor();
  const read = (): Raw => {
    const { name } = cursor;
    const from = cursor.from + offset;
    const to = cursor.to + offset;
    const parts: Raw[] = [];
    if (cursor.firstChild()) {
      do {
        const part = read();
        if (part.name === ERROR) isBroken = true;
        if (part.name === 'Comment') comments.push(part);
        else if (part.name !== ERROR || part.to > part.from) parts.push(part);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    return { name, from, to, parts };
  };
  const root = read();
  return { root, comments, isBroken };
}

/** The parts between separators; an empty last group (a trailing comma) is left out. */
export function splitAt(parts: readonly Raw[], separator: string): readonly (readonly Raw[])[] {
  const groups: Raw[][] = [[]];
  for (const part of parts) {
    if (part.name === separator) groups.push([]);
    else groups.at(-1)?.push(part);
  }
  return groups.filter((group) => group.length > 0);
}
