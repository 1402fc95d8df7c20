/** How many characters from the start of the line are hashed. */
const window = 100;
const base = 37n;
/** Stands for the end of the file; zeros follow it. */
const end = '\uffff';

/**
 * The fingerprint of a line, `hash:occurrence`: the same when lines above are added, removed or
 * indented otherwise. Lines count from 1. It is the one that code scanning computes itself, so that a
 * report that was uploaded without it is still taken for the same.
 * Source: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
export function lineFingerprint(text: string, line: number): string {
  const bare = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '') + end;
  const starts = [0, ...[...bare.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const own = windowAt(bare, starts[line - 1] ?? 0);
  const earlier = starts.slice(0, line).filter((start) => windowAt(bare, start) === own);
  return `${hash(own).toString(16)}:${Math.max(1, earlier.length)}`;
}

function windowAt(text: string, start: number): string {
  return text.slice(start, start + window).padEnd(window, '\0');
}

function hash(text: string): bigint {
  let value = 0n;
  for (let index = 0; index < text.length; index += 1) {
    value = BigInt.asUintN(64, value * base + BigInt(text.charCodeAt(index)));
  }
  return value;
}
