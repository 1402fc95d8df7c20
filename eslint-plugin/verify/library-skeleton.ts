import { keyOf } from './key-of.ts';

/** A file to write, below the root of the repository. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a new library: its data, its probe for `npm run catalogue:verify`, and its pair of programs.
 * They are in order as they stand, and say what most libraries do; each value is to be looked up and tried.
 */
export function librarySkeleton(packageName: string): readonly NewFile[] {
  const key = keyOf({ from: 'npm', openers: [], package: packageName, title: packageName });
  const pair = `fixtures/pairs/node-${key}`;
  return [
    { path: `eslint-plugin/src/catalogue/libraries/${key}.ts`, text: data(packageName, key) },
    { path: `eslint-plugin/verify/probes/${key}.js`, text: probe(packageName) },
    { path: `${pair}/fixture.json`, text: manifest(packageName, key) },
    { path: `${pair}/locked.js`, text: locked(packageName) },
    { path: `${pair}/unlocked.js`, text: unlocked(packageName) },
    { path: `${pair}/README.md`, text: readme(packageName) },
  ];
}

/** The list of known libraries with one more in its alphabetical place; the same when it is there. */
export function withImport(list: string, packageName: string): string {
  const key = keyOf({ from: 'npm', openers: [], package: packageName, title: packageName });
  const line = `import { ${variableOf(key)} } from './libraries/${key}.ts';`;
  if (list.includes(line)) return list;
  const lines = list.split('\n');
  const entry = `  ${variableOf(key)},`;
  const before = (text: string): boolean => /^import \{ \w+ \} from '\.\/libraries\//.test(text);
  const imports = lines.filter(before);
  const place = imports.filter((text) => pathOf(text) < pathOf(line)).length;
  lines.splice(lines.findIndex(before) + place, 0, line);
  const start = lines.findIndex((text) => text.startsWith('export const knownLibraries'));
  lines.splice(start + 1 + place, 0, entry);
  return lines.join('\n');
}

function pathOf(line: string): string {
  return line.slice(line.indexOf("'"));
}

/** The name of the export, as all data files have it: `better-sqlite3` is `betterSqlite3`. */
function variableOf(key: string): string {
  const name = key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^[a-z_$]/i.test(name) && !reserved.has(name) ? name : `library${upperFirst(name)}`;
}

/** Names of packages that no variable may have. */
const reserved: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function data(packageName: string, key: string): string {
  return `import type { KnownLibrary } from '../library.ts';

export const ${variableOf(key)} = {
  title: '${packageName}',
  package: '${packageName}',
  from: 'npm',
  versions: '*',
  modules: ['${packageName}'],
  openers: [{ name: 'open', call: 'call', promised: true }],
  closers: ['close'],
  asyncClose: true,
  asyncMethods: true,
  disposer: 'none',
  derives: [],
  chains: [],
  openFlags: [],
  transactions: [],
  statements: [],
  locks: 'at-open',
  meeting: 'throws',
  error: 'the words of its error',
  heldWords: ['the words of its error'],
  source: 'https://www.npmjs.com/package/${packageName}',
} as const satisfies KnownLibrary;
`;
}

function probe(packageName: string): string {
  return `import { open as openStore } from '${packageName}';

export const open = (folder) => openStore(\`\${folder}/store\`);
// Adds one entry; \`read\` counts them.
export const write = async (store) => store.put(String((await read(store)) + 1), 'v');
export const read = async (store) => (await store.keys()).length;
// With transactions: begin(store) opens one that writes and gives what end(store, it) needs.
`;
}

function manifest(packageName: string, key: string): string {
  const json = {
    name: `node-${key}`,
    title: `A store of ${packageName} kept open during other work, and one closed at once`,
    needs: { modules: [packageName] },
    state: ['store'],
    halves: {
      locked: {
        command: ['node', 'locked.js'],
        expect: {
          verdict: 'conflict',
          resource: 'store',
          findings: [{ messageId: 'unscoped', at: 'await open' }],
        },
      },
      unlocked: {
        command: ['node', 'unlocked.js'],
        expect: { verdict: 'concurrent', findings: [] },
      },
    },
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function locked(packageName: string): string {
  return `import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '${packageName}';

const store = await open('store');
await store.put('me', 'here');
await sleep(500); // the rest of the work, with the store still open
console.log('done');
`;
}

function unlocked(packageName: string): string {
  return `import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '${packageName}';

const store = await open('store');
try {
  await store.put('me', 'here');
} finally {
  await store.close();
}
await sleep(500); // the rest of the work, with nothing open
console.log('done');
`;
}

function readme(packageName: string): string {
  return `# ${packageName}: a store kept open

\`locked.js\` opens the store and does the rest of its work with it open.
Say here what the second process meets meanwhile, and for how long.
\`unlocked.js\` closes it behind the one access, and does the rest with nothing open.
Source: [${packageName}](https://www.npmjs.com/package/${packageName}).
`;
}
