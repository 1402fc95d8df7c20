import type { Builder } from './builder.ts';
import { make, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import type { Expression } from './syntax.ts';

/** A plain string with the text it stands for. */
export function buildString(build: Builder, raw: Raw): Expression {
  return make('Constant', raw, { value: contentOf(wordsOf(build, raw)) });
}

/** `f"…"`: the expressions in its replacements. */
export function buildFormatted(build: Builder, raw: Raw): Expression {
  return make('JoinedStr', raw, { values: replacements(build, raw) });
}

/** Strings side by side: one constant when all are plain. */
export function buildContinued(build: Builder, raw: Raw): Expression {
  const pieces = raw.parts.map((part) => build.expression(part));
  const plain = pieces.flatMap((piece) =>
    piece.type === 'Constant' && typeof piece.value === 'string' ? [piece.value] : [],
  );
  if (plain.length === pieces.length) return make('Constant', raw, { value: plain.join('') });
  const values = pieces.flatMap((piece) => (piece.type === 'JoinedStr' ? piece.values : []));
  return make('JoinedStr', raw, { values });
}

function replacements(build: Builder, raw: Raw): readonly Expression[] {
  return raw.parts.flatMap((part) => {
    if (part.name === 'FormatReplacement') {
      const [, inner, ...rest] = part.parts;
      const value = inner === undefined || inner.name === '}' ? [] : [build.expression(inner)];
      return [...value, ...rest.flatMap((each) => replacements(build, each))];
    }
    return replacements(build, part);
  });
}

/** Escapes are left as they are, but for the quotes: what matters here are names of files and SQL. */
function contentOf(words: string): string {
  const found = STRING.exec(words);
  return found?.[2] ?? words;
}

/** Source: https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING = /^[A-Za-z]*("""|'''|"|')([^]*)\1$/;
