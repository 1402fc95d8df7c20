import { stripVTControlCharacters } from 'node:util';

/**
 * A text on one line, without terminal sequences, control characters and marks that turn the
 * direction of writing. A program's output and file names are not to be trusted.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/(?!\s)[\p{Cc}\p{Bidi_Control}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .toWellFormed()
    .trim();
}
