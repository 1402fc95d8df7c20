import type { Handle } from './proof-handles.test-support.ts';

/**
 * A program with one fault; `probe()` stands where the handle should be closed by then, `probeLock()` where its
 * transaction should be over.
 */
export interface Shape {
  readonly name: string;
  readonly reports: string;
  readonly suits?: (handle: Handle) => boolean;
  /**
   * False when the program as it is holds nothing where it probes, because its fault is another one; undefined
   * when that depends on how fast the library opens in the background.
   */
  readonly holds?: (handle: Handle) => boolean | undefined;
  readonly write: (handle: Handle) => string;
}

const inFunction = (body: string): string =>
  `async function read() {\n  ${body}\n}\nconsole.log(await read());\nprobe();\n`;
const failing = (body: string): string =>
  `async function read() {\n  ${body}\n}\nawait read().catch(() => console.log('failed'));\nprobe();\n`;
const using = ({ disposer }: Handle): string => (disposer === 'sync' ? 'using' : 'await using');
const unlessLazy = ({ library }: Handle): boolean | undefined =>
  library === 'classic-level' ? undefined : true;
const hasDisposer = ({ disposer }: Handle): boolean => disposer !== 'none';

export const shapes: readonly Shape[] = [
  {
    name: 'never closed',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(`const db = ${open};\n  ${put}\n  const value = ${get};\n  return value;`),
  },
  {
    name: 'the seed: never closed in a script that goes on',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      `const db = ${open};\n${put}\nconst item = ${get};\nconsole.log(item);\nawait sleep(1);\nprobe();\n`,
  },
  {
    name: 'never closed, and slow work behind the last use',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        `// The cache.\n  const db = ${open}; // It stays open.\n\n  ${put}\n  const value = ${get}; // The value.\n\n  // The rest.\n  await sleep(1);\n  probe();\n  return \`\n    <\${value}>\n\`;`,
      ),
  },
  {
    name: 'closed behind a call that throws',
    reports: 'notOnAllPaths',
    write: ({ open, put, fail, close }) =>
      failing(`const db = ${open};\n  ${put}\n  ${fail}\n  ${close}`),
  },
  {
    name: 'an early return',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const value = ${get};\n  if (value === 'one') {\n    return 'early';\n  }\n  ${close}\n  return value;`,
      ),
  },
  {
    name: 'closed in front of work that must stay behind the close',
    reports: 'notOnAllPaths',
    holds: () => false,
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const { length } = String(${get});\n  ${close}\n  probe();\n  if (length === 0) throw new Error();\n  return [length].map(String).join();`,
      ),
  },
  {
    name: 'closed in a branch only',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const value = ${get};\n  if (value === 'two') {\n    ${close}\n  }\n  return value;`,
      ),
  },
  {
    name: 'closed in a try that catches',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, fail, close }) =>
      inFunction(
        `const db = ${open};\n  try {\n    ${put}\n    const value = ${get};\n    ${fail}\n    ${close}\n    return value;\n  } catch {\n    return 'caught';\n  }`,
      ),
  },
  {
    name: 'an early return in front of a try that closes',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const key = await Promise.resolve('');\n  if (key === '') return 'no key';\n  try {\n    return ${get};\n  } finally {\n    ${close}\n  }`,
      ),
  },
  {
    name: 'closed in each turn of a loop that one turn leaves',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `for (const name of ['a', 'b']) {\n    const db = ${open};\n    ${put}\n    if ((${get}) === 'one') break;\n    ${close}\n  }\n  return 'done';`,
      ),
  },
  {
    name: 'held by try and finally behind the last use',
    reports: 'heldAcross',
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  try {\n    ${put}\n    const value = ${get};\n    // The rest.\n    await sleep(1);\n    probe();\n    return value;\n  } finally {\n    ${close}\n  }`,
      ),
  },
  {
    name: 'held by try and finally in front of the first use',
    reports: 'heldAcross',
    holds: unlessLazy,
    write: ({ open, put, get, close }) =>
      inFunction(
        `const db = ${open};\n  try {\n    await sleep(1);\n    probe();\n    ${put}\n    return ${get};\n  } finally {\n    ${close}\n  }`,
      ),
  },
  {
    name: 'held by using behind the last use',
    reports: 'heldAcross',
    suits: hasDisposer,
    write: (handle) =>
      inFunction(
        `${using(handle)} db = ${handle.open};\n  ${handle.put}\n  const one = ${handle.get},\n    two = 2;\n  let three = one;\n  await sleep(1);\n  probe();\n  three += two;\n  return three + one;`,
      ),
  },
  {
    name: 'held by using in front of the first use',
    reports: 'heldAcross',
    holds: unlessLazy,
    suits: hasDisposer,
    write: (handle) =>
      inFunction(
        `${using(handle)} db = ${handle.open};\n  const wait = 1;\n  await sleep(wait);\n  probe();\n  ${handle.put}\n  return ${handle.get};`,
      ),
  },
  {
    name: 'a script that closes at its end',
    reports: 'heldAcross',
    write: ({ open, put, get, close }) =>
      `const db = ${open};\n${put}\nconst item = ${get};\nawait sleep(1);\nprobe();\nconsole.log(item);\n${close}\n`,
  },
  {
    name: 'a value that needs the handle is kept inside',
    reports: 'unscoped',
    // Its close leaves the file open for as long as a statement is not finalized.
    suits: ({ library }) => library !== 'node-sqlite3-wasm',
    write: ({ open, put, derive, getDerived }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const part = ${derive};\n  const value = ${getDerived};\n  await sleep(1);\n  probe();\n  return value;`,
      ),
  },
  {
    name: 'a function that uses the handle is kept inside',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const find = async () => ${get};\n  const value = await find();\n  await sleep(1);\n  probe();\n  return value;`,
      ),
  },
  {
    name: 'a local function gets the handle',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      `async function find(db) {\n  ${put}\n  return ${get};\n}\n${inFunction(
        `const db = ${open};\n  const value = await find(db);\n  await sleep(1);\n  probe();\n  return value;`,
      )}`,
  },
  {
    name: 'results in patterns',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        `const db = ${open};\n  ${put}\n  const [first, ...others] = String(${get});\n  const { length, at: _at = 1 } = String(${get});\n  await sleep(1);\n  probe();\n  return first + others + length;`,
      ),
  },
  {
    name: 'using on what has no such disposer',
    reports: 'wrongUsing',
    suits: ({ disposer }) => disposer !== 'sync',
    holds: ({ disposer }) => disposer === 'none',
    write: ({ open, put, get }) => failing(`using db = ${open};\n  ${put}\n  return ${get};`),
  },
  {
    name: 'a transaction across slow work, in front of it and behind it',
    reports: 'transactionHeldAcross',
    suits: ({ library }) => library.endsWith('sqlite') || library.endsWith('sqlite3'),
    write: ({ open, put, get }) =>
      inFunction(
        `const db = ${open};\n  try {\n    ${put}\n    db.exec('BEGIN IMMEDIATE'); // begin\n    await sleep(1);\n    probeLock();\n    ${put}\n    const value = ${get};\n    await sleep(1);\n    probeLock();\n    db.exec('COMMIT');\n    console.log(${get});\n    return value;\n  } finally {\n    db.close();\n  }`,
      ),
  },
  {
    name: 'a transaction across slow work behind the last use',
    reports: 'transactionHeldAcross',
    suits: ({ library }) => library === 'node:sqlite',
    write: ({ open, put, get }) =>
      inFunction(
        `using db = ${open};\n  ${put}\n  db.exec('BEGIN IMMEDIATE');\n  ${put}\n  const value = ${get};\n  await sleep(1);\n  probe();\n  probeLock();\n  db.exec('COMMIT'); // at last\n  return value;`,
      ),
  },
];
