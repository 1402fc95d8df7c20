import { readFileSync } from 'node:fs';
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
  expect(Object.keys(lockjam.configs).sort()).toEqual(['all', 'recommended', 'service', 'strict']);
  for (const config of Object.values(lockjam.configs)) {
    expect(config.plugins).toHaveProperty('lockjam');
    expect(config.rules).toMatchObject({ 'lockjam/no-long-lived-cache': ['error', {}] });
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
