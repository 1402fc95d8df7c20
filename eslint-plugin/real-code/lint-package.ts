import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import lockjam from '../src/index.ts';

/** A report on a file of a package, or on a code block of its README. */
export interface Found {
  readonly package: string;
  readonly file: string;
  readonly line: number;
  readonly messageId: string;
  readonly message: string;
}

/** What linting a package came to. */
export interface Linted {
  readonly files: number;
  readonly blocks: number;
  readonly found: readonly Found[];
  /** The files on which the rule failed, each with why. */
  readonly crashes: readonly string[];
}

/** Lints the code that a package ships, its tests and the code blocks of its READMEs included. */
export function lintPackage(name: string, folder: string): Linted {
  const found: Found[] = [];
  const crashes: string[] = [];
  const sources = codeIn(folder);
  const blocks = globSync('**/*.md', { cwd: folder })
    .sort()
    .flatMap((file) => blocksOf(folder, file));
  for (const { file, text, from } of [...sources, ...blocks]) {
    try {
      for (const { line, ...report } of lint(text, file)) {
        found.push({ package: name, file, line: line + from, ...report });
      }
    } catch (error) {
      crashes.push(`${name} ${file}: ${String(error)}`);
    }
  }
  return { files: sources.length, blocks: blocks.length, found, crashes };
}

interface Source {
  readonly file: string;
  readonly text: string;
  /** The line of the file in front of the first line of the text. */
  readonly from: number;
}

const CODE = '**/*.{cjs,cts,js,mjs,mts,ts}';

/** Longer files are bundles that a tool wrote, with many packages in one. */
const LONGEST = 300_000;

function codeIn(folder: string): readonly Source[] {
  return globSync(CODE, { cwd: folder })
    .filter((file) => !/\.d\.[cm]?ts$/.test(file))
    .filter((file) => statSync(join(folder, file)).size <= LONGEST)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8'), from: 0 }));
}

function blocksOf(folder: string, file: string): readonly Source[] {
  const page = readFileSync(join(folder, file), 'utf8');
  return [...page.matchAll(/^```(?:js|javascript|ts|typescript)\b[^\n]*\n([^]*?)^```/gm)].map(
    ({ index, 0: block, 1: text = '' }) => ({
      file,
      text,
      from: page.slice(0, index + block.indexOf('\n')).split('\n').length,
    }),
  );
}

function lint(text: string, file: string): readonly Omit<Found, 'file' | 'package'>[] {
  const sourceType = /^\s*(?:import|export)\b/m.test(text) ? 'module' : 'commonjs';
  const messages = new Linter().verify(
    text,
    [
      {
        files: ['**/*.js', '**/*.ts'],
        languageOptions: { parser, sourceType },
        // Comments of the authors are about rules of their own.
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
      { files: ['**/*.js', '**/*.ts'], ...lockjam.configs.recommended },
    ],
    { filename: /ts$/.test(file) ? 'x.ts' : 'x.js' },
  );
  return messages.flatMap(({ ruleId, line, messageId = '', message }) =>
    ruleId === 'lockjam/no-long-lived-cache' ? [{ line, messageId, message }] : [],
  );
}
