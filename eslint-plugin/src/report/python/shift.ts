import type { Edit } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import type { Span } from './layout.ts';

/** The edits that move the lines of a span one level further in; `indent` is what they have already. */
export function indented(
  span: Span,
  indent: string,
  unit: string,
  file: PythonFile,
): readonly Edit[] {
  return linesOf(span, file).map((at) => {
    const behind = file.survey.source.text.startsWith(indent, at) ? at + indent.length : at;
    return { range: [behind, behind], text: unit };
  });
}

/** The edits that move the lines of a span from one level to one further out, as far as they have it. */
export function outdented(
  span: Span,
  inner: string,
  outer: string,
  file: PythonFile,
): readonly Edit[] {
  return linesOf(span, file)
    .filter((at) => file.survey.source.text.startsWith(inner, at))
    .map((at) => ({ range: [at, at + inner.length], text: outer }));
}

/** Where the lines begin that have words and do not begin inside a string. */
function linesOf([from, to]: Span, { survey, longStrings }: PythonFile): readonly number[] {
  const { text } = survey.source;
  const strings = longStrings().filter(([start, end]) => start < to && end > from);
  const starts: number[] = [];
  for (let at = from; at < to;) {
    const next = text.indexOf('\n', at) + 1;
    const end = next === 0 || next > to ? to : next;
    const isInside = strings.some(([start, behind]) => start < at && at < behind);
    if (!isInside && text.slice(at, end).trim() !== '') starts.push(at);
    at = end;
  }
  return starts;
}
