import type { Problem, Result } from '../model/result.ts';
import { nearestName } from './nearest-name.ts';
import type { RawSettings } from './parse-settings.ts';
import { splitValues } from './read-inputs.ts';
import { settingsAt, type Setting } from './table.ts';

/**
 * Reads what a file of settings says, as values that a user wrote; whether each is a good one is asked
 * where inputs are. `data` is what JSON or YAML made of the file. Every fault is told.
 */
export function parseConfig(data: unknown, file: string): Result<RawSettings> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = `Expected \`${file}\` to hold settings by their names, got ${describe(data)}.`;
    return { kind: 'faulty', problems: [{ where: file, message }] };
  }
  const read = Object.entries(data)
    .filter(([name]) => name !== '$schema')
    .map(([name, value]) => readSetting(name, value, file));
  const problems = read.flatMap((each) => (each.kind === 'faulty' ? each.problems : []));
  return problems.length > 0
    ? { kind: 'faulty', problems }
    : { kind: 'ok', value: Object.fromEntries(read.flatMap(valueOf)) };
}

type Read = Result<readonly [name: string, values: readonly string[]]>;

function valueOf(read: Read): readonly (readonly [string, readonly string[]])[] {
  return read.kind === 'ok' ? [read.value] : [];
}

function readSetting(name: string, value: unknown, file: string): Read {
  const rows = settingsAt('config');
  const row = rows.find((each) => each.name === name);
  if (row === undefined) return faulty(unknownName(name, file, rows));
  const texts = textsOf(row, value);
  if (texts !== undefined) return { kind: 'ok', value: [name, texts] };
  const list = row.repeatable ? ', or a list of texts' : '';
  const message = `Expected \`${name}\` in \`${file}\` to be a text, a number, true or false${list}, got ${describe(value)}.`;
  return faulty({ where: name, message });
}

function unknownName(name: string, file: string, rows: readonly { name: string }[]): Problem {
  const nearest = nearestName(
    name,
    rows.map((row) => row.name),
  );
  const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
  return {
    where: file,
    message: `Expected a setting that exists, got \`${name}\` in \`${file}\`.${hint}`,
  };
}

function textsOf(row: Setting<unknown>, value: unknown): readonly string[] | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') return splitValues(row, value);
  const isList = row.repeatable && Array.isArray(value);
  if (!isList || !value.every((each) => typeof each === 'string')) return undefined;
  return value;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function faulty(problem: Problem): Read {
  return { kind: 'faulty', problems: [problem] };
}
