import { printable } from './printable.ts';

/** What may mean something to GitHub's Markdown, in the middle of a line or a table cell. */
const meaningful = /[\\`*_[\]{}<>&|~@#$!]|:(?!\s|$)/g;

/** An address of mail becomes a link whatever stands for its sign; a comment, which nobody sees, parts it. */
const nothing = '<!-- -->';

/**
 * Untrusted text for GitHub's Markdown: one line, and every character that means something as an
 * entity. Entities stand for characters only, never for structure.
 * Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll(meaningful, entity)
    .replace(/^[-+=]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
    .replaceAll(/&#64;(?=[\w.-])/g, `&#64;${nothing}`)
    .replaceAll(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** As {@link markdownText}, with what stands between backticks set as code. */
export function markdownSentence(text: string): string {
  return markdownText(text).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}

/** Untrusted text, set as code. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
