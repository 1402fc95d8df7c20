import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './parse-config.ts';
import { parseRunSettings } from './parse-settings.ts';
import { renderConfigSchema } from './render-config-schema.ts';
import { settingsAt } from './table.ts';

const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(renderConfigSchema()) as object);

/** Whether the file is read without a fault, given something to measure. */
function isRead(config: object): boolean {
  const parsed = parseConfig({ fixtures: 'a.ts', ...config }, 'lockjam.config.json');
  return parsed.kind === 'ok' && parseRunSettings(parsed.value).kind === 'ok';
}

describe('the schema of a file of settings', () => {
  it.each([
    {},
    { fixtures: ['a.ts', 'b/**/fixture.json'], state: '.cache' },
    { copies: 8, threshold: 0.3, timeout: '90s', until: 'first-output' },
    { 'fail-on': 'serialized,conflict', report: ['json=a.json', 'junit=b.xml'] },
    { 'fail-on': 'none', annotations: false, summary: true, history: 'trend' },
    { $schema: 'x', 'sarif-file': 'x.sarif' },
  ])('takes what is read: %j', (config) => {
    expect({ valid: isValid(config), read: isRead(config) }).toEqual({ valid: true, read: true });
  });

  it.each([
    { copies: 1 },
    { copies: 'lots' },
    { threshold: 0 },
    { timeout: 30 },
    { timeout: '25h' },
    { timeout: '89000s' },
    { until: 'end' },
    { 'fail-on': 'late' },
    { report: 'xml=a.xml' },
    { annotations: 'yes' },
    { history: 'always' },
    { coppies: 4 },
    { state: [''] },
    { shard: '1/2' },
  ])('refuses what is not: %j', (config) => {
    expect({ valid: isValid(config), read: isRead(config) }).toEqual({ valid: false, read: false });
  });

  it('refuses fixtures beside commands', () => {
    expect(isValid({ fixtures: 'a', command: 'b' })).toBe(false);
  });

  it('lets nothing pass that cannot be read', () => {
    const names = settingsAt('config')
      .map(({ name }) => name)
      .filter((name) => name !== 'command');
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer({ min: -1, max: 70 }),
      fc.boolean(),
      fc.stringMatching(/^\d{1,6}(?:ms|s|m|h)$/),
      fc.constantFrom('exit', 'none', 'conflict,broken', 'json=x', 'off'),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, given) => {
        if (isValid({ [name]: given })) expect(isRead({ [name]: given })).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
