import type { Problem } from '../model/result.ts';
import { nearestName } from '../settings/nearest-name.ts';

/** Gathers what is wrong with a piece of data; `at` is the path of the field, for example `halves.locked`. */
export interface Faults {
  readonly problems: Problem[];
  /** The file, in front of every field. */
  readonly file: string;
}

/** Reads unknown data as a value; on a fault it tells so and answers something harmless. */
export type Read<Value> = (value: unknown, at: string, faults: Faults) => Value;

/** Tells that a field is not what it should be. */
export function complain(faults: Faults, at: string, expected: string, got: unknown): void {
  const where = at === '' ? faults.file : `${faults.file}: ${at}`;
  faults.problems.push({ where, message: `Expected ${expected}, got ${show(got)}.` });
}

/** Reads an object whose fields are all known; a field without a name is told, with the nearest one. */
export function readFields<Name extends string>(
  names: readonly Name[],
  value: unknown,
  at: string,
  faults: Faults,
): Readonly<Partial<Record<Name, unknown>>> {
  const record = readObject(value, at, faults);
  for (const name of Object.keys(record).filter((each) => !isOneOf(names, each))) {
    const nearest = nearestName(name, names);
    const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
    const known = names.map((each) => `\`${each}\``).join(', ');
    faults.problems.push({
      where: `${faults.file}: ${below(at, name)}`,
      message: `Expected one of the fields ${known}, got \`${name}\`.${hint}`,
    });
  }
  return record as Readonly<Partial<Record<Name, unknown>>>;
}

/** Reads an object with any fields. */
export const readObject: Read<Readonly<Record<string, unknown>>> = (value, at, faults) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  complain(faults, at, 'an object', value);
  return {};
};

/** Reads a text with something in it. */
export const readText: Read<string> = (value, at, faults) => {
  if (typeof value === 'string' && value !== '' && !value.includes('\0')) return value;
  complain(faults, at, 'a text', value);
  return '';
};

/** Reads a whole number of things, from 1 on. */
export const readCount: Read<number> = (value, at, faults) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  complain(faults, at, 'a whole number from 1 on', value);
  return 1;
};

/** Reads a field that is there only to say yes. */
export const readTrue: Read<true> = (value, at, faults) => {
  if (value !== true) complain(faults, at, '`true`, or nothing at all', value);
  return true;
};

/** Reads a list. */
export function readList<Value>(readItem: Read<Value>, what: string): Read<readonly Value[]> {
  return (value, at, faults) => {
    if (Array.isArray(value)) {
      return value.map((item, index) => readItem(item, `${at}[${index}]`, faults));
    }
    complain(faults, at, `a list of ${what}`, value);
    return [];
  };
}

/** Reads one of a few words; told with the nearest one. */
export function readWord<const Word extends string>(words: readonly Word[]): Read<Word> {
  return (value, at, faults) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    complain(faults, at, `one of ${words.map((word) => `\`${word}\``).join(', ')}`, value);
    return words[0] as Word;
  };
}

/** Reads a field that may be absent. */
export function readMaybe<Value>(
  read: Read<Value>,
  value: unknown,
  at: string,
  faults: Faults,
): Value | undefined {
  return value === undefined ? undefined : read(value, at, faults);
}

/** The path of a field inside another. */
export function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** Long enough to know it again. */
const shownLength = 60;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return `\`${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}\``;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((each) => each === name);
}
