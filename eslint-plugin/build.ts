import { build } from 'esbuild';

/** The published form: plain ES2023, which the oldest supported Node can parse. Types stay outside. */
await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  packages: 'external',
});
