import { describe, expect, it } from 'vitest';
import { parseActionSettings } from './parse-settings.ts';
import { settingsTable } from './table.ts';

describe('inputs of the Action', () => {
  it('a list of fixtures is enough', () => {
    expect(parseActionSettings({ fixtures: ['a/fixture.json', 'b.ts'] })).toMatchObject({
      kind: 'ok',
      value: {
        fixtures: ['a/fixture.json', 'b.ts'],
        workingDirectory: '.',
        annotations: true,
        summary: true,
      },
    });
  });

  it('faults name the input as it is written in a workflow', () => {
    const result = parseActionSettings({ command: ['x'], fixtures: ['a'], summary: ['yes'] });
    expect(result).toEqual({
      kind: 'faulty',
      problems: [
        { where: 'summary', message: 'Expected `summary` to be `true` or `false`, got `yes`.' },
        { where: 'fixtures', message: 'Expected `fixtures` or `command`, got both.' },
      ],
    });
  });

  it('a command is read as words, and one with an open quote is told', () => {
    expect(parseActionSettings({ command: ["sh -c 'a b'"] })).toMatchObject({
      value: { commands: [['sh', '-c', 'a b']], fixtures: [] },
    });
    expect(parseActionSettings({ command: ["sh -c 'a b"] })).toMatchObject({
      problems: [
        {
          message: "Expected `command` to be a command with every quote closed, got `sh -c 'a b`.",
        },
      ],
    });
  });

  it('a report without a file has nowhere to go', () => {
    expect(parseActionSettings({ command: ['x'], report: ['json'] })).toMatchObject({
      problems: [
        { message: 'Expected `report` to name a file, as in `json=report.txt`, got `json`.' },
      ],
    });
  });
});

describe('the table', () => {
  it.each(Object.entries(settingsTable))('%s reads its own initial value', (_, setting) => {
    const { initially } = { initially: undefined, ...setting };
    if (initially !== undefined) expect(setting.type.parse(initially)).toBeDefined();
    expect(setting.description).toMatch(/^[A-Z].*\.$/);
  });
});
