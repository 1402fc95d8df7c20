import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from './parse-argv.ts';
import { parseArgv } from './parse-argv.ts';

function accepted(...argv: string[]): Request {
  const result = parseArgv(argv);
  if (result.kind === 'faulty') throw new Error(result.problems.map((one) => one.message).join());
  return result.value;
}

function messages(...argv: string[]): readonly string[] {
  const result = parseArgv(argv);
  return result.kind === 'faulty' ? result.problems.map(({ message }) => message) : [];
}

describe('what is understood', () => {
  it('a subject alone runs with the initial settings', () => {
    expect(accepted('run', 'a.ts')).toEqual({
      kind: 'run',
      raw: {},
      subjects: ['a.ts'],
      commands: [],
      settings: {
        copies: 4,
        threshold: 0.2,
        timeout: 120_000,
        until: 'exit',
        state: [],
        failOn: ['serialized', 'conflict', 'deadlock', 'corrupted'],
        report: [],
      },
    });
  });

  it('a flag takes its value from the next word or from behind an equals sign', () => {
    const spaced = accepted('run', '--copies', '8', '--timeout', '500ms', 'a.ts');
    const inline = accepted('run', 'a.ts', '--copies=8', '--timeout=500ms');
    expect(spaced).toEqual(inline);
    expect(spaced).toMatchObject({ settings: { copies: 8, timeout: 500 } });
  });

  it('everything after two dashes belongs to the command', () => {
    const request = accepted('run', '--copies', '2', '--', 'node', 'x.js', '--copies', '9', '--');
    expect(request).toMatchObject({
      commands: [['node', 'x.js', '--copies', '9', '--']],
      settings: { copies: 2 },
    });
  });

  it('repeatable flags gather their values in order', () => {
    const request = accepted(
      ...['run', 'a.ts', '--state', '.a', '--state=.b'],
      ...['--report', 'json=out.json', '--report', 'plain'],
    );
    expect(request).toMatchObject({
      settings: {
        state: ['.a', '.b'],
        report: [{ format: 'json', file: 'out.json' }, { format: 'plain' }],
      },
    });
  });

  it('nothing to fail on is written as none', () => {
    expect(accepted('run', 'a.ts', '--fail-on', 'none')).toMatchObject({
      settings: { failOn: [] },
    });
  });

  it('help and version are asked for in their own words', () => {
    expect(accepted('--help')).toEqual({ kind: 'help', topic: 'general' });
    expect(accepted('run', '--help')).toEqual({ kind: 'help', topic: 'run' });
    expect(accepted('run', '--copies', '99', '-h')).toEqual({ kind: 'help', topic: 'run' });
    expect(accepted('--version')).toEqual({ kind: 'version' });
  });
});

describe('what is not understood', () => {
  it('a bad value is named, quoted and typed', () => {
    expect(messages('run', 'a.ts', '--copies', 'lots')).toEqual([
      'Expected `--copies` to be a whole number from 2 to 64, got `lots`.',
    ]);
  });

  it('every fault is told at once', () => {
    const argv = ['run', '--copies=1', '--threshold=2', '--timeout=soon', '--untill=exit'];
    expect(messages(...argv, '--until=x', '--fail-on=late', '--report=xml', '--state=')).toEqual([
      'Expected a flag that exists, got `--untill`. Did you mean `--until`?',
      'Expected `--copies` to be a whole number from 2 to 64, got `1`.',
      'Expected `--threshold` to be a share above 0 and up to 1, got `2`.',
      'Expected `--timeout` to be a duration such as `500ms`, `30s` or `2m`, up to `24h`, got `soon`.',
      'Expected `--until` to be `exit` or `first-output`, got `x`.',
      'Expected `--state` to be a path, got ``.',
      expect.stringMatching(/^Expected `--fail-on` to be `none`, or a list of .+, got `late`\.$/),
      expect.stringMatching(/^Expected `--report` to be `json`, .+, got `xml`\.$/),
    ]);
  });

  it.each([
    [['rnu', 'a.ts'], 'Expected a command, `run`, got `rnu`. Did you mean `run`?'],
    [[], 'Expected a command: `lockjam run <subject…>`, got nothing.'],
    [['run', '--'], 'Expected a command after `--`, got nothing.'],
    [
      ['run', 'a.ts', '--', 'node'],
      'Expected subjects or a command after `--`, got both: `a.ts` and `node`.',
    ],
    [['run', 'a.ts', '--copies'], 'Expected `--copies` to have a value, as in `--copies <n>`.'],
    [
      ['run', 'a.ts', '--state', '--until=exit'],
      'Expected `--state` to have a value, as in `--state <path>`.',
    ],
    [
      ['run', 'a.ts', '--until', 'exit', '--until', 'exit'],
      'Expected `--until` once, got it 2 times.',
    ],
    [['run', 'a.ts', '--fixtures', 'x'], 'Expected a flag that exists, got `--fixtures`.'],
    [
      ['run', 'a.ts', '--report', 'json', '--report=plain'],
      'Expected one `--report` on standard output, got `json` and `plain`: write one to a file, as in `json=report.json`.',
    ],
  ])('%j is told what was expected', (argv, message) => {
    expect(messages(...argv)).toEqual([message]);
  });

  it('any words get an answer and never an exception', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--copies', '--state', '--report=json', '--', 'a.ts', '-x', '--toString'),
    );
    const property = fc.property(fc.array(word), (words) => {
      const result = parseArgv(['run', ...words]);
      expect(result.kind === 'ok' || result.problems.length > 0).toBe(true);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

it('the value of a misspelled flag is no subject: one fault is told', () => {
  expect(messages('run', '--copis', '3', '--', 'true')).toEqual([
    'Expected a flag that exists, got `--copis`. Did you mean `--copies`?',
  ]);
});
