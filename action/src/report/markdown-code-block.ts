/**
 * Untrusted text as a block of code in GitHub's Markdown: lines stay lines, and no fence within ends
 * the block.
 * Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function markdownCodeBlock(text: string, language: string): string {
  const safe = text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '')
    .toWellFormed();
  const longest = Math.max(2, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${safe}\n${fence}`;
}
