import { Linter } from 'eslint';
import lockjam from '../index.ts';

/** What the plugin's own configuration for Python says of a text. */
export function lintPython(text: string): readonly Linter.LintMessage[] {
  return new Linter().verify(text, lockjam.configs.python, { filename: 'program.py' });
}

/** The same as `line: class`, in the order of the lines. */
export function problemsIn(text: string): readonly string[] {
  return lintPython(text).map(({ line, message, messageId }) => `${line}: ${messageId ?? message}`);
}
