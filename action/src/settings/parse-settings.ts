import type { HistoryMode } from '../model/history.ts';
import type { Problem, Result } from '../model/result.ts';
import type { ReportTarget, Settings } from '../model/settings.ts';
import type { Shard } from '../model/shard.ts';
import type { SettingName, Place, Setting } from './table.ts';
import { settingsTable } from './table.ts';

/** What a user wrote, by the name of the setting, in the order it was written. */
export type RawSettings = Readonly<Partial<Record<SettingName, readonly string[]>>>;

/** The settings of the Action beyond those that every door has. */
export interface ActionSettings extends Settings, TellingSettings {
  readonly fixtures: readonly string[];
  /** Each with its arguments. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** The part to measure; all when absent. */
  readonly shard?: Shard;
  readonly history: HistoryMode;
}

/** How a step tells of a report, and where. */
export interface TellingSettings {
  readonly report: readonly ReportTarget[];
  readonly workingDirectory: string;
  readonly annotations: boolean;
  readonly summary: boolean;
}

/** The settings of the Action that joins the reports of shards. */
export interface MergeSettings extends TellingSettings {
  /** Files, folders and globs. */
  readonly reports: readonly string[];
}

/** Reads flags; every fault is told. */
export function parseCliSettings(raw: RawSettings): Result<Settings> {
  const reader = readerOf(raw, 'cli');
  const settings = {
    ...measuringSettings(reader),
    report: reader.many('report', settingsTable.report),
  };
  return finish(settings, [...reader.problems, ...crowdedOutput(settings)]);
}

/** The settings of a run in the terminal that a file names the subjects of. */
export interface RunSettings {
  readonly settings: Settings;
  readonly fixtures: readonly string[];
  readonly commands: readonly (readonly [string, ...string[]])[];
}

/** Reads a file of settings for the terminal; every fault is told. */
export function parseRunSettings(raw: RawSettings): Result<RunSettings> {
  const reader = readerOf(raw, 'config');
  // Also what means nothing in a terminal is told when it is wrong.
  reader.one('history', settingsTable.history);
  const { report } = tellingSettings(reader);
  const settings = { ...measuringSettings(reader), report };
  const fixtures = reader.many('fixtures', settingsTable.fixtures);
  const commands = reader.many('command', settingsTable.command);
  const problems = [...reader.problems, ...missingSubject(raw), ...crowdedOutput(settings)];
  return finish({ settings, fixtures, commands }, problems);
}

/** Reads inputs; every fault is told. An input that is empty counts as not given. */
export function parseActionSettings(raw: RawSettings): Result<ActionSettings> {
  const reader = readerOf(raw, 'action');
  const [shard] = reader.many('shard', settingsTable.shard);
  const settings: ActionSettings = {
    ...measuringSettings(reader),
    ...tellingSettings(reader),
    fixtures: reader.many('fixtures', settingsTable.fixtures),
    commands: reader.many('command', settingsTable.command),
    ...(shard === undefined ? {} : { shard }),
    history: reader.one('history', settingsTable.history),
  };
  return finish(settings, [...reader.problems, ...missingSubject(raw), ...fileless(settings)]);
}

/** Reads the inputs of the Action that joins the reports of shards; every fault is told. */
export function parseMergeSettings(raw: RawSettings): Result<MergeSettings> {
  const reader = readerOf(raw, 'merge');
  const reports = reader.many('reports', settingsTable.reports);
  const settings: MergeSettings = {
    ...tellingSettings(reader),
    reports: reports.length > 0 ? reports : [initialValue('reports', settingsTable.reports)],
  };
  return finish(settings, [...reader.problems, ...fileless(settings)]);
}

function tellingSettings(reader: Reader): TellingSettings {
  const sarifFiles = reader.many('sarif-file', settingsTable['sarif-file']);
  return {
    report: [
      ...reader.many('report', settingsTable.report),
      ...sarifFiles.map((file) => ({ format: 'sarif' as const, file })),
    ],
    workingDirectory: reader.one('working-directory', settingsTable['working-directory']),
    annotations: reader.one('annotations', settingsTable.annotations),
    summary: reader.one('summary', settingsTable.summary),
  };
}

/** How a place spells a setting: `--copies` or `copies`. */
function spell(name: string, place: Place): string {
  return place === 'cli' ? `--${name}` : name;
}

interface Reader {
  readonly problems: Problem[];
  one: <Value>(name: SettingName, setting: Setting<Value>) => Value;
  many: <Value>(name: SettingName, setting: Setting<Value>) => readonly Value[];
}

function readerOf(raw: RawSettings, place: Place): Reader {
  const problems: Problem[] = [];
  const many = <Value>(name: SettingName, setting: Setting<Value>): readonly Value[] => {
    const given = raw[name] ?? [];
    const where = spell(name, place);
    if (!setting.repeatable && given.length > 1) {
      const message = `Expected \`${where}\` once, got it ${given.length} times.`;
      problems.push({ where, message });
    }
    return given.flatMap((text) => {
      const value = setting.type.parse(text);
      if (value !== undefined) return [value];
      const message = `Expected \`${where}\` to be ${setting.type.expected}, got \`${text}\`.`;
      problems.push({ where, message });
      return [];
    });
  };
  const one = <Value>(name: SettingName, setting: Setting<Value>): Value =>
    many(name, setting)[0] ?? initialValue(name, setting);
  return { problems, one, many };
}

function initialValue<Value>(name: SettingName, setting: Setting<Value>): Value {
  const value = setting.type.parse(setting.initially ?? '');
  if (value === undefined) throw new Error(`Internal error: ${name} has no initial value.`);
  return value;
}

function measuringSettings(reader: Reader): Omit<Settings, 'report'> {
  return {
    copies: reader.one('copies', settingsTable.copies),
    threshold: reader.one('threshold', settingsTable.threshold),
    timeout: reader.one('timeout', settingsTable.timeout),
    until: reader.one('until', settingsTable.until),
    state: reader.many('state', settingsTable.state),
    failOn: reader.one('fail-on', settingsTable['fail-on']),
  };
}

function finish<Value>(value: Value, problems: readonly Problem[]): Result<Value> {
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'faulty', problems };
}

/** Two reports on standard output could not be told apart by whoever reads it. */
function crowdedOutput(settings: Settings): readonly Problem[] {
  const formats = settings.report.filter((target) => target.file === undefined);
  if (formats.length < 2) return [];
  const names = formats.map((target) => `\`${target.format}\``).join(' and ');
  const message = `Expected one \`--report\` on standard output, got ${names}: write one to a file, as in \`json=report.json\`.`;
  return [{ where: '--report', message }];
}

/** An input that is not understood counts as given: its fault is told already. */
function missingSubject(raw: RawSettings): readonly Problem[] {
  const hasFixtures = (raw.fixtures ?? []).length > 0;
  const hasCommand = (raw.command ?? []).length > 0;
  if (hasFixtures !== hasCommand) return [];
  const got = hasCommand ? 'both' : 'neither';
  return [{ where: 'fixtures', message: `Expected \`fixtures\` or \`command\`, got ${got}.` }];
}

/** The log is for people: it gets the plain report in any case. */
function fileless(settings: TellingSettings): readonly Problem[] {
  return settings.report
    .filter((target) => target.file === undefined)
    .map(({ format }) => {
      const message = `Expected \`report\` to name a file, as in \`${format}=report.txt\`, got \`${format}\`.`;
      return { where: 'report', message };
    });
}
