import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderActionFile } from './render-action.ts';
import { settingsAt } from './table.ts';

const root = `${import.meta.dirname}/../../..`;

/** Prettier may choose other quotes and break lines. */
function bare(text: string): string {
  return text.replaceAll(/["']+/g, '').replaceAll(/\s+/g, ' ');
}

describe.each([
  ['action', 'action.yml', 'action/dist/action.js'],
  ['merge', 'action/merge/action.yml', '../dist/merge.js'],
] as const)('the file of %s', (place, file, main) => {
  it('is what the table of settings says', () => {
    expect(bare(readFileSync(`${root}/${file}`, 'utf8'))).toBe(bare(renderActionFile(place)));
  });

  it('has every input, with its default', () => {
    for (const { name, initially } of settingsAt(place)) {
      const defaulted = initially === undefined ? '' : `\n    default: '${initially}'`;
      expect(renderActionFile(place)).toMatch(
        new RegExp(`^  ${name}:\n    description: .+\n    required: false${defaulted}$`, 'm'),
      );
    }
  });

  it('runs on Node 24', () => {
    expect(renderActionFile(place).endsWith(`  using: node24\n  main: ${main}\n`)).toBe(true);
  });
});
