import { buildElement } from './build-parts.ts';
import type { Builder } from './builder.ts';
import { make, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import type { NodeOf, Statement } from './syntax.ts';

/** `case pattern if guard:`; of the pattern only what it captures is kept. */
export function buildCase(
  build: Builder,
  raw: Raw,
  body: readonly Statement[],
): NodeOf<'MatchCase'> {
  const guard = raw.parts.find(({ name }) => name === 'Guard');
  const patterns = raw.parts.filter(({ name }) => name.endsWith('Pattern'));
  return make('MatchCase', raw, {
    captures: patterns.flatMap((pattern) => capturesOf(build, pattern)),
    isIrrefutable: guard === undefined && patterns.length === 1 && patterns.every(takesAll),
    guard: guard && buildElement(build, guard.parts.slice(1), guard),
    body,
  });
}

function takesAll(pattern: Raw): boolean {
  if (pattern.name === 'CapturePattern') return true;
  const [first] = pattern.parts;
  return pattern.name === 'AsPattern' && first !== undefined && takesAll(first);
}

function capturesOf(build: Builder, pattern: Raw): readonly NodeOf<'Name'>[] {
  const inside = pattern.parts.flatMap((part) => capturesOf(build, part));
  const isCapture = pattern.name === 'CapturePattern' || pattern.name === 'AsPattern';
  const own = isCapture ? pattern.parts.at(-1) : undefined;
  const id = wordsOf(build, own);
  if (own?.name !== 'VariableName' || id === '_') return inside;
  return [...inside, make('Name', own, { id })];
}
