import { stripVTControlCharacters } from 'node:util';

/**
 * A text on one line, without terminal sequences, control characters and marks that turn the
 * direction of writing. A program's output and file names are not to be trusted.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .toWellFormed()
    .trim();
}
