import { historyModes } from '../model/history.ts';
import { verdictKinds } from '../model/verdict.ts';
import type { ValueType } from './value-type.ts';
import {
  commandLine,
  duration,
  oneOf,
  reportTarget,
  share,
  shardOf,
  someOf,
  text,
  truth,
} from './value-type.ts';
import { wholeNumber } from './value-type.ts';

/** Where a setting can be written. */
export type Place = 'cli' | 'action' | 'config' | 'merge';

/** One row of the table of settings: flags, inputs, help and documents all come from it. */
export interface Setting<Value> {
  readonly type: ValueType<Value>;
  /** As a user would write it; absent when the setting is then empty. */
  readonly initially?: string;
  /** Whether it may be given several times; as an input, one value a line. */
  readonly repeatable: boolean;
  readonly places: readonly Place[];
  /** One or more sentences, in Markdown. */
  readonly description: string;
}

/** Two can be seen to wait; more than 64 measure the machine and not the program. */
const copiesRange = { least: 2, most: 64 };

/** Every setting there is, in the order in which help shows them. */
export const settingsTable = {
  reports: setting({
    type: text('<file>', 'a file, a folder or a glob'),
    initially: 'lockjam-shards',
    repeatable: true,
    places: ['merge'],
    description:
      'The reports of all shards: files, globs, or a folder, which means every `.json` file below it.',
  }),
  fixtures: setting({
    type: text('<subject>', 'a manifest, a program, a folder or a glob'),
    repeatable: true,
    places: ['action', 'config'],
    description:
      'What to measure: a manifest (`fixture.json`), a program (`.ts .mts .js .mjs .cjs .py .sh`), a glob, or a folder, which means every `fixture.json` below it.',
  }),
  command: setting({
    type: commandLine,
    repeatable: true,
    places: ['action', 'config'],
    description:
      "A command to measure instead of `fixtures`, with its arguments. It is run without a shell; write `sh -c '…'` where you need one.",
  }),
  copies: setting({
    type: wholeNumber(copiesRange.least, copiesRange.most),
    initially: '4',
    repeatable: false,
    places: ['cli', 'action', 'config'],
    description: 'How many copies are started at once.',
  }),
  threshold: setting({
    type: share,
    initially: '0.2',
    repeatable: false,
    places: ['cli', 'action', 'config'],
    description:
      'The serial share from which copies count as waiting for each other. 0 is side by side, 1 is one after the other.',
  }),
  timeout: setting({
    type: duration,
    initially: '2m',
    repeatable: false,
    places: ['cli', 'action', 'config'],
    description: 'The longest that a copy may take when it runs alone.',
  }),
  until: setting({
    type: oneOf(['exit', 'first-output']),
    initially: 'exit',
    repeatable: false,
    places: ['cli', 'action', 'config'],
    description: 'When a copy counts as done: when it exits, or when it first prints something.',
  }),
  state: setting({
    type: text('<path>', 'a path'),
    repeatable: true,
    places: ['cli', 'action', 'config'],
    description:
      'A file or folder that the copies share. It is put back before every run. A manifest names its own instead.',
  }),
  'fail-on': setting({
    type: someOf('<verdicts>', verdictKinds),
    initially: 'serialized,conflict,deadlock,corrupted',
    repeatable: false,
    places: ['cli', 'action', 'config'],
    description:
      'The verdicts that count as a failure, or `none`. A subject whose manifest expects a verdict fails when it gets another one.',
  }),
  report: setting({
    type: reportTarget,
    repeatable: true,
    places: ['cli', 'action', 'config', 'merge'],
    description:
      'A report to write: `json`, `junit`, `plain`, `sarif` or `terminal`, to standard output or to the file behind the equals sign.',
  }),
  'sarif-file': setting({
    type: text('<file>', 'a file'),
    repeatable: false,
    places: ['action', 'config', 'merge'],
    description:
      'A file for code scanning, to be uploaded with `github/codeql-action/upload-sarif`; the same as a line `sarif=<file>` of `report`.',
  }),
  shard: setting({
    type: shardOf,
    repeatable: false,
    places: ['action'],
    description:
      'The part of all programs to measure in this job, such as `2/4`. Every job writes a report of its part to `report-file`; `action/merge` joins them.',
  }),
  history: setting({
    type: oneOf(historyModes),
    initially: 'off',
    repeatable: false,
    places: ['action', 'config'],
    description:
      "What to do with earlier results of the default branch, which are kept in GitHub's cache: `trend` shows them in the job summary, `skip-unchanged` also shows the pass of a program again, and says so, while nothing in the checkout has changed. What failed is always measured.",
  }),
  'working-directory': setting({
    type: text('<folder>', 'a folder'),
    initially: '.',
    repeatable: false,
    places: ['action', 'merge'],
    description: 'The folder to start in.',
  }),
  annotations: setting({
    type: truth,
    initially: 'true',
    repeatable: false,
    places: ['action', 'config', 'merge'],
    description: 'Whether to mark the lines to blame in the pull request.',
  }),
  summary: setting({
    type: truth,
    initially: 'true',
    repeatable: false,
    places: ['action', 'config', 'merge'],
    description: 'Whether to write a job summary.',
  }),
} satisfies Readonly<Record<string, Setting<unknown>>>;

export type SettingName = keyof typeof settingsTable;

/** The settings of one door, in the order of the table. */
export function settingsAt(place: Place): readonly (Setting<unknown> & { name: string })[] {
  return Object.entries<Setting<unknown>>(settingsTable)
    .filter(([, row]) => row.places.includes(place))
    .map(([name, row]) => ({ name, ...row }));
}

/** Keeps the type of the value while the row is checked. */
function setting<Value>(row: Setting<Value>): Setting<Value> {
  return row;
}
