import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Writes action/dist, and removes what an earlier build left there. */
const dist = join(import.meta.dirname, 'dist');
const { files } = await bundle(join(import.meta.dirname, '..'));
mkdirSync(dist, { recursive: true });
for (const stale of readdirSync(dist).filter((name) => !files.has(name))) {
  rmSync(join(dist, stale), { recursive: true });
}
for (const [name, text] of files) {
  writeFileSync(join(dist, name), text);
}
