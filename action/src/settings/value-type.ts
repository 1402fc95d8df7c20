import type { ReportTarget } from '../model/settings.ts';
import { reportFormats } from '../model/settings.ts';
import type { Shard } from '../model/shard.ts';
import type { Milliseconds } from '../model/units.ts';
import { milliseconds } from '../model/units.ts';
import { splitCommands, splitWords } from './split-words.ts';

/** A JSON schema, as far as settings need one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a text may say, and how it is read. */
export interface ValueType<Value> {
  /** Stands for the value in help, for example `<n>`. */
  readonly placeholder: string;
  /** Completes the sentence "Expected `copies` to be …". */
  readonly expected: string;
  /** The value of a text, or `undefined` when the text is none of these. */
  readonly parse: (text: string) => Value | undefined;
  /** The JSON schema of a value in a file of settings; whatever fits it can be read. */
  readonly schema: JsonSchema;
  /** How several values in one text are told apart; absent where each has a line of its own. */
  readonly split?: (text: string) => readonly string[];
}

/** Whole numbers from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): ValueType<number> {
  return {
    placeholder: '<n>',
    expected: `a whole number from ${least} to ${most}`,
    schema: { type: 'integer', minimum: least, maximum: most },
    parse: (text) => {
      const value = Number(text);
      return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
    },
  };
}

/** Shares above 0 and up to 1. */
export const share: ValueType<number> = {
  placeholder: '<share>',
  expected: 'a share above 0 and up to 1',
  // Smaller ones are written with an exponent, which no flag is.
  schema: { type: 'number', minimum: 0.000_001, maximum: 1 },
  parse: (text) => {
    const value = Number(text);
    return /^\d*\.?\d+$/.test(text) && value > 0 && value <= 1 ? value : undefined;
  },
};

/** A day: a timer of Node.js ends at once when it is asked for more than 24.8 days. */
const longest = 24 * 60 * 60 * 1000;

const unitLengths: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Durations with their unit, from a millisecond to a day. */
export const duration: ValueType<Milliseconds> = {
  placeholder: '<duration>',
  expected: 'a duration such as `500ms`, `30s` or `2m`, up to `24h`',
  schema: {
    type: 'string',
    pattern: String.raw`^[1-9]\d{0,6}ms$|^([1-9]\d{0,3}|[1-7]\d{4})s$|^[1-9]\d{0,2}m$|^([1-9]|1\d|2[0-4])h$`,
  },
  parse: (text) => {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    if (digits === undefined || unit === undefined) return undefined;
    const value = Math.round(Number(digits) * (unitLengths[unit] ?? 0));
    return value >= 1 && value <= longest ? milliseconds(value) : undefined;
  },
};

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): ValueType<Word> {
  return {
    placeholder: words.join('|'),
    expected: listWords(words, 'or'),
    schema: { enum: words },
    parse: (text) => words.find((word) => word === text),
  };
}

/** Some of a few words, separated by commas or white space; `none` for none of them. */
export function someOf<Word extends string>(
  placeholder: string,
  words: readonly Word[],
): ValueType<readonly Word[]> {
  return {
    placeholder,
    expected: `\`none\`, or a list of ${listWords(words, 'and')}`,
    schema: {
      type: 'string',
      pattern: `^none$|^(${words.join('|')})(,(${words.join('|')}))*$`,
    },
    parse: (text) => {
      if (text === 'none') return [];
      const parts = text.split(/[\s,]+/).filter((part) => part !== '');
      const found = words.filter((word) => parts.some((part) => part === word));
      return parts.length > 0 && new Set(parts).size === found.length ? found : undefined;
    },
  };
}

/** Any text but the empty one. */
export function text(placeholder: string, expected: string): ValueType<string> {
  const schema = { type: 'string', pattern: String.raw`^[^\n\r]*\S[^\n\r]*$` };
  return { placeholder, expected, schema, parse: (value) => (value === '' ? undefined : value) };
}

/** A program and its arguments, as one would type them; nothing is expanded. */
export const commandLine: ValueType<readonly [string, ...string[]]> = {
  placeholder: '<command>',
  expected: 'a command with every quote closed',
  schema: { type: 'string', pattern: String.raw`^[^'"\\\n\r]*[^\s'"\\][^'"\\\n\r]*$|['"\\]` },
  parse: (line) => {
    const [program, ...words] = splitWords(line) ?? [];
    return program === undefined ? undefined : [program, ...words];
  },
  split: splitCommands,
};

/** `true` or `false`. */
export const truth: ValueType<boolean> = {
  placeholder: 'true|false',
  expected: '`true` or `false`',
  schema: { type: 'boolean' },
  parse: (value) => (value === 'true' || value === 'false' ? value === 'true' : undefined),
};

/** More jobs than this are more than a matrix may have. */
const mostShards = 256;

/** A part of all subjects, such as the second of four. */
export const shardOf: ValueType<Shard> = {
  placeholder: '<i>/<n>',
  expected: `a shard such as \`2/4\`, the second of four, of at most ${mostShards}`,
  schema: { type: 'string', pattern: String.raw`^\d+/\d+$` },
  parse: (value) => {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(value)?.map(Number) ?? [];
    if (index === undefined || count === undefined) return undefined;
    return index >= 1 && index <= count && count <= mostShards ? { index, count } : undefined;
  },
};

/** A report format, and the file it goes to behind an equals sign. */
export const reportTarget: ValueType<ReportTarget> = {
  placeholder: '<format>[=<file>]',
  expected: `${listWords(reportFormats, 'or')}, and perhaps a file as in \`json=report.json\``,
  schema: { type: 'string', pattern: `^(${reportFormats.join('|')})=.+$` },
  parse: (value) => {
    const equals = value.indexOf('=');
    const name = equals === -1 ? value : value.slice(0, equals);
    const format = reportFormats.find((known) => known === name);
    if (format === undefined || equals === value.length - 1) return undefined;
    return equals === -1 ? { format } : { format, file: value.slice(equals + 1) };
  },
};

function listWords(words: readonly string[], last: 'and' | 'or'): string {
  const quoted = words.map((word) => `\`${word}\``);
  const end = quoted.pop() ?? '';
  return quoted.length === 0 ? end : `${quoted.join(', ')} ${last} ${end}`;
}
