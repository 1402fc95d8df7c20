import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import lockjam from './index.ts';

const code = `import { DatabaseSync } from 'node:sqlite';

export function read(file) {
  const db = new DatabaseSync(file);
  return db.prepare('select 1').get();
}
`;

function lint(name: keyof typeof lockjam.configs, parser?: Linter.Parser): readonly string[] {
  const languageOptions = parser === undefined ? {} : { parser };
  const messages = new Linter().verify(code, [lockjam.configs[name], { languageOptions }]);
  return messages.map(({ line, messageId, message }) => `${line}: ${messageId ?? message}`);
}

test('every configuration switches the rule on as an error, under the name lockjam', () => {
  expect(Object.keys(lockjam.configs).sort()).toEqual([
    'all',
    'python',
    'recommended',
    'service',
    'strict',
  ]);
  for (const config of Object.values(lockjam.configs)) {
    expect(config.plugins).toHaveProperty('lockjam');
    expect(JSON.stringify(config.rules)).toContain('{"lockjam/no-long-lived-cache":["error",{');
  }
});

test('the parser of ESLint and the one for TypeScript get the same report', () => {
  expect(lint('recommended')).toEqual(['4: unscoped']);
  expect(lint('recommended', typescript)).toEqual(['4: unscoped']);
});

test('the plugin says its name and version as its package does', () => {
  const file = join(import.meta.dirname, '../package.json');
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(lockjam.meta).toMatchObject({ name, version, namespace: 'lockjam' });
});

test('every rule has a page and a file of its own name, and there are no others', () => {
  const named = (folder: string, end: string): readonly string[] =>
    readdirSync(join(import.meta.dirname, folder))
      .filter(
        (file) => file.startsWith('no-') && file.split('.').length === 2 && file.endsWith(end),
      )
      .map((file) => file.slice(0, -end.length));
  const rules = Object.keys(lockjam.rules ?? {});
  expect(rules).toEqual(named('rules', '.ts'));
  expect(rules).toEqual(named('../docs/rules', '.md'));
});

test('the plugin is one default export with its name, its rules and its configurations', async () => {
  expect(Object.keys(await import('./index.ts'))).toEqual(['default']);
  expect(Object.keys(lockjam).sort()).toEqual(['configs', 'languages', 'meta', 'rules']);
});

test('each configuration switches on what its page says', () => {
  const switches = (name: keyof typeof lockjam.configs): unknown =>
    lockjam.configs[name].rules?.['lockjam/no-long-lived-cache'];
  expect(switches('recommended')).toEqual(['error', {}]);
  expect(switches('service')).toEqual(['error', { service: true }]);
  expect(switches('strict')).toEqual(['error', { strict: true, between: true }]);
  expect(switches('all')).toEqual(['error', { strict: true, between: true, lent: true }]);
});

test('each configuration reports what the one before it leaves alone', () => {
  const found = (name: keyof typeof lockjam.configs, body: string): readonly string[] => {
    const text = `import { DatabaseSync } from 'node:sqlite';\nimport { keep } from './keep.js';\n${body}\n`;
    const messages = new Linter().verify(text, [lockjam.configs[name]]);
    return messages.map(({ messageId, message }) => messageId ?? message);
  };
  const atModule = "export const db = new DatabaseSync('a.db');";
  expect(found('recommended', atModule)).toEqual(['moduleLevel']);
  expect(found('service', atModule)).toEqual([]);

  const between =
    'export async function f(p) { using db = new DatabaseSync(p); db.exec(p); await fetch(p); db.exec(p); }';
  const inScript = "const db = new DatabaseSync('a.db');\ndb.exec('x');\ndb.close();";
  for (const body of [between, inScript]) {
    expect(found('recommended', body)).toEqual([]);
    expect(found('strict', body)).not.toEqual([]);
  }

  const lent = 'export function f(p) { const db = new DatabaseSync(p); keep(db); }';
  expect(found('strict', lent)).toEqual([]);
  expect(found('all', lent)).toEqual(['unscoped']);
});
