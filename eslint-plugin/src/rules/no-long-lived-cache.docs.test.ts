import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../index.ts';
import { offers } from '../report/suggest/suggestion.ts';
import { sentences } from '../report/words.ts';
import { schema } from './options.ts';

const file = join(import.meta.dirname, '../../docs/rules/no-long-lived-cache.md');
const page = readFileSync(file, 'utf8');
const blocks = [
  ...page.matchAll(
    /^```(?<kind>js|py) (?<verdict>incorrect|correct) ?(?<id>\w*)\n(?<code>[^`]*)```$/gm,
  ),
].map(({ groups }) => ({
  kind: groups?.['kind'],
  verdict: groups?.['verdict'],
  id: groups?.['id'] ?? '',
  code: groups?.['code'] ?? '',
}));

const pairs = [
  ...page.matchAll(
    /^```(?<kind>js|py) before (?<id>\w+)\n(?<before>[^`]*)```[^`]*(?:`[^`\n]+`[^`]*)*?^```\k<kind> after\n(?<after>[^`]*)```$/gm,
  ),
].map(({ groups }) => ({
  kind: groups?.['kind'],
  id: groups?.['id'] ?? '',
  before: groups?.['before'] ?? '',
  after: groups?.['after'] ?? '',
}));

function lint(code: string, kind?: string): readonly (string | undefined)[] {
  return verify(code, kind).map(({ messageId, message }) => messageId ?? message);
}

function verify(code: string, kind?: string): ReturnType<Linter['verify']> {
  if (kind === 'py') {
    return new Linter().verify(code, lockjam.configs.python, { filename: 'program.py' });
  }
  // ESLint's own parser does not read `using` yet in every version that is supported.
  const config = [lockjam.configs.recommended, { languageOptions: { parser: typescript } }];
  return new Linter().verify(code, config);
}

describe('the page of the rule', () => {
  test('has blocks of both kinds', () => {
    expect(blocks.filter(({ verdict }) => verdict === 'incorrect').length).toBeGreaterThan(4);
    expect(blocks.filter(({ verdict }) => verdict === 'correct').length).toBeGreaterThan(3);
  });

  test.each(blocks)('$kind $verdict $id: $code', ({ kind, verdict, id, code }) => {
    expect(lint(code, kind)).toEqual(verdict === 'correct' ? [] : [id]);
  });

  test('lists every message, and no other', () => {
    const listed = [...page.matchAll(/^\| `(?<id>\w+)` /gm)].map(({ groups }) => groups?.['id']);
    expect(listed).toEqual([...Object.keys(sentences).sort(), ...Object.keys(offers).sort()]);
  });

  test('shows what becomes of a program when a suggestion is taken', () => {
    expect(pairs.length).toBeGreaterThan(2);
    for (const { kind, id, before, after } of pairs) {
      const [message] = verify(before, kind);
      const offered = message?.suggestions?.find(({ messageId }) => messageId === id);
      const [from, to] = offered?.fix.range ?? [0, 0];
      expect(before.slice(0, from) + (offered?.fix.text ?? '') + before.slice(to)).toBe(after);
      expect(lint(after, kind)).toEqual([]);
    }
  });

  test('lists every option, and no other', () => {
    const listed = [...page.matchAll(/^- `(?<name>\w+)`: /gm)].map(
      ({ groups }) => groups?.['name'],
    );
    const [options] = schema as readonly { readonly properties?: object }[];
    expect(listed).toEqual(Object.keys(options?.properties ?? {}));
  });
});
