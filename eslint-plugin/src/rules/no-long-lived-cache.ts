import type { TSESLint } from '@typescript-eslint/utils';
import { asLibrary } from '../catalogue/configured-library.ts';
import { knownLibraries } from '../catalogue/known-libraries.ts';
import { owners } from '../catalogue/owners.ts';
import type { Library } from '../catalogue/library.ts';
import { lower } from '../ecmascript/bodies.ts';
import { ownerNames } from '../ecmascript/owners.ts';
import { recognise } from '../ecmascript/recognise.ts';
import { slowNames } from '../ecmascript/slow-calls.ts';
import { survey } from '../ecmascript/survey.ts';
import { judge } from '../lifetime/judge.ts';
import { makeTrace } from '../lifetime/trace.ts';
import type { MessageId, Problem } from '../problem.ts';
import { sentences, wordsOf } from '../report/words.ts';
import type { Options } from './options.ts';
import { policyOf, schema } from './options.ts';

type Context = Readonly<TSESLint.RuleContext<MessageId, [Options?]>>;

/** Reports cache handles that stay open longer than they are needed. */
export const noLongLivedCache: TSESLint.RuleModule<MessageId, [Options?]> = {
  meta: {
    type: 'problem',
    docs: { description: 'Disallow cache handles that stay open longer than they are needed' },
    messages: sentences,
    schema,
  },
  create(context) {
    const options = context.options[0] ?? {};
    const libraries = [...knownLibraries, ...(options.libraries ?? []).map(asLibrary)];
    if (!mayMatter(context.sourceCode.text, libraries)) return {};
    return {
      'Program:exit'() {
        for (const { messageId, at, ...problem } of problemsIn(context, libraries, options)) {
          const data = wordsOf({ messageId, at, ...problem });
          context.report({ loc: { start: at.start, end: at.end }, messageId, data });
        }
      },
    };
  },
};

function problemsIn(
  { sourceCode }: Context,
  libraries: readonly Library[],
  options: Options,
): readonly Problem[] {
  const surveyed = survey(sourceCode);
  const openings = recognise(surveyed, libraries);
  const bodies = lower(surveyed, openings, {
    slow: slowNames(surveyed, options.slow ?? []),
    owns: ownerNames(surveyed, [...owners, ...(options.owners ?? [])]),
  });
  const policy = policyOf(options);
  const trace = makeTrace();
  return [...openings].flatMap(([node, opening]) =>
    judge(trace(bodies.around(node), opening), opening, policy),
  );
}

/** Most files name none of the modules: one regular expression tells, and nothing else is done there. */
function mayMatter(source: string, libraries: readonly Library[]): boolean {
  const modules = libraries.flatMap((library) => library.modules.map(escaped));
  return new RegExp(`['"\`](?:${modules.join('|')})['"\`]`).test(source);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
