import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import lockjam from '../../index.ts';

const head = `import { DatabaseSync } from 'node:sqlite';
import { ClassicLevel } from 'classic-level';
import { keep, use, work } from './elsewhere.js';
`;

interface Language {
  readonly sourceType?: 'commonjs' | 'module';
  readonly ecmaVersion?: 2025;
}

function lint(code: string, language: Language = {}): ReturnType<Linter['verify']> {
  const languageOptions = { parser: typescript, ...language };
  return new Linter().verify(code, [lockjam.configs.recommended, { languageOptions }]);
}

/** Each suggestion's name and the text that it makes. */
function changes(code: string, language?: Language): ReadonlyMap<string, string> {
  const [message] = lint(code, language);
  expect(message, code).toBeDefined();
  return new Map(
    (message?.suggestions ?? []).map(({ messageId, fix }) => [
      messageId ?? '',
      code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
    ]),
  );
}

describe('nothing is offered', () => {
  test.each([
    [
      'for a handle in the head of a loop',
      'for (const db = new DatabaseSync(p); ; ) { db.exec(p); break; }',
    ],
    [
      'for a handle among other declarations',
      "const db = new DatabaseSync(p), other = 1;\ndb.exec('x');",
    ],
    ['for a handle without a name', 'return new DatabaseSync(p).prepare(p).get();'],
    ['for a handle in a pattern', 'const { db } = { db: new DatabaseSync(p) };\ndb.exec(p);'],
    [
      'for a handle that is assigned again',
      'let db = new DatabaseSync(p);\ndb = new DatabaseSync(p);\ndb.close();',
    ],
    [
      'when an iterator is returned',
      'const db = new DatabaseSync(p);\nif (work()) throw new Error();\nreturn db.prepare(p).iterate();',
    ],
    [
      'when a statement is returned in an object',
      'const db = new DatabaseSync(p);\nif (work()) throw new Error();\nconst find = db.prepare(p);\nreturn { find };',
    ],
    [
      'when a function that uses it is returned',
      'const db = new DatabaseSync(p);\nreturn () => db.prepare(p).get();',
    ],
    [
      'when a function that uses it is run later',
      'const db = new DatabaseSync(p);\nsetTimeout(() => db.exec(p), 10);',
    ],
    [
      'when a statement is given to a stranger',
      'const db = new DatabaseSync(p);\nconst find = db.prepare(p);\nkeep(find);\ndb.close();',
    ],
    [
      'when a statement is kept elsewhere',
      'const db = new DatabaseSync(p);\nkeep.find = db.prepare(p);\ndb.close();',
    ],
    [
      'when the handle was given to a stranger and slow work follows',
      'const db = new DatabaseSync(p);\ntry { use(db); await fetch(p); } finally { db.close(); }',
    ],
    [
      'when it is returned on another path',
      'const db = new DatabaseSync(p);\nif (p) return db;\ndb.exec(p);',
    ],
    [
      'when nobody waits for what it works on',
      'const db = new ClassicLevel(p);\ndb.put(p, p);\nawait fetch(p);',
    ],
    [
      'when a close in the middle cannot go',
      "const db = new DatabaseSync(p);\nif (p) {\n  db.close();\n  work();\n  return work();\n}\ndb.exec('x');",
    ],
    [
      'when a close in a loop cannot go',
      'const db = new DatabaseSync(p);\nwhile (work()) {\n  if (p) db.close();\n}',
    ],
    [
      'when it is closed twice among the statements',
      'const db = new DatabaseSync(p);\ndb.exec(p);\ndb.close();\ndb.close();',
    ],
    [
      'when an alias closes it too',
      'const raw = new DatabaseSync(p);\nif (work()) throw new Error();\nusing db = raw;\ndb.exec(p);',
    ],
    [
      'when slow work stands in the midst of what needs it',
      'const db = new DatabaseSync(p);\nif (p) {\n  db.exec(p);\n  await fetch(p);\n}',
    ],
    [
      'when a function declared beside it is called behind it',
      'const db = new DatabaseSync(p);\nfunction run() {}\ndb.exec(p);\nawait fetch(p);\nrun();',
    ],
    [
      'when names would meet outside of the try',
      'const page = 1;\nconst db = new DatabaseSync(p);\ntry {\n  db.exec(p);\n  const page = 2;\n  await fetch(page);\n} finally {\n  db.close();\n}\nwork(page);',
    ],
    [
      'when it would have to be opened behind what may change its path',
      'const db = new DatabaseSync(p.name());\nawait fetch(p);\ndb.exec(p);\ndb.close();',
    ],
  ])('%s', (_, body) => {
    const code = `${head}export async function run(p) {\n${body}\n}\n`;
    expect([...changes(code).values()]).toEqual([]);
  });

  test.each([
    ['for a handle of the module', "export const db = new DatabaseSync('a.db');"],
    [
      'for a handle that functions of the module share',
      "const db = new DatabaseSync('a.db');\nexport const read = () => db.prepare('x').get();",
    ],
    [
      'for a result that the module exports',
      "const db = new DatabaseSync('a.db');\nexport const row = db.prepare('x').get();\nawait fetch(row);",
    ],
    [
      'for a promise of a handle in a function that cannot wait',
      'export function run(p) {\n  const db = new ClassicLevel(p);\n  db.get(p).then(work);\n}',
    ],
    ['for the field of a class', "export class Store {\n  db = new DatabaseSync('a.db');\n}"],
  ])('%s', (_, body) => {
    expect([...changes(`${head}${body}\n`).values()]).toEqual([]);
  });
});

