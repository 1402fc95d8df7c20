/**
 * A command line as its words: white space separates, single and double quotes keep together, and a
 * backslash takes the next character as it is, but not within single quotes. Nothing is expanded.
 * Answers `undefined` when a quote is not closed or nothing follows a backslash.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html (2.2 Quoting)
 */
export function splitWords(line: string): readonly string[] | undefined {
  const pieces = [...line.matchAll(piece)];
  const isWhole = pieces.reduce((length, [text]) => length + text.length, 0) === line.length;
  if (!isWhole) return undefined;
  const words: string[] = [];
  let word: string | undefined;
  for (const [text] of pieces) {
    if (/^\s/.test(text)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + unquote(text);
    }
  }
  return word === undefined ? words : [...words, word];
}

/**
 * Command lines, one a line; a line does not end within quotes. Where a quote is never closed, all
 * that follows it is one line.
 */
export function splitCommands(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let end = 0;
  for (const { 0: part, index } of text.matchAll(piece)) {
    if (index !== end) break;
    end += part.length;
    if (/^\s*\n\s*$/.test(part)) {
      lines.push(line);
      line = '';
    } else line += part;
  }
  return [...lines, line + text.slice(end)].filter((each) => each.trim() !== '');
}

/** White space, a quoted part, an escaped character, or a run of plain ones. */
const piece = /\s+|'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|[^\s'"\\]+/g;

function unquote(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1);
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll(/\\(["\\$`])/g, '$1');
  return text.startsWith('\\') ? text.slice(1) : text;
}
