/** Where a text stops being JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** The text that stands there instead, at most a few letters; empty at the end of the text. */
  readonly got: string;
}

/**
 * Finds the first place where a text breaks the grammar of JSON; `undefined` when it does not.
 * `JSON.parse` throws at that place too, but not every engine says which it was.
 * Source: https://www.rfc-editor.org/rfc/rfc8259.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const reader: Reader = { text, at: 0, depth: 0 };
  const expected = readValue(reader) ?? readEnd(reader);
  return expected === undefined ? undefined : describe(reader, expected);
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
}

/** Deeper than anything that people write, and far from the end of the stack. */
const mostDepth = 200;

/** Every reading function answers what it expected, or nothing when it found it. */
type Expected = string | undefined;

const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/;
const key = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
const space = /[ \t\r\n]*/;

function readValue(reader: Reader): Expected {
  if (reader.depth === mostDepth) return `at most ${mostDepth} levels`;
  if (takes(reader, '{')) return readInside(reader, readMembers);
  if (takes(reader, '[')) return readInside(reader, readElements);
  return matches(reader, scalar) ? undefined : 'a value';
}

function readInside(reader: Reader, read: (inner: Reader) => Expected): Expected {
  reader.depth += 1;
  const expected = read(reader);
  reader.depth -= 1;
  return expected;
}

function readMembers(reader: Reader): Expected {
  if (takes(reader, '}')) return undefined;
  for (;;) {
    skipSpace(reader);
    if (!matches(reader, key)) return 'a field name in double quotes';
    if (!takes(reader, ':')) return '`:`';
    const expected = readValue(reader);
    if (expected !== undefined) return expected;
    if (takes(reader, '}')) return undefined;
    if (!takes(reader, ',')) return '`,` or `}`';
  }
}

function readElements(reader: Reader): Expected {
  if (takes(reader, ']')) return undefined;
  for (;;) {
    const expected = readValue(reader);
    if (expected !== undefined) return expected;
    if (takes(reader, ']')) return undefined;
    if (!takes(reader, ',')) return '`,` or `]`';
  }
}

function readEnd(reader: Reader): Expected {
  skipSpace(reader);
  return reader.at === reader.text.length ? undefined : 'nothing more';
}

function takes(reader: Reader, sign: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function skipSpace(reader: Reader): void {
  matches(reader, space);
}

function matches(reader: Reader, pattern: RegExp): boolean {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = reader.at;
  const found = sticky.exec(reader.text);
  reader.at += found?.[0].length ?? 0;
  return found !== null;
}

function describe({ text, at }: Reader, expected: string): JsonFault {
  const lines = text.slice(0, at).split('\n');
  const got = /^(?:[\w$.-]+|.)/su.exec(text.slice(at, at + 20))?.[0] ?? '';
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected, got };
}
