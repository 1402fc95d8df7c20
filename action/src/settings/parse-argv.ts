import { parseArgs } from 'node:util';
import type { Problem, Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import { nearestName } from './nearest-name.ts';
import type { RawSettings } from './parse-settings.ts';
import { parseCliSettings } from './parse-settings.ts';
import type { SettingName } from './table.ts';
import { settingsAt, settingsTable } from './table.ts';

/** What the terminal is asked for. */
export type Request =
  | { readonly kind: 'help'; readonly topic: 'general' | 'run' }
  | { readonly kind: 'version' }
  | RunRequest;

/** A run, as far as the words say it. With neither subjects nor commands, these are to be looked for. */
export interface RunRequest {
  readonly kind: 'run';
  readonly settings: Settings;
  /** The flags as they were written, to overrule a file of settings. */
  readonly raw: RawSettings;
  /** Manifests, programs, folders and globs. */
  readonly subjects: readonly string[];
  /** The one behind `--`; none when there is no `--`. */
  readonly commands: readonly (readonly [string, ...string[]])[];
}

/** Reads the words after `lockjam`; every fault is told. */
export function parseArgv(argv: readonly string[]): Result<Request> {
  const [first, ...rest] = argv;
  if (first === 'run') return parseRun(rest);
  if (first === '--help' || first === '-h') return ok({ kind: 'help', topic: 'general' });
  if (first === '--version') return ok({ kind: 'version' });
  return faulty([{ where: 'lockjam', message: unknownCommand(first) }]);
}

function unknownCommand(first: string | undefined): string {
  if (first === undefined) return 'Expected a command: `lockjam run <subject…>`, got nothing.';
  const names = ['run', '--help', '--version'];
  return `Expected a command, \`run\`, got \`${first}\`.${meant(first, names)}`;
}

function parseRun(words: readonly string[]): Result<Request> {
  const dashes = words.indexOf('--');
  const own = dashes === -1 ? words : words.slice(0, dashes);
  const command = dashes === -1 ? [] : words.slice(dashes + 1);
  const flags = scan(own);
  if (flags.help) return ok({ kind: 'help', topic: 'run' });
  const settings = parseCliSettings(flags.raw);
  const problems = [
    ...flags.problems,
    ...(settings.kind === 'faulty' ? settings.problems : []),
    ...subjectProblems(flags.subjects, command, dashes !== -1),
  ];
  if (settings.kind === 'faulty' || problems.length > 0) return faulty(problems);
  const [program, ...rest] = command;
  const commands = program === undefined ? [] : [[program, ...rest] as const];
  const { raw, subjects } = flags;
  return ok({ kind: 'run', settings: settings.value, raw, subjects, commands });
}

interface Flags {
  readonly help: boolean;
  readonly raw: RawSettings;
  readonly subjects: readonly string[];
  readonly problems: readonly Problem[];
}

function scan(words: readonly string[]): Flags {
  const known = settingsAt('cli').map(({ name }) => name);
  const raw: Partial<Record<SettingName, string[]>> = {};
  const subjects: string[] = [];
  const problems: Problem[] = [];
  let help = false;
  let misspelled = false;
  for (const token of tokensOf(words, known)) {
    // What follows a misspelled flag was meant as its value: one fault is enough.
    if (token.kind === 'positional' && !misspelled) subjects.push(token.value);
    misspelled = false;
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help') help = true;
    else if (!isKnown(name, known)) {
      problems.push(unknownFlag(rawName, known));
      misspelled = nearestName(rawName, flagsOf(known)) !== undefined;
    } else if (isMissing(value, token.inlineValue)) problems.push(missingValue(rawName, name));
    else (raw[name] ??= []).push(value);
  }
  return { help, raw, subjects, problems };
}

function tokensOf(
  words: readonly string[],
  known: readonly string[],
): NonNullable<ReturnType<typeof parseArgs>['tokens']> {
  const flags = known.map((name) => [name, { type: 'string', multiple: true }] as const);
  const { tokens } = parseArgs({
    args: [...words],
    options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(flags) },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function isKnown(name: string, known: readonly string[]): name is SettingName {
  return known.includes(name);
}

/** A flag that swallowed the next flag was meant to have a value of its own. */
function isMissing(value: string | undefined, inline: boolean | undefined): value is undefined {
  return value === undefined || (inline !== true && value.startsWith('--'));
}

function missingValue(rawName: string, name: SettingName): Problem {
  const { placeholder } = settingsTable[name].type;
  const message = `Expected \`${rawName}\` to have a value, as in \`${rawName} ${placeholder}\`.`;
  return { where: rawName, message };
}

function unknownFlag(rawName: string, known: readonly string[]): Problem {
  const message = `Expected a flag that exists, got \`${rawName}\`.${meant(rawName, flagsOf(known))}`;
  return { where: rawName, message };
}

function flagsOf(known: readonly string[]): readonly string[] {
  return [...known, 'help'].map((name) => `--${name}`);
}

function meant(typed: string, names: readonly string[]): string {
  const nearest = nearestName(typed, names);
  return nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
}

function subjectProblems(
  subjects: readonly string[],
  command: readonly string[],
  hasDashes: boolean,
): readonly Problem[] {
  const where = 'lockjam run';
  if (hasDashes && command.length === 0) {
    return [{ where, message: 'Expected a command after `--`, got nothing.' }];
  }
  if (hasDashes && subjects.length > 0) {
    const message = `Expected subjects or a command after \`--\`, got both: \`${subjects.join(' ')}\` and \`${command.join(' ')}\`.`;
    return [{ where, message }];
  }
  return [];
}

function ok(value: Request): Result<Request> {
  return { kind: 'ok', value };
}

function faulty(problems: readonly Problem[]): Result<Request> {
  return { kind: 'faulty', problems };
}
