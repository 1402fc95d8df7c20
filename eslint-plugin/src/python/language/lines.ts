import type { Position } from '../../model/position.ts';

/** Where the lines of a text begin. */
export interface Lines {
  /** The lines without their ends. */
  readonly texts: readonly string[];
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
}

/** Counts the lines of a text once; lines count from 1 and columns from 0. */
export function countLines(text: string): Lines {
  const starts = [0];
  const texts: string[] = [];
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    texts.push(text.slice(starts.at(-1) ?? 0, index));
    starts.push(index + end.length);
  }
  texts.push(text.slice(starts.at(-1) ?? 0));
  return {
    texts,
    positionAt(offset) {
      const line = lineOf(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) };
    },
    offsetAt: ({ line, column }) => (starts[line - 1] ?? text.length) + column,
  };
}

/** Source: https://docs.python.org/3/reference/lexical_analysis.html#physical-lines */
const LINE_END = /\r\n|\n|\r/g;

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
