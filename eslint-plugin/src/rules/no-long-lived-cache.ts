import type { TSESLint } from '@typescript-eslint/utils';
import { asLibrary } from '../catalogue/configured-library.ts';
import { knownLibraries } from '../catalogue/known-libraries.ts';
import { owners } from '../catalogue/owners.ts';
import type { Library } from '../catalogue/library.ts';
import { lower } from '../ecmascript/bodies.ts';
import { ownerNames } from '../ecmascript/owners.ts';
import { recognise } from '../ecmascript/recognise.ts';
import { lookOutFor } from '../ecmascript/sightings.ts';
import { slowNames } from '../ecmascript/slow-calls.ts';
import type { Survey } from '../ecmascript/survey.ts';
import { survey } from '../ecmascript/survey.ts';
import type { Node } from '../ecmascript/syntax.ts';
import { judge } from '../lifetime/judge.ts';
import { makeTrace } from '../lifetime/trace.ts';
import type { MessageId, Problem } from '../problem.ts';
import { PythonSourceCode } from '../python/language/source-code.ts';
import { localHandle } from '../report/suggest/local-handle.ts';
import { sourceFile } from '../report/suggest/source-file.ts';
import { suggest } from '../report/suggest/suggest.ts';
import type { SourceFile, Suggestion, SuggestionId } from '../report/suggest/suggestion.ts';
import { offers } from '../report/suggest/suggestion.ts';
import { whereaboutsOf } from '../report/whereabouts.ts';
import { sentences, wordsOf } from '../report/words.ts';
import { refuseFaults } from './option-faults.ts';
import type { Options } from './options.ts';
import { policyOf, schema } from './options.ts';
import { pythonFindings } from './python-findings.ts';

type Words = MessageId | SuggestionId;
type Context = Readonly<TSESLint.RuleContext<Words, [Options?]>>;

/** Reports cache handles that stay open longer than they are needed. */
export const noLongLivedCache: TSESLint.RuleModule<Words, [Options?]> = {
  meta: {
    type: 'problem',
    docs: { description: 'Disallow cache handles that stay open longer than they are needed' },
    messages: { ...sentences, ...offers },
    hasSuggestions: true,
    schema,
  },
  create(context) {
    const options = context.options[0] ?? {};
    refuseFaults(options);
    const own = (options.libraries ?? []).map(asLibrary);
    const source: unknown = context.sourceCode;
    if (source instanceof PythonSourceCode) return inPython(context, source, own, options);
    const libraries = [...knownLibraries, ...own];
    if (!mayMatter(context.sourceCode.text, libraries)) return {};
    const modules = new Set(libraries.flatMap((library) => library.modules));
    const { seen, listeners } = lookOutFor(modules, context.sourceCode.text);
    return {
      ...listeners,
      'Program:exit'() {
        const surveyed = survey(context.sourceCode, seen);
        for (const report of reportsOf(context, surveyed, libraries, options))
          context.report(report);
      },
    };
  },
};

/** The tree of a Python file has its own kinds of nodes; `Module` is the outermost. */
function inPython(
  context: Context,
  source: PythonSourceCode,
  own: readonly Library[],
  options: Options,
): TSESLint.RuleListener {
  return {
    'Module:exit'() {
      for (const { problem, words, suggestions } of pythonFindings(source, own, options)) {
        context.report(asReport(problem, words, suggestions));
      }
    },
  };
}

type Report = TSESLint.ReportDescriptor<Words>;

function reportsOf(
  context: Context,
  surveyed: Survey,
  libraries: readonly Library[],
  options: Options,
): readonly Report[] {
  const openings = recognise(surveyed, libraries);
  const slow = slowNames(surveyed, options.slow ?? []);
  const owns = ownerNames(surveyed, [...owners, ...(options.owners ?? [])]);
  const bodies = lower(surveyed, openings, { slow, owns });
  const policy = policyOf(options);
  const trace = makeTrace();
  const file = sourceFile(context, surveyed);
  return [...openings].flatMap(([node, opening]) =>
    judge(trace(bodies.around(node), opening), opening, policy).map((problem) =>
      reportOf(problem, node, file),
    ),
  );
}

function reportOf(problem: Problem, node: Node, file: SourceFile): Report {
  const handle = localHandle(node, problem, file);
  const words = wordsOf(problem, whereaboutsOf(handle, file.survey.source));
  return asReport(problem, words, suggest(problem, handle, file));
}

function asReport(
  { at, messageId }: Problem,
  data: Readonly<Record<string, string>>,
  suggestions: readonly Suggestion[],
): Report {
  return {
    loc: { start: at.start, end: at.end },
    messageId,
    data,
    suggest: suggestions.map(({ id, words, edit }) => ({
      messageId: id,
      data: words,
      fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text),
    })),
  };
}

/** Most files name none of the modules: one regular expression tells, and nothing else is done there. */
function mayMatter(source: string, libraries: readonly Library[]): boolean {
  const modules = libraries.flatMap((library) => library.modules);
  // Escaped all at once: one by one takes longer than all the rest of a lint that finds nothing.
  const anyModule = escaped(modules.join('\n')).replaceAll('\n', '|');
  return new RegExp(`['"\`](?:${anyModule})['"\`]`).test(source);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