describe('what is offered keeps to the file', () => {
  test('its line ends', () => {
    const code = `${head}export async function run(p) {\n  const db = new DatabaseSync(p);\n  db.exec(p);\n  await fetch(p);\n}\n`;
    const changed = changes(code.replaceAll('\n', '\r\n')).get('usingInBlock') ?? '';
    expect(changed).toContain(
      '\r\n  {\r\n    using db = new DatabaseSync(p);\r\n    db.exec(p);\r\n  }\r\n  await',
    );
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('its tabs', () => {
    const code = `${head}export async function run(p) {\n\tconst db = new DatabaseSync(p);\n\tdb.exec(p);\n\tawait fetch(p);\n}\n`;
    expect(changes(code).get('usingInBlock')).toContain(
      '\n\t{\n\t\tusing db = new DatabaseSync(p);\n\t\tdb.exec(p);\n\t}\n\tawait fetch(p);',
    );
  });

  test('its missing semicolons', () => {
    const code = `${head}export async function run(p) {\n  const db = new DatabaseSync(p)\n  const [row] = db.prepare(p).all()\n  const { one } = db.prepare(p).get()\n  await fetch(row, one)\n}\n`;
    const changed = changes(code);
    expect(changed.get('usingInBlock')).toContain(
      '  let row\n  let one\n  {\n    using db = new DatabaseSync(p)\n    ;[row] = db.prepare(p).all()\n    ;({ one } = db.prepare(p).get())\n  }\n',
    );
    expect(changed.get('closeInFinally')).toContain('  } finally {\n    db.close()\n  }\n');
  });

  test('its comments, and the lines of its texts', () => {
    const code = `${head}export async function run(p) {\n  // the store\n  const db = new DatabaseSync(p); // opened\n\n  /* the text */\n  db.exec(\`select\n  1\`); // sent\n  // slow\n  await fetch(p); // done\n}\n`;
    expect(changes(code).get('usingInBlock')).toContain(
      '  // the store\n  {\n    using db = new DatabaseSync(p); // opened\n\n    /* the text */\n    db.exec(`select\n  1`); // sent\n  }\n  // slow\n  await fetch(p); // done\n',
    );
  });

  test('a comment beside a close that goes', () => {
    const code = `${head}export function run(p) {\n  const db = new DatabaseSync(p);\n  db.exec(p);\n  db.close(); // at last\n}\n`;
    expect(changes(code).get('using')).toContain('  db.exec(p);\n // at last\n}');
  });

  test('its one line', () => {
    const code = `${head}export async function run(p) { const db = new DatabaseSync(p); db.exec(p); await fetch(p); }\n`;
    expect(changes(code).get('usingInBlock')).toContain(
      'run(p) { { using db = new DatabaseSync(p); db.exec(p); } await fetch(p); }',
    );
  });

  test('the version of its language', () => {
    const code = `${head}export function run(p) {\n  const db = new DatabaseSync(p);\n  db.exec(p);\n}\n`;
    expect([...changes(code).keys()]).toEqual(['using', 'closeInFinally']);
    expect([...changes(code, { ecmaVersion: 2025 }).keys()]).toEqual(['closeInFinally']);
  });

  test('a script of CommonJS, which has no using at its top', () => {
    const code =
      "const { DatabaseSync } = require('node:sqlite');\nconst db = new DatabaseSync('a.db');\ndb.exec('x');\n";
    const changed = changes(code, { sourceType: 'commonjs' });
    expect(changed.get('usingInBlock')).toContain(
      "{\n  using db = new DatabaseSync('a.db');\n  db.exec('x');\n}\n",
    );
  });
});

test('a close that nobody waits for is waited for', () => {
  const code = `${head}export async function run(p) {\n  const db = new ClassicLevel(p);\n  try {\n    await db.get(p);\n  } finally {\n    db.close();\n  }\n}\n`;
  expect(changes(code).get('awaitClose')).toBe(code.replace('db.close', 'await db.close'));
});

test('a promise that is given back is waited for before the close', () => {
  const code = `${head}export async function run(p) {\n  const db = new ClassicLevel(p);\n  return p ? db.get(p) : undefined;\n}\n`;
  expect(changes(code).get('using')).toContain('  return await (p ? db.get(p) : undefined);\n');
});

test('a lock guards what does not name it, to the place where it is released', () => {
  const lock =
    "import { lock } from 'proper-lockfile';\nimport { writeFile } from 'node:fs/promises';\n";
  const body =
    '  const release = await lock(p);\n  await writeFile(p, p);\n  await release();\n  await fetch(p);\n';
  const changed = changes(`${lock}export async function run(p) {\n${body}}\n`);
  expect(changed.get('closeInFinally')).toContain(
    '  const release = await lock(p);\n  try {\n    await writeFile(p, p);\n  } finally {\n    await release();\n  }\n  await fetch(p);\n',
  );
  expect(changed.get('adoptInBlock')).toContain('stack.adopt(await lock(p), (handle) => handle())');
});

test('a callback may need the handle later', () => {
  const code =
    "import sqlite3 from 'sqlite3';\nexport function run(p) {\n  const db = new sqlite3.Database(p);\n  db.get(p, (error, row) => { console.log(row); });\n}\n";
  expect([...changes(code).values()]).toEqual([]);
});
