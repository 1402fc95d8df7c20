import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictKinds } from '../model/verdict.ts';
import { parseManifest } from './parse-manifest.ts';

const schemaFile = new URL('../../docs/fixture.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const isValid = new Ajv2020({ strict: false }).compile(schema);

const whole = {
  $schema: 'fixture.schema.json',
  name: 'pair',
  title: 'A pair',
  needs: { python: ['diskcache'], modules: ['lmdb'] },
  state: ['.cache'],
  halves: {
    locked: {
      command: ['node', 'locked.ts', ''],
      expect: {
        verdict: 'serialized',
        resource: 'a.db',
        note: 'leader',
        capacity: 2,
        spentOn: 'cpu',
        coldStart: true,
        staggered: true,
        findings: [{ messageId: 'unscoped', at: 'open' }],
        differs: 'An idle handle locks nothing.',
      },
      verify: ['node', 'verify.ts'],
      sources: ['locked.ts', 'open.ts'],
      state: ['a.db'],
    },
    unlocked: { command: ['python3', 'unlocked.py'] },
  },
};

function tell(text: string): readonly string[] {
  const parsed = parseManifest(text, 'fixture.json');
  if (parsed.kind === 'ok') return [];
  return parsed.problems.map(({ where, message }) => `${where}: ${message}`);
}

describe('a manifest', () => {
  it('is read with everything that it may say', () => {
    const parsed = parseManifest(`\uFEFF${JSON.stringify(whole)}`, 'fixture.json');
    const { $schema, halves, ...rest } = whole;
    expect($schema).toBeDefined();
    const listed = Object.entries(halves).map(([name, half]) => ({ name, ...half }));
    expect(parsed).toEqual({ kind: 'ok', value: { ...rest, halves: listed } });
  });

  it('needs a name and a half with a command, no more', () => {
    expect(parseManifest('{"name":"a","halves":{"b":{"command":["c"]}}}', 'f')).toEqual({
      kind: 'ok',
      value: {
        name: 'a',
        needs: { python: [], modules: [] },
        state: [],
        halves: [{ name: 'b', command: ['c'] }],
      },
    });
  });

  it('with several faults has all of them told, with file and field', () => {
    const text = JSON.stringify({
      name: 3,
      titel: 'A pair',
      state: '.cache',
      halves: {
        locked: { command: 'node locked.ts', expect: { verdict: 'serialised', findings: [{}] } },
        unlocked: { command: ['', null], sources: [1] },
      },
    });
    expect(tell(text)).toEqual([
      'fixture.json: titel: Expected one of the fields `$schema`, `name`, `title`, `needs`, `state`, `halves`, got `titel`. Did you mean `title`?',
      'fixture.json: name: Expected a text, got `3`.',
      'fixture.json: state: Expected a list of paths, got `".cache"`.',
      'fixture.json: halves.locked.expect.findings[0].messageId: Expected a text, got nothing.',
      'fixture.json: halves.locked.expect.findings[0].at: Expected a text, got nothing.',
      'fixture.json: halves.locked.expect.verdict: Expected one of `concurrent`, `slower`, `serialized`, `conflict`, `deadlock`, `corrupted`, `inconclusive`, `broken`, got `"serialised"`.',
      'fixture.json: halves.locked.command: Expected a list of words, as in `["node", "locked.ts"]`, got `"node locked.ts"`.',
      'fixture.json: halves.unlocked.sources[0]: Expected a text, got `1`.',
      'fixture.json: halves.unlocked.command[0]: Expected a text, got `""`.',
      'fixture.json: halves.unlocked.command[1]: Expected a text, got `null`.',
    ]);
  });

  it.each([
    ['', 'fixture.json:1:1: Expected JSON: a value, got the end.'],
    [
      '{\n  "name": "a",\n}',
      'fixture.json:3:1: Expected JSON: a field name in double quotes, got `}`.',
    ],
    ['{"a": 1 "b": 2}', 'fixture.json:1:9: Expected JSON: `,` or `}`, got `"`.'],
    ['{"a" 1}', 'fixture.json:1:6: Expected JSON: `:`, got `1`.'],
    ['[1, 2', 'fixture.json:1:6: Expected JSON: `,` or `]`, got the end.'],
    ["{'a': 1}", "fixture.json:1:2: Expected JSON: a field name in double quotes, got `'`."],
    ['{} // why', 'fixture.json:1:4: Expected JSON: nothing more, got `/`.'],
    ['{"a": undefined}', 'fixture.json:1:7: Expected JSON: a value, got `undefined`.'],
    ['['.repeat(9999), 'fixture.json:1:201: Expected JSON: at most 200 levels, got `[`.'],
    ['[]', 'fixture.json: Expected an object, got `[]`.'],
    ['{"name":"a"}', 'fixture.json: halves: Expected an object, got nothing.'],
    [
      '{"name":"a","halves":{}}',
      'fixture.json: halves: Expected at least one half, as in `{"locked": {"command": […]}}`, got `{}`.',
    ],
  ])('%j is told', (text, message) => {
    expect(tell(text)[0]).toBe(message);
  });

  it('any text is faulty exactly where JSON.parse says so', () => {
    const text = fc.oneof(fc.json(), fc.string(), fc.json().map(damage));
    const property = fc.property(text, (json) => {
      const first = tell(json)[0] ?? '';
      expect(first.includes('Expected JSON: ')).toBe(!isJson(json));
    });
    fc.assert(property, { seed: 4, numRuns: 2000 });
  });
});

describe('the published schema', () => {
  it.each(globSync('fixtures/**/fixture.json', { exclude: (path) => path === 'node_modules' }))(
    'accepts %s, and so does the reader',
    (file) => {
      const text = readFileSync(file, 'utf8');
      expect(tell(text)).toEqual([]);
      expect(isValid(JSON.parse(text))).toBe(true);
    },
  );

  it('knows the verdicts', () => {
    const { $defs } = schema as { $defs: { expectation: { properties: object } } };
    expect($defs.expectation.properties).toMatchObject({ verdict: { enum: [...verdictKinds] } });
  });

  it('agrees with the reader wherever a value is changed', () => {
    const paths = [...pathsOf(whole, [])];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('', 'a\0b', 'conflict', [], ['a'], [''], {}, null),
    );
    const property = fc.property(fc.constantFrom(...paths), value, (path, put) => {
      const changed = change(structuredClone(whole), path, put);
      expect(tell(JSON.stringify(changed)).length === 0).toBe(isValid(changed));
    });
    fc.assert(property, { seed: 5, numRuns: 2000 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function damage(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + text.slice(middle + 1);
}

/** The way to every value, and to one field that does not exist in every object. */
function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [...path, 'other'];
  for (const [name, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, name]);
}

function change(root: object, path: readonly string[], put: unknown): object {
  let at = root as Record<string, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = put;
  return root;
}
