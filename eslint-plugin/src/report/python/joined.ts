import type { Edit } from '../suggest/suggestion.ts';
import { merged, rewritten } from '../suggest/text.ts';
import type { PythonFile } from './file.ts';

/** Changes of words, and those of white space that give way to them, as one change. */
export function joined(
  words: readonly Edit[],
  spaces: readonly Edit[],
  { survey }: PythonFile,
): Edit {
  const { text } = survey.source;
  const edits = merged(words, spaces, text);
  const from = Math.min(...edits.map(({ range }) => range[0]));
  const to = Math.max(...edits.map(({ range }) => range[1]));
  return { range: [from, to], text: rewritten(text, from, to, edits) };
}
