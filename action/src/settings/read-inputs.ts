import type { RawSettings } from './parse-settings.ts';
import { settingsAt } from './table.ts';

/**
 * Reads every input of the Action once. `read` gives an input's text, empty when it is not given; a
 * repeatable one has a value in each line that is not blank.
 */
export function readInputs(read: (name: string) => string): RawSettings {
  const given = settingsAt('action').map(({ name, repeatable }) => {
    const text = read(name);
    const values = (repeatable ? text.split(/\r?\n/) : [text]).map((value) => value.trim());
    return [name, values.filter((value) => value !== '')] as const;
  });
  return Object.fromEntries(given);
}
