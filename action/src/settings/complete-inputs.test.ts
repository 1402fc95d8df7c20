import { describe, expect, it } from 'vitest';
import type { Folder } from './complete-inputs.ts';
import { settingsOfStep } from './settings-of-step.ts';

const folderWith = (files: Readonly<Record<string, string>>, manifests = 0): Folder => ({
  name: '/work',
  readText: (name) => Promise.resolve(files[name]),
  count: () => Promise.resolve(manifests),
});

const json = (config: unknown): Folder =>
  folderWith({ 'lockjam.config.json': JSON.stringify(config) });

async function faults(folder: Folder, raw = {}): Promise<readonly string[]> {
  const read = await settingsOfStep(raw, folder);
  return read.kind === 'faulty' ? read.problems.map(({ message }) => message) : [];
}

describe('a step that names nothing to measure', () => {
  it('takes its settings from a file, and says so', async () => {
    const config = {
      $schema: 'x',
      command: ['node a.js', "sh -c 'b c'"],
      copies: 3,
      summary: false,
    };
    expect(await settingsOfStep({}, json(config))).toMatchObject({
      kind: 'ok',
      value: {
        settings: {
          commands: [
            ['node', 'a.js'],
            ['sh', '-c', 'b c'],
          ],
          copies: 3,
          summary: false,
        },
        told: 'The step names nothing to measure; settings are taken from lockjam.config.json.',
      },
    });
  });

  it('reads the same in YAML', async () => {
    const text =
      'fixtures: |\n  a.js\n  b.js\nthreshold: 0.5\nannotations: no\nuntil: first-output\n';
    const folder = folderWith({ 'lockjam.config.yaml': text.replace('no\n', 'false\n') });
    expect(await settingsOfStep({}, folder)).toMatchObject({
      value: {
        settings: {
          fixtures: ['a.js', 'b.js'],
          threshold: 0.5,
          annotations: false,
          until: 'first-output',
        },
      },
    });
  });

  it('takes manifests where they are looked for, also beside a file that names none', async () => {
    const expected = { value: { settings: { fixtures: ['fixtures/**/fixture.json'], copies: 4 } } };
    expect(await settingsOfStep({}, folderWith({}, 2))).toMatchObject(expected);
    const folder = folderWith({ 'lockjam.config.json': '{"copies": 8}' }, 2);
    expect(await settingsOfStep({}, folder)).toMatchObject({
      value: { settings: { fixtures: ['fixtures/**/fixture.json'], copies: 8 } },
    });
  });

  it('overrules the file by an input that is not the default', async () => {
    const raw = { copies: ['6'], threshold: ['0.2'] };
    const folder = json({ fixtures: 'a.js', copies: 3, threshold: 0.4 });
    expect(await settingsOfStep(raw, folder)).toMatchObject({
      value: { settings: { copies: 6, threshold: 0.4 } },
    });
  });

  it('says what it looked for when it finds nothing, and every other fault', async () => {
    expect(await faults(folderWith({}), { copies: ['many'] })).toEqual([
      'Expected `fixtures` or `command`, got neither. Looked for `lockjam.config.json`, `lockjam.config.yaml`, `fixtures/**/fixture.json` in /work: found no file of settings and no manifest.',
      'Expected `copies` to be a whole number from 2 to 64, got `many`.',
    ]);
    expect(await faults(json({}))).toEqual([
      expect.stringContaining('found lockjam.config.json, which names neither, and no manifest.'),
    ]);
  });

  it('does not look for anything when it names something itself', async () => {
    const folder = json({ fixtures: 'b.js' });
    expect(await settingsOfStep({ fixtures: ['a.js'] }, folder)).toMatchObject({
      value: { settings: { fixtures: ['a.js'] } },
    });
  });
});

describe('a file of settings', () => {
  it.each([
    [[1], 'Expected `lockjam.config.json` to hold settings by their names, got a list.'],
    [
      { command: 'x', copeis: 2 },
      'Expected a setting that exists, got `copeis` in `lockjam.config.json`. Did you mean `copies`?',
    ],
    [
      { command: 'x', copies: [2] },
      'Expected `copies` in `lockjam.config.json` to be a text, a number, true or false, got a list.',
    ],
    [
      { command: [{}] },
      'Expected `command` in `lockjam.config.json` to be a text, a number, true or false, or a list of texts, got a list.',
    ],
    [
      { command: 'x', copies: 200 },
      'Expected `copies` to be a whole number from 2 to 64, got `200`.',
    ],
  ])('%j is refused in a sentence', async (config, message) => {
    expect(await faults(json(config))).toEqual([message]);
  });

  it('is told when it is not of its language', async () => {
    expect(await faults(folderWith({ 'lockjam.config.json': '{' }))).toEqual([
      expect.stringMatching(/^Expected `lockjam\.config\.json` to be JSON: /),
    ]);
    expect(await faults(folderWith({ 'lockjam.config.yaml': 'a: [' }))).toEqual([
      expect.stringMatching(/^Expected `lockjam\.config\.yaml` to be YAML: .* line 1/),
    ]);
    const both = folderWith({ 'lockjam.config.json': '{}', 'lockjam.config.yaml': '' });
    expect(await faults(both)).toEqual([
      'Expected one file of settings, found `lockjam.config.json` and `lockjam.config.yaml`.',
    ]);
  });
});
