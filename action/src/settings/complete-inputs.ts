import type { Problem, Result } from '../model/result.ts';
import { configFiles, defaultFixtures } from './default-sources.ts';
import { parseConfig } from './parse-config.ts';
import type { RawSettings } from './parse-settings.ts';
import { settingsAt } from './table.ts';

/** The files of a working directory, as far as settings are looked for. */
export interface Folder {
  /** How the folder is called in messages. */
  readonly name: string;
  /** The text of a file, `undefined` when there is none. */
  readonly readText: (name: string) => Promise<string | undefined>;
  /** How many files a glob matches. */
  readonly count: (glob: string) => Promise<number>;
}

/** Inputs as they are to be taken, and what was found where they named nothing. */
export interface CompleteInputs {
  readonly raw: RawSettings;
  /** One sentence; absent when the inputs name something themselves. */
  readonly told?: string;
}

/** Who named nothing, and in which words it is told of that. */
export interface Asker {
  /** What a fault is a fault of. */
  readonly where: string;
  /** Begins a sentence: what was asked names nothing. */
  readonly nothingNamed: string;
  /** What it could have named, as a sentence. */
  readonly expected: string;
  /** What overrules a file of settings. */
  readonly overruling: (raw: RawSettings) => RawSettings;
}

/** A step of a workflow. An input that differs from its default overrules the file. */
const step: Asker = {
  where: 'fixtures',
  nothingNamed: 'The step names nothing to measure',
  expected: 'Expected `fixtures` or `command`, got neither.',
  overruling,
};

/**
 * Where neither fixtures nor commands are named, takes them from a file of settings, or from the place
 * where manifests are looked for.
 */
export async function completeInputs(
  raw: RawSettings,
  folder: Folder,
  asker: Asker = step,
): Promise<Result<CompleteInputs>> {
  if (namesSomething(raw)) return { kind: 'ok', value: { raw } };
  const found = await findConfigs(folder);
  const [config, other] = found;
  if (other !== undefined) return faulty(tooMany(found));
  if (config === undefined) return await takeFixtures(raw, folder, 'no file of settings', asker);
  const parsed = await parse(config);
  if (parsed.kind === 'faulty') return parsed;
  const merged = { ...parsed.value, ...asker.overruling(raw) };
  if (!namesSomething(merged)) return await takeFixtures(merged, folder, config.name, asker);
  const told = `${asker.nothingNamed}; settings are taken from ${config.name}.`;
  return { kind: 'ok', value: { raw: merged, told } };
}

function namesSomething({ fixtures = [], command = [] }: RawSettings): boolean {
  return fixtures.length > 0 || command.length > 0;
}

interface Config {
  readonly name: (typeof configFiles)[number];
  readonly text: string;
}

async function findConfigs({ readText }: Folder): Promise<readonly Config[]> {
  const texts = await Promise.all(configFiles.map(readText));
  return configFiles.flatMap((name, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ name, text }];
  });
}

function tooMany(found: readonly Config[]): Problem {
  const names = found.map(({ name }) => `\`${name}\``).join(' and ');
  return { where: 'lockjam.config', message: `Expected one file of settings, found ${names}.` };
}

async function parse({ name, text }: Config): Promise<Result<RawSettings>> {
  const read = name.endsWith('.json') ? parseJson(text) : await loadYaml(text);
  if ('data' in read) return parseConfig(read.data, name);
  const language = name.endsWith('.json') ? 'JSON' : 'YAML';
  return faulty({
    where: name,
    message: `Expected \`${name}\` to be ${language}: ${read.fault}`,
  });
}

function parseJson(text: string): { readonly data: unknown } | { readonly fault: string } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** A step without such a file must not pay for loading the parser. */
async function loadYaml(
  text: string,
): Promise<{ readonly data: unknown } | { readonly fault: string }> {
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml(text);
}

/** The runner gives every input its default, so that only another value is known to be written. */
function overruling(raw: RawSettings): RawSettings {
  const rows = settingsAt('action');
  return Object.fromEntries(
    Object.entries(raw).filter(([name, values]) => {
      const initially = rows.find((row) => row.name === name)?.initially;
      return values.length > 0 && !(values.length === 1 && values[0] === initially);
    }),
  );
}

async function takeFixtures(
  raw: RawSettings,
  { name, count }: Folder,
  config: string,
  { where, nothingNamed, expected }: Asker,
): Promise<Result<CompleteInputs>> {
  const matches = await count(defaultFixtures);
  if (matches > 0) {
    const told = `${nothingNamed}; ${defaultFixtures} matches ${matches}.`;
    return { kind: 'ok', value: { raw: { ...raw, fixtures: [defaultFixtures] }, told } };
  }
  const looked = [...configFiles, defaultFixtures].map((each) => `\`${each}\``).join(', ');
  const message = `${expected} Looked for ${looked} in ${name}: found ${config}${config.startsWith('no ') ? '' : ', which names neither,'} and no manifest.`;
  return faulty({ where, message });
}

function faulty(problem: Problem): { kind: 'faulty'; problems: readonly Problem[] } {
  return { kind: 'faulty', problems: [problem] };
}
