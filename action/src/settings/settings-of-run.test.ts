import { describe, expect, it } from 'vitest';
import type { Folder } from './complete-inputs.ts';
import { parseArgv } from './parse-argv.ts';
import { settingsOfRun, type CompleteRun } from './settings-of-run.ts';

function folderWith(files: Readonly<Record<string, string>>, manifests = 0): Folder {
  return {
    name: '/work',
    readText: (name) => Promise.resolve(files[name]),
    count: () => Promise.resolve(manifests),
  };
}

/** What the words after `lockjam run` come to in a folder, or all that is wrong. */
async function complete(words: readonly string[], folder: Folder): Promise<CompleteRun | string> {
  const asked = parseArgv(['run', ...words]);
  if (asked.kind === 'faulty' || asked.value.kind !== 'run') return 'no run';
  const settings = await settingsOfRun(asked.value, folder);
  return settings.kind === 'ok'
    ? settings.value
    : settings.problems.map(({ message }) => message).join('\n');
}

describe('a run that names nothing', () => {
  it('measures what a file of settings names, as it says', async () => {
    const config = { command: ['node a.js', 'node b.js'], copies: 3, 'sarif-file': 'x.sarif' };
    const folder = folderWith({ 'lockjam.config.json': JSON.stringify(config) });
    expect(await complete([], folder)).toMatchObject({
      commands: [
        ['node', 'a.js'],
        ['node', 'b.js'],
      ],
      settings: { copies: 3, report: [{ format: 'sarif', file: 'x.sarif' }] },
      told: 'Nothing to measure was named; settings are taken from lockjam.config.json.',
    });
  });

  it('overrules the file by every flag, also by one with the value of a default', async () => {
    const folder = folderWith({
      'lockjam.config.yaml': 'fixtures: a.ts\ncopies: 3\ntimeout: 5s\n',
    });
    expect(await complete(['--copies', '4'], folder)).toMatchObject({
      fixtures: ['a.ts'],
      settings: { copies: 4, timeout: 5_000 },
    });
  });

  it('measures every manifest where no file says otherwise', async () => {
    expect(await complete(['--copies', '5'], folderWith({}, 2))).toMatchObject({
      fixtures: ['fixtures/**/fixture.json'],
      settings: { copies: 5 },
      told: 'Nothing to measure was named; fixtures/**/fixture.json matches 2.',
    });
  });

  it('says what it looked for when there is nothing', async () => {
    expect(await complete([], folderWith({}))).toBe(
      'Expected a manifest, a program, a folder, a glob, or a command after `--`, got nothing. Looked for `lockjam.config.json`, `lockjam.config.yaml`, `fixtures/**/fixture.json` in /work: found no file of settings and no manifest.',
    );
  });

  it('tells what is wrong with the file', async () => {
    const config = { fixtures: 'a.ts', command: 'b', copies: 99, 'fail-on': 'late' };
    const folder = folderWith({ 'lockjam.config.json': JSON.stringify(config) });
    const told = await complete([], folder);
    expect(told).toContain('Expected `copies` to be a whole number from 2 to 64, got `99`.');
    expect(told).toContain('Expected `fail-on` to be `none`');
    expect(told).toContain('Expected `fixtures` or `command`, got both.');
  });

  it('is none when it names a subject or a command', async () => {
    const folder = folderWith({ 'lockjam.config.json': '{' });
    expect(await complete(['a.ts'], folder)).toMatchObject({ fixtures: ['a.ts'], commands: [] });
    expect(await complete(['--', 'a'], folder)).toMatchObject({ fixtures: [], commands: [['a']] });
  });
});
