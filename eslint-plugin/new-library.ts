import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { librarySkeleton, withImport } from './verify/library-skeleton.ts';

/** `npm run new:library <package>` writes what a new library needs; nothing that is there is overwritten. */
const root = join(import.meta.dirname, '..');
const [name, ...more] = process.argv.slice(2);
const NAME = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;
if (name === undefined || more.length > 0 || !NAME.test(name)) {
  console.error(
    `Expected the name of one npm package, got ${[name, ...more].join(' ') || 'none'}.`,
  );
  process.exit(2);
}
const files = librarySkeleton(name);
const there = files.filter(({ path }) => existsSync(join(root, path)));
if (there.length > 0) {
  console.error(`${name} is here already: ${there.map(({ path }) => path).join(', ')}.`);
  process.exit(2);
}
for (const { path, text } of files) await write(path, text);
const list = 'eslint-plugin/src/catalogue/known-libraries.ts';
await write(list, withImport(readFileSync(join(root, list), 'utf8'), name));
console.log(`Now look up and try each value; CONTRIBUTING.md, "A new library", says how.`);

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(path);
}
