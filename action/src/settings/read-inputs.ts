import type { RawSettings } from './parse-settings.ts';
import { settingsAt, type Setting } from './table.ts';

/**
 * Reads every input of the Action, or of the one that merges, once. `read` gives an input's text, empty when it is not given; a
 * repeatable one has a value in each line that is not blank.
 */
export function readInputs(read: (name: string) => string, place: 'action' | 'merge'): RawSettings {
  const given = settingsAt(place).map((row) => [row.name, splitValues(row, read(row.name))]);
  return Object.fromEntries(given) as RawSettings;
}

/** The values in a text: one a line where a setting may be given several times. */
export function splitValues(
  { type, repeatable }: Pick<Setting<unknown>, 'type' | 'repeatable'>,
  text: string,
): readonly string[] {
  const { split = splitLines } = type;
  const values = repeatable ? split(text) : [text];
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
