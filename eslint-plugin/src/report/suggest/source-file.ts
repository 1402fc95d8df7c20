import type { TSESLint } from '@typescript-eslint/utils';
import type { Survey } from '../../ecmascript/survey.ts';
import { childrenOf } from '../../ecmascript/walk.ts';
import type { Node } from '../../ecmascript/syntax.ts';
import { is } from '../../ecmascript/syntax.ts';
import type { SourceFile } from './suggestion.ts';
import { waitsOf } from './waits.ts';

/** What ESLint says of the file and how it is parsed. */
export interface Host {
  readonly filename: string;
  readonly languageOptions: Readonly<TSESLint.FlatConfig.LanguageOptions>;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
}

/** What suggestions need to know of a file; the walk over it waits until the first of them asks. */
export function sourceFile(host: Host, survey: Survey): SourceFile {
  let waits: readonly number[] | undefined;
  return {
    survey,
    isModule: host.languageOptions.sourceType === 'module',
    isTypeScript: /\.[cm]?tsx?$/.test(host.filename),
    hasUsing: hasUsing(host, survey),
    waitsIn: (from, to) => {
      waits ??= waitsOf(survey);
      return waits.some((at) => from <= at && at < to);
    },
  };
}

/** `using` came with ECMAScript 2026, and its types with a library of TypeScript. */
const YEAR_OF_USING = 2026;

function hasUsing({ languageOptions, sourceCode }: Host, survey: Survey): boolean {
  if (usesIt(survey)) return true;
  const { ecmaVersion } = languageOptions;
  const isRead = typeof ecmaVersion !== 'number' || ecmaVersion >= YEAR_OF_USING;
  const options = sourceCode.parserServices?.program?.getCompilerOptions();
  if (options === undefined) return isRead;
  const { lib, target } = options;
  if (lib === undefined) return isRead && Number(target) === ESNEXT;
  return (
    isRead &&
    lib.some((name) => /esnext(?:\.disposable)?\.d\.ts$|es20(?:2[6-9]|[3-9]\d)/.test(name))
  );
}

/** TypeScript's number for the target `esnext`. */
const ESNEXT = 99;

/** Where a file has one `using`, it can have two. */
function usesIt(survey: Survey): boolean {
  return /\busing\b/.test(survey.source) && declaresUsing(survey.program, survey);
}

function declaresUsing(node: Node, survey: Survey): boolean {
  if (is(node, 'VariableDeclaration') && node.kind.endsWith('using')) return true;
  for (const child of childrenOf(node, survey.visitorKeys)) {
    if (declaresUsing(child, survey)) return true;
  }
  return false;
}
