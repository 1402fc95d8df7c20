import { describe, expect, it } from 'vitest';
import { renderHelp, renderRunHelp } from './render-help.ts';
import { renderSettingsDocument } from './render-table.ts';
import { settingsAt } from './table.ts';

describe('help', () => {
  it.each(settingsAt('cli'))('shows --$name', ({ name }) => {
    expect(renderRunHelp()).toContain(`\n  --${name} `);
  });

  it('fits a terminal of 90 columns', () => {
    const lines = `${renderHelp()}${renderRunHelp()}`.split('\n');
    expect(lines.filter((line) => line.length > 90)).toEqual([]);
  });
});

describe('the document', () => {
  it('has one row for each setting of each place', () => {
    const rows = renderSettingsDocument()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const places = ['cli', 'action', 'merge', 'config'] as const;
    expect(rows).toHaveLength(places.flatMap(settingsAt).length);
  });
});
