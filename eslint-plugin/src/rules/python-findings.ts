import { knownPythonLibraries } from '../catalogue/known-python-libraries.ts';
import type { Library } from '../catalogue/library.ts';
import { judge } from '../lifetime/judge.ts';
import { makeTrace } from '../lifetime/trace.ts';
import type { Problem } from '../problem.ts';
import { lower } from '../python/lower/bodies.ts';
import { slowNames } from '../python/lower/slow-calls.ts';
import { recognise } from '../python/recognise/recognise.ts';
import type { PythonSource } from '../python/recognise/survey.ts';
import { survey } from '../python/recognise/survey.ts';
import type { Node } from '../python/tree/syntax.ts';
import type { PythonFile } from '../report/python/file.ts';
import { pythonFile } from '../report/python/file.ts';
import { pythonHandle } from '../report/python/local-handle.ts';
import { suggestPython } from '../report/python/suggest-python.ts';
import { whereaboutsInPython } from '../report/python/whereabouts-in-python.ts';
import type { Suggestion } from '../report/suggest/suggestion.ts';
import { wordsOf } from '../report/words.ts';
import type { Options } from './options.ts';
import { policyOf } from './options.ts';

/** One problem, the words that fill in its sentence, and the changes that mend it. */
export interface PythonFinding {
  readonly problem: Problem;
  readonly words: Readonly<Record<string, string>>;
  readonly suggestions: readonly Suggestion[];
}

/** What the rule finds in a Python file. `own` are the libraries of the user's configuration. */
export function pythonFindings(
  source: PythonSource,
  own: readonly Library[],
  options: Options,
): readonly PythonFinding[] {
  const libraries: readonly Library[] = [...knownPythonLibraries, ...own];
  if (!mayMatter(source.text, libraries)) return [];
  const surveyed = survey(source);
  const openings = recognise(surveyed, libraries);
  if (openings.size === 0) return [];
  const owners = (options.owners ?? []).flatMap(({ module, names }) =>
    names.map((name) => `${module}.${name}`),
  );
  const bodies = lower(surveyed, openings, {
    slow: slowNames(options.slow ?? []),
    owns: (paths) => paths.some((path) => owners.includes(path)),
  });
  const policy = policyOf(options);
  const trace = makeTrace();
  const file = pythonFile(surveyed);
  return [...openings].flatMap(([node, opening]) =>
    judge(trace(bodies.around(node), opening), opening, policy).map((problem) =>
      findingOf(problem, node, file),
    ),
  );
}

function findingOf(problem: Problem, node: Node, file: PythonFile): PythonFinding {
  const handle = pythonHandle(node, problem, file);
  return {
    problem,
    words: wordsOf(problem, whereaboutsInPython(handle, file)),
    suggestions: suggestPython(problem, node, handle, file),
  };
}

/** Most files name none of the modules: looking for the words tells, and nothing else is done there. */
function mayMatter(text: string, libraries: readonly Library[]): boolean {
  const words = libraries.flatMap(({ modules, openers }) =>
    // Built-ins are named without their module.
    modules.includes('builtins') ? openers.map(({ name }) => name) : modules,
  );
  const roots = new Set(words.map((word) => word.split('.')[0] ?? word));
  return [...roots].some((root) => text.includes(root));
}
