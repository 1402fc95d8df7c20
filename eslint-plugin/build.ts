import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The published form: plain ES2023, which the oldest supported Node can parse, and its types. */
const here = import.meta.dirname;
const root = join(here, '..');
await build({
  absWorkingDir: here,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  packages: 'external',
});
const compiler = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '-b', here], { stdio: 'inherit' });
const types = join(root, '.types/eslint-plugin/eslint-plugin/src/index.d.ts');
copyFileSync(types, join(here, 'dist/index.d.ts'));
