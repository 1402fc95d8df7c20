import type { Edit } from '../suggest/suggestion.ts';
import { rewritten } from '../suggest/text.ts';
import type { PythonFile } from './file.ts';

/**
 * Changes of words, and those of white space that give way to them, as one change. What is put in stands in front
 * of the white space at the same place.
 */
export function joined(
  words: readonly Edit[],
  spaces: readonly Edit[],
  { survey }: PythonFile,
): Edit {
  const { text } = survey.source;
  const isFree = ({ range: [at] }: Edit): boolean =>
    !words.some(({ range: [from, to], text: word }) => {
      const isGone = from === at && to > at && word === '';
      return isGone || (from < at && at < to);
    });
  const edits = [...words.filter(isInsertion), ...spaces.filter(isFree), ...words.filter(isChange)];
  const from = Math.min(...edits.map(({ range }) => range[0]));
  const to = Math.max(...edits.map(({ range }) => range[1]));
  return { range: [from, to], text: rewritten(text, from, to, edits) };
}

function isInsertion({ range }: Edit): boolean {
  return range[0] === range[1];
}

function isChange(edit: Edit): boolean {
  return !isInsertion(edit);
}
