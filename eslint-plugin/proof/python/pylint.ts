import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import lockjam from 'eslint-plugin-lockjam';

/**
 * The cases of the rule on a handle that pylint knows: each program that opens nothing but a diskcache
 * opens a file instead, and pylint's `consider-using-with` and this rule say which of them are at fault.
 * Source: https://pylint.readthedocs.io/en/stable/user_guide/messages/refactor/consider-using-with.html
 */
interface Twin {
  readonly name: string;
  readonly isFault: boolean;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../../src/python/cases');

/** What has no twin among files: other libraries, in-memory forms, transactions, methods of caches. */
const ownOnly =
  /sqlite3|lmdb|plyvel|shelve|dbm|filelock|portalocker|SqliteDict|Index|Deque|FanoutCache|transact|memoize|importlib|import \*|mock|\(Cache\)|Cache as|as Store|diskcache\.|Store = |async|partial|\.diskcache/;

function* twins(): Generator<Twin, undefined> {
  for (const file of readdirSync(folder)) {
    const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^### /m);
    for (const part of parts) {
      const [head = '', ...lines] = part.split('\n');
      const text = lines.join('\n');
      // A file that is held across something is none of the classes that pylint has.
      if (ownOnly.test(text) || !text.includes('Cache(') || /^(?:heldAcross|escapes)/.test(head))
        continue;
      yield {
        name: head,
        isFault: !head.startsWith('ok'),
        text: text.replace(/^from diskcache import Cache$/m, '').replaceAll(/\bCache\(/g, 'open('),
      };
    }
  }
}

const config: Linter.Config = {
  ...lockjam.configs.python,
  rules: {
    'lockjam/no-long-lived-cache': ['error', { libraries: [{ module: 'builtins', open: 'open' }] }],
  },
};

function ours(text: string): boolean {
  return new Linter().verify(text, config, { filename: 'twin.py' }).length > 0;
}

const all = [...twins()];
const scratch = mkdtempSync(join(tmpdir(), 'pylint-twins-'));
for (const [index, { text }] of all.entries()) {
  writeFileSync(join(scratch, `twin_${index}.py`), text);
}
const words = ['--disable=all', '--enable=consider-using-with', '--msg-template={path}', scratch];
const files = all.map((_, index) => join(scratch, `twin_${index}.py`));
const pylint = spawnSync('pylint', [...words.slice(0, -1), ...files], { encoding: 'utf8' });
rmSync(scratch, { recursive: true });
if (pylint.error !== undefined)
  throw new Error('Expected pylint on the path: apt-get install pylint.');
const told = (index: number): boolean => pylint.stdout.includes(`twin_${index}.py`);

function score(name: string, says: (twin: Twin, index: number) => boolean): void {
  let hits = 0;
  let falseAlarms = 0;
  let misses = 0;
  for (const [index, twin] of all.entries()) {
    const isTold = says(twin, index);
    if (isTold && twin.isFault) hits += 1;
    if (isTold && !twin.isFault) falseAlarms += 1;
    if (!isTold && twin.isFault) misses += 1;
  }
  const precision = hits / Math.max(hits + falseAlarms, 1);
  const recall = hits / Math.max(hits + misses, 1);
  console.log(
    `${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} ` +
      `(${hits} hits, ${falseAlarms} false alarms, ${misses} misses)`,
  );
}

console.log(
  `${all.length} programs that open files, ${all.filter(({ isFault }) => isFault).length} at fault`,
);
score('pylint consider-using-with', (_, index) => told(index));
score('lockjam/no-long-lived-cache', ({ text }) => ours(text));
if (process.argv.includes('--list')) {
  for (const [index, twin] of all.entries()) {
    const verdicts = `pylint ${told(index) ? 'told' : 'silent'}, lockjam ${ours(twin.text) ? 'told' : 'silent'}`;
    console.log(`${twin.name} - ${verdicts}`);
  }
}
