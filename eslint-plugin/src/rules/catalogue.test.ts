import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { knownLibraries } from '../catalogue/known-libraries.ts';
import type { ArgumentPath, KnownLibrary, Opener } from '../catalogue/library.ts';
import lockjam from '../index.ts';

interface Case {
  readonly name: string;
  readonly library: KnownLibrary;
  readonly module: string;
  readonly opener: Opener;
}

const libraries: readonly KnownLibrary[] = knownLibraries;
const cases: readonly Case[] = libraries.flatMap((library) =>
  library.modules.flatMap((module) =>
    library.openers.map((opener) => ({
      name: `${opener.call === 'new' ? 'new ' : ''}${opener.name} of ${module}`,
      library,
      module,
      opener,
    })),
  ),
);

/** The arguments that an opener asks for, as a program would write them. */
function argumentsOf({ library, opener: { when, takes } }: Case): {
  readonly top: string;
  readonly list: string;
} {
  const [first] = when ?? [];
  if (takes !== undefined) return { top: '', list: inside(takes, '() => later()') };
  if (first === undefined) {
    return { top: '', list: inside(library.inMemory ?? { argument: 0 }, 'path') };
  }
  const { values, prefixes, madeBy } = first;
  const [maker] = madeBy ?? [];
  if (maker !== undefined) {
    return { top: `import make from '${maker}';`, list: inside(first, 'make({ path })') };
  }
  return { top: '', list: inside(first, `'${values?.[0] ?? `${prefixes?.[0] ?? ''}x.db`}'`) };
}

function inside({ argument, property }: ArgumentPath, value: string): string {
  const names = property?.split('.') ?? [];
  const object = names.reduceRight((inner, name) => `{ ${name}: ${inner} }`, value);
  return [...Array.from({ length: argument }, () => 'path'), object].join(', ');
}

function opening(one: Case): { readonly top: string; readonly call: string } {
  const { module, opener } = one;
  const { top, list } = argumentsOf(one);
  const [name = '', ...rest] = opener.name.split('.');
  const called = ['opened', ...rest].join('.');
  const call = `${opener.call === 'new' ? 'new ' : ''}${called}(${list})`;
  return {
    top: `import { ${name} as opened } from '${module}'; ${top}`,
    call: opener.promised === true ? `await ${call}` : call,
  };
}

function lint(code: string): readonly string[] {
  const messages = new Linter().verify(code, {
    plugins: { lockjam },
    rules: { 'lockjam/no-long-lived-cache': 'error' },
  });
  return messages.map(({ line, messageId, message }) => `${line} ${messageId ?? message}`);
}

const closed = ({ asyncClose }: KnownLibrary, closer: string): string =>
  `${asyncClose ? 'await ' : ''}${closer === '' ? 'h' : `h.${closer}`}()`;

describe('every opener of the catalogue', () => {
  test.each(cases)('$name is reported when nothing closes it', (one) => {
    const { top, call } = opening(one);
    const code = `${top}\nexport async function f(path) {\nconst h = ${call};\nh.some(path);\n}`;
    expect(lint(code), code).toEqual(['3 unscoped']);
  });

  test.each(cases)('$name is in order when any of its closers stands in finally', (one) => {
    const { top, call } = opening(one);
    for (const closer of one.library.closers) {
      const code = `${top}\nexport async function f(path) {\nconst h = ${call};
try { await h.some(path); } finally { ${closed(one.library, closer)}; }\n}`;
      expect(lint(code), code).toEqual([]);
    }
  });

  test.each(cases)('$name under using is reported exactly when it has no such disposer', (one) => {
    const { top, call } = opening(one);
    const { disposer } = one.library;
    for (const [word, isWrong] of [
      ['using', disposer !== 'sync'],
      ['await using', disposer === 'none'],
    ] as const) {
      const code = `${top}\nexport async function f(path) {\n${word} h = ${call};\nawait h.some(path);\n}`;
      expect(lint(code), code).toEqual(isWrong ? ['3 wrongUsing'] : []);
    }
  });
});
