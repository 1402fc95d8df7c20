import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  resolve: { conditions: ['lockjam-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['lockjam-source', 'node', 'import', 'default'] } },
  test: {
    include: ['{action,eslint-plugin,fixtures,.config}/**/*.test.ts'],
    setupFiles: [`${import.meta.dirname}/seed-properties.ts`],
    testTimeout: 30_000,
    execArgv: ['--conditions=lockjam-source'],
  },
});
