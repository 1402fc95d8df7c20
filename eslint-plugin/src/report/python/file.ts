import { tokensIn } from '../../python/language/tokens.ts';
import type { Survey } from '../../python/recognise/survey.ts';
import type { Span } from './layout.ts';

/** What suggestions need to know of a Python file. */
export interface PythonFile {
  readonly survey: Survey;
  /** The strings that go over several lines: their lines are values, and stay as they are. */
  readonly longStrings: () => readonly Span[];
}

/** The strings are looked for when the first change is written. */
export function pythonFile(survey: Survey): PythonFile {
  let strings: readonly Span[] | undefined;
  const { text } = survey.source;
  return {
    survey,
    longStrings: () =>
      (strings ??= tokensIn(text)
        .filter(({ type, range }) => type === 'String' && text.slice(...range).includes('\n'))
        .map(({ range }) => range)),
  };
}
