import parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import lockjam from '../../src/index.ts';
import type { JudgedCase } from '../../src/rules/judged-cases.test-support.ts';
import { judgedWith } from '../../src/rules/judged-cases.test-support.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf } from './mutants.ts';

/** What became of one mutant. */
export interface Fate {
  readonly from: JudgedCase;
  readonly mutant: Mutant;
  readonly isReported: boolean;
}

/** Spoils an accepted program in every way, and asks the rule about each. */
export function fatesOf(from: JudgedCase): readonly Fate[] {
  const mutants: Mutant[] = [];
  const collect: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      'Program:exit'() {
        mutants.push(...mutantsOf(from.text, sourceCode.ast as never));
      },
    }),
  };
  lint(from.text, from.isScript, {
    plugins: { proof: { rules: { collect } } },
    rules: { 'proof/collect': 'error' },
  });
  return mutants.map((mutant) => {
    const found = lint(mutant.text, from.isScript, {
      plugins: { lockjam },
      rules: { 'lockjam/no-long-lived-cache': ['error', judgedWith] },
    });
    return { from, mutant, isReported: found.some(({ ruleId }) => ruleId !== null) };
  });
}

/** One line for a mutant, the same in each run. */
export function nameOf({ from, mutant }: Fate): string {
  return `${mutant.kind}, line ${mutant.line}: ${from.name}`;
}

function lint(
  text: string,
  isScript: boolean,
  config: Linter.Config,
): readonly Linter.LintMessage[] {
  const languageOptions = { parser, sourceType: isScript ? 'commonjs' : 'module' } as const;
  const found = new Linter().verify(text, { languageOptions, ...config });
  const fatal = found.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(`Internal error: ${fatal.message} in ${text}`);
  return found;
}
