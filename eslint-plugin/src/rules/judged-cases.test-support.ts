import type { Options } from './options.ts';

/** A program that a person has judged. */
export interface JudgedCase {
  readonly name: string;
  /** The message classes in alphabetical order; `ok` for silence. */
  readonly expected: string;
  readonly text: string;
  readonly isScript: boolean;
  /** The lines that are reported, from 1. */
  readonly lines: readonly number[];
}

/**
 * Reads cases: a line `== class: name`, then the program, in which `/*!*\/` marks a line that is reported.
 * What a program uses of the usual modules without importing it, is imported.
 */
export function parseCases(cases: string): readonly JudgedCase[] {
  return cases
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const [expected = '', ...name] = head.split(': ');
      return { expected, name: name.join(': '), ...programOf(rest.join('\n')) };
    });
}

/** The program with its imports, and the lines that are marked. */
function programOf(code: string): Pick<JudgedCase, 'isScript' | 'lines' | 'text'> {
  const isScript = /\bexports\./.test(code) && !/^import /m.test(code);
  const text = isScript ? code : importsOf(code) + code;
  const lines = text.split('\n').flatMap((line, index) => (line.includes(MARK) ? [index + 1] : []));
  return { isScript, text, lines };
}

/** The options under which the cases are judged. */
export const judgedWith = {
  libraries: [
    { module: './cache', open: 'openCache', dispose: 'sync' },
    { module: './cache', open: 'openCacheAsync', async: true, dispose: 'async' },
    { module: './cache', open: 'withCache', scoped: true },
  ],
} as const satisfies Options;

const MARK = '/*!*/';

function importsOf(code: string): string {
  return USUAL.filter(({ module, pattern }) => !code.includes(`'${module}'`) && pattern.test(code))
    .map(({ module, names }) => `import ${names} from '${module}';\n`)
    .join('');
}

const USUAL = [
  {
    module: './cache',
    names: '{ openCache, openCacheAsync, withCache, type Cache }',
    pattern: /\b(?:openCache|openCacheAsync|withCache|Cache)\b/,
  },
  {
    module: 'better-sqlite3',
    names: 'Database',
    pattern: /^(?![^]*'(?:bun:sqlite|sqlite3)')[^]*\bDatabase\b/,
  },
  { module: 'classic-level', names: '{ ClassicLevel }', pattern: /\bClassicLevel\b/ },
  {
    module: 'node:sqlite',
    names: '{ DatabaseSync }',
    pattern: /\bDatabaseSync\b(?!.*'node-sqlite')/,
  },
  {
    module: 'node:timers/promises',
    names: '{ setTimeout as sleep }',
    pattern: /\bsleep\(/,
  },
];
