import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderActionFile } from './render-action.ts';
import { settingsAt } from './table.ts';

const root = `${import.meta.dirname}/../../..`;

/** Prettier may choose other quotes and break lines. */
function bare(text: string): string {
  return text.replaceAll(/["']+/g, '').replaceAll(/\s+/g, ' ');
}

describe('action.yml', () => {
  it('is what the table of settings says', () => {
    expect(bare(readFileSync(`${root}/action.yml`, 'utf8'))).toBe(bare(renderActionFile()));
  });

  it('has every input of the Action, with its default', () => {
    for (const { name, initially } of settingsAt('action')) {
      const defaulted = initially === undefined ? '' : `\n    default: '${initially}'`;
      expect(renderActionFile()).toMatch(
        new RegExp(`^  ${name}:\n    description: .+\n    required: false${defaulted}$`, 'm'),
      );
    }
  });

  it('runs on Node 24', () => {
    expect(renderActionFile()).toMatch(/ {2}using: node24\n {2}main: action\/dist\/action\.js\n$/);
  });
});
