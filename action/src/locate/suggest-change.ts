import type { Linter } from 'eslint';
import type { Suggestion } from '../model/report.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * The first change that a message suggests, as a diff of the file. `linted` is the text that the rule
 * saw; where it differs from the file within the change, because types were taken out, there is none.
 */
export function suggestChange(
  { suggestions = [] }: Pick<Linter.LintMessage, 'suggestions'>,
  text: string,
  linted: string,
): Suggestion | undefined {
  const [first] = suggestions;
  if (first === undefined) return undefined;
  // A mark of the byte order is no part of what the linter counts.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const [from, to] = first.fix.range.map((offset) => offset + shift) as [number, number];
  if (text.slice(from, to) !== linted.slice(from, to)) return undefined;
  const changed = text.slice(0, from) + first.fix.text + text.slice(to);
  return { title: first.desc, diff: unifiedDiff(text, changed) };
}
