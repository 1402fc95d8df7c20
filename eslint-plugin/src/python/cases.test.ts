import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsIn } from './lint-python.test-support.ts';

/**
 * Each case says its class and what it is about, then the program; `# <-` stands on the line that must be
 * reported, and `ok` programs must be silent.
 */
interface Case {
  readonly expected: string;
  readonly about: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'cases');

function casesIn(file: string): readonly Case[] {
  const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^### /m);
  return parts.map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [, expected = '', about = ''] = /^(\w+): (.+)$/.exec(head) ?? [];
    return { expected, about, text: lines.join('\n') };
  });
}

/** What a case asks for, in the form in which the rule says it. */
function wanted({ expected, text }: Case): readonly string[] {
  const lines = text.split('\n').flatMap((line, at) => (line.includes('# <-') ? [at + 1] : []));
  return lines.map((line) => `${line}: ${expected}`);
}

const files = readdirSync(folder);

describe.each(files)('of the programs in %s, the rule says what a person said', (file) => {
  test.each(casesIn(file))('$expected: $about', (one) => {
    expect([...new Set(problemsIn(one.text))]).toEqual(wanted(one));
  });
});

test('there are at least 250 programs, each with its own title, and silence is asked for as often as not', () => {
  const all = files.flatMap(casesIn);
  expect(all.length).toBeGreaterThanOrEqual(250);
  expect(new Set(all.map(({ expected, about }) => `${expected} ${about}`)).size).toBe(all.length);
  const silent = all.filter(({ expected }) => expected === 'ok');
  expect(silent.length / all.length).toBeGreaterThan(0.35);
  expect(silent.filter((one) => wanted(one).length > 0)).toEqual([]);
  expect(all.filter((one) => one.expected !== 'ok' && wanted(one).length !== 1)).toEqual([]);
});
